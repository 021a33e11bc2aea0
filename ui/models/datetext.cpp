// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/datetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Compass {

namespace {
struct DateTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Dates)
};
} // namespace

QString dateText(const QDate &date, const QLocale &locale)
{
    //: A date format as QLocale reads it, for "November 20, 2026".
    return locale.toString(date, DateTr::tr("MMMM d, yyyy"));
}

QString dateTimeText(const QDateTime &time, const QLocale &locale)
{
    const QDateTime here = time.toLocalTime();
    const QString clock = locale.toString(here.time(), QLocale::ShortFormat);
    //: A date, and a time of day.
    return DateTr::tr("%1 at %2").arg(dateText(here.date(), locale), clock);
}

} // namespace Compass
