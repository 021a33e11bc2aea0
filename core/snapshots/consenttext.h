// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/snapshots/snapshot.h"

#include <QList>

namespace Compass {

/// What a person reads and agrees to before they share.
struct ConsentText
{
    QString version; ///< Rises when a word changes, e.g. "1.0.0".
    QList<LocalizedText> paragraphs;

    /// The whole text, a line a paragraph.
    QString in(const QLocale &locale) const;
};

/// The text this program ships, in the format "compass-consent/1".
/// \error those of readWhole() and parseStrictJson(); FormatUnknown, FieldMissing,
///        TypeWrong
Result<ConsentText> shippedConsentText();

/// The consent of somebody who read \a text in the language of \a locale and agreed
/// on the day \a given.
Consent consentTo(const ConsentText &text, const QLocale &locale, QDate given);

} // namespace Compass
