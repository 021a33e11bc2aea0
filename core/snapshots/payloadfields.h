// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonobject.h"
#include "core/snapshots/sharedetail.h"
#include "core/snapshots/snapshot.h"

#include <QMap>

#include <array>

namespace Compass {

/// Reading of the fields that signed documents share. Each reports what is wrong to
/// the problems of the object, as JsonObject does.

inline constexpr int PayloadVersion = 1;
inline constexpr qsizetype HashSize = 32; ///< Of a SHA-256.

inline constexpr std::array<JsonChoice<Precision>, 3> precisionChoices{
    {{QLatin1StringView("bands"), Precision::Bands},
     {QLatin1StringView("levels"), Precision::Levels},
     {QLatin1StringView("certainty"), Precision::LevelsWithCertainty}}};

inline constexpr std::array<JsonChoice<ShareScope>, 2> scopeChoices{
    {{QLatin1StringView("totals"), ShareScope::Totals},
     {QLatin1StringView("rows"), ShareScope::Rows}}};

/// The field with the figures: what says a band can never be read as a level.
QLatin1StringView figureField(Precision precision);

/// A day, as "2026-11-21".
QDate readDate(const JsonObject &object, QLatin1StringView key);

/// The \a size bytes that the field \a key spells in lower-case hexadecimal digits.
QByteArray readBytes(const JsonObject &object, QLatin1StringView key, qsizetype size);

/// The ids and versions of frameworks in the field "frameworks" of \a root, which
/// reads \a document.
QMap<FrameworkId, QString> readFrameworkVersions(const JsonObject &root,
                                                 const QJsonObject &document);

/// What such a field says for \a frameworks.
QJsonObject frameworkVersions(const QMap<FrameworkId, QString> &frameworks);

/// Whether \a id may name a competency or a framework: letters, digits, "-", "_", "."
bool isContentId(const QString &id);

/// The version that \a document says it has.
/// \error ShareTooNew, ShareFieldWrong
Result<void> checkPayloadVersion(const QJsonObject &document, const QString &subject);

/// The first of \a problems in the words of shared files, which nobody can mend.
/// \error ShareFieldUnknown, ShareConsentMissing, ShareFieldWrong
Error payloadError(const JsonProblems &problems);

} // namespace Compass
