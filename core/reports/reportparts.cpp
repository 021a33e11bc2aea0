// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportparts.h"

#include "core/reports/reporttr.h"

using namespace Qt::StringLiterals;

namespace Compass {

Report reportIn(const QList<QLocale::Language> &languages, const QDate &date,
                const ReportMaker &maker, ProgramLanguage &program)
{
    Report report;
    report.date = date;
    QStringList titles;
    QStringList subjects;
    for (const QLocale::Language language : languages) {
        const Speaking speaking(program, language);
        const ReportWords words = maker.words();
        titles.append(words.title);
        subjects.append(words.subject);
        report.parts.append({program.spoken(), maker.blocks(program.locale()), words.footer,
                             ReportTr::tr("Page %1 of %2")});
    }
    report.title = titles.join(u" · "_s);
    report.subject = subjects.join(u' ');
    return report;
}

} // namespace Compass
