// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Compass {

namespace {
struct DateTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Dates)
};
} // namespace

QString dateFormat()
{
    //: A date format as QLocale reads it, for "November 20, 2026".
    return DateTr::tr("MMMM d, yyyy");
}

QString dateText(const QDate &date, const QLocale &locale)
{
    // French writes the first of a month as an ordinal: 1er.
    //: The same for the first day of a month.
    return locale.toString(date, date.day() == 1 ? DateTr::tr("MMMM 1, yyyy") : dateFormat());
}

QString dateTimeText(const QDateTime &time, const QLocale &locale)
{
    const QDateTime here = time.toLocalTime();
    const QString clock = locale.toString(here.time(), QLocale::ShortFormat);
    //: A date, and a time of day.
    return DateTr::tr("%1 at %2").arg(dateText(here.date(), locale), clock);
}

} // namespace Compass
