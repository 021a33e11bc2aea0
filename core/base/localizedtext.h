// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace Compass {

/// Content in both official languages. Neither side is optional.
struct LocalizedText
{
    QString english;
    QString french;

    const QString &in(const QLocale &locale) const
    {
        return locale.language() == QLocale::French ? french : english;
    }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace Compass
