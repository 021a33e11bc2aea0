// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharepreview.h"

#include <QJsonObject>
#include <QString>

namespace Compass {

/// What a signed file says and who signed it, for a reader or a program.
struct SignedSummary
{
    QString fingerprint;           ///< Of the signer.
    QList<PreviewSection> preview; ///< The same as \a payload in words.
    QJsonObject payload;
    QString problem = {}; ///< Why it cannot be used today; empty when it can.
};

/// \a summary as headed tables, in the language installed now.
QString signedText(const SignedSummary &summary);

/// \a summary in the format compass-signed/1.
QString signedJson(const SignedSummary &summary);

} // namespace Compass
