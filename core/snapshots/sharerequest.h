// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"
#include "core/snapshots/cryptobox.h"
#include "core/snapshots/snapshot.h"

namespace Compass {

/// What a manager or a coordinator asks their team for.
struct ShareRequest
{
    static constexpr int SmallestGroup = 5; ///< Design page measurement.md, section 9.
    static constexpr int LargestGroup = 10'000;
    static constexpr int SmallestBatch = 3; ///< So many people change a figure, see docs/team.md.

    PublicKeys manager;
    QString team;
    LocalizedText purpose;                 ///< In one language at least.
    QMap<FrameworkId, QString> frameworks; ///< Their versions.
    ShareDetail detail;                    ///< The most that is wanted.
    ShareScope scope = ShareScope::Totals; ///< The most that is wanted.
    int minimumGroup = SmallestGroup;      ///< Smaller groups have no figures.
    QDate issued;
    QDate expires;   ///< The last day to answer.
    QDate retention; ///< The last day on which answers are kept.

    friend bool operator==(const ShareRequest &, const ShareRequest &) = default;
};

/// How much is told, and about whom.
struct ShareExtent
{
    QList<FrameworkId> frameworks;
    ShareDetail detail;
    ShareScope scope = ShareScope::Totals;
};

/// What \a snapshot tells.
ShareExtent extentOf(const Snapshot &snapshot);

/// The first thing in \a extent that \a request does not ask for, by its name in files;
/// empty where there is none.
QString beyondRequest(const ShareExtent &extent, const ShareRequest &request);

/// Whether \a after leaves out a competency, or a kind of thing, that \a before tells.
bool leavesOut(const Snapshot &after, const Snapshot &before);

/// \a purpose in the language of \a locale, or in the one it was written in.
const QString &purposeText(const LocalizedText &purpose, const QLocale &locale);

/// The document that is signed for \a request, as resources/schema/request.schema.json
/// describes it. The keys stand beside it in the file.
QJsonObject requestDocument(const ShareRequest &request);

/// The SHA-256 of what is signed for \a request: a consent to it is to every word.
RequestId idOf(const ShareRequest &request);

/// The request in \a document; without the keys.
/// \error ShareTooNew, ShareFieldUnknown, ShareFieldWrong; ShareTooLong for days
///        further apart than a request allows
Result<ShareRequest> readRequestDocument(const QJsonObject &document, const QString &subject);

/// The bytes of a request file that the owner of \a keys signs.
/// \error ShareTextRefused, ShareExpiryRefused (found is the day; subject and place are
///        the last and the first one possible), CryptoUnavailable; those of
///        readRequestDocument() for what no reader would take
Result<QByteArray> requestFile(const ShareRequest &request, const KeyPair &keys,
                               const CryptoBox &crypto);

/// The request in the bytes \a file; \a subject names it in errors.
/// \error those of openSignedFile() and readRequestDocument(); ShareUnreadable
Result<ShareRequest> openRequestFile(const QByteArray &file, const QString &subject,
                                     const CryptoBox &crypto);

/// Whether \a request can be answered on \a today.
/// \error ShareFromFuture, RequestExpired
Result<void> checkRequest(const ShareRequest &request, QDate today, const QString &subject);

} // namespace Compass
