// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/documents/report.h"

#include <functional>

namespace Compass {

/// The words of a report that are not in its blocks, in the language spoken now.
struct ReportWords
{
    QString title;
    QString subject;
    QString footer;
};

/// How a report is worded and filled, in the language of the locale, spoken now.
struct ReportMaker
{
    std::function<ReportWords()> words;
    std::function<QList<ReportBlock>(const QLocale &locale)> blocks;
};

/// A report of \a date with a part in each of \a languages, spoken in turn through
/// \a program, which then speaks again what it spoke before.
Report reportIn(const QList<QLocale::Language> &languages, const QDate &date,
                const ReportMaker &maker, ProgramLanguage &program);

} // namespace Compass
