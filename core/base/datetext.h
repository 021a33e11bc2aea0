// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>

namespace Compass {

/// "November 20, 2026", in the language of \a locale and of the program.
QString dateText(const QDate &date, const QLocale &locale);

/// "November 20, 2026 at 9:41 a.m."; \a time is shown in the time zone of here.
QString dateTimeText(const QDateTime &time, const QLocale &locale);

/// The same format for a field to write a date in, as QDateTimeEdit takes it.
QString dateFormat();

} // namespace Compass
