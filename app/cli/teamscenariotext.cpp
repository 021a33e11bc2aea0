// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/teamscenariotext.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/texttable.h"
#include "core/explanations/teamwords.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString neededText(const std::optional<Cover> &cover, const Scale &scale)
{
    return cover ? needText(cover->need, scale, QLocale()) : CliTr::tr("nobody needed");
}

/// What is needed, and then if that is something else.
static QString neededText(const ScenarioRow &row, const Scale &scale)
{
    const QString before = neededText(row.before, scale);
    const QString after = neededText(row.after, scale);
    //: %1 and %2 are needs such as "2 people at Advanced".
    return before == after ? before : CliTr::tr("%1, then %2").arg(before, after);
}

static QString countText(const std::optional<Cover> &cover)
{
    return cover ? QLocale().toString(cover->cover()) : u"–"_s;
}

static QString rowsText(const QList<ScenarioRow> &rows, const Catalog &catalog)
{
    const QLocale locale;
    QList<QStringList> cells;
    for (const ScenarioRow &row : rows) {
        const Competency *competency = catalog.competency(row.competency);
        cells.append({row.competency.toString(),
                      competency ? competency->name.in(locale) : QString(),
                      neededText(row, catalog.scale), countText(row.before), countText(row.after),
                      row.after ? coverText(*row.after) : QString()});
    }
    return textTable({CliTr::tr("Competency"), CliTr::tr("Name"), CliTr::tr("Needed"),
                      CliTr::tr("Have now"), CliTr::tr("Have then"), CliTr::tr("State then")},
                     cells);
}

static QString comparisonText(const ScenarioResult &result, const Catalog &catalog)
{
    if (result.rows.isEmpty())
        return CliTr::tr("This team has no needs yet, so nothing can be compared. Set them in the "
                         "window, or try some with --need.")
            + u'\n';
    const QLocale locale;
    return CliTr::tr("The team meets %1 of %2 needs now, and %3 of %4 then.")
               .arg(locale.toString(result.metBefore), locale.toString(result.needsBefore),
                    locale.toString(result.metAfter), locale.toString(result.needsAfter))
        + u"\n\n"_s + rowsText(result.rows, catalog);
}

/// What stands above every figure of a team.
static QString headText(const TeamInfo &info)
{
    const QString use = CliTr::tr("For development only, never for appraisal, certification or "
                                  "staffing.");
    const QString sample = CliTr::tr("Sample data: everyone in this team is made up.");
    return (info.isSample ? sample + u'\n' : QString()) + use + u"\n\n"_s;
}

QString scenarioText(const ScenarioResult &result, const TeamInfo &info, const Catalog &catalog)
{
    return headText(info) + comparisonText(result, catalog);
}

} // namespace Compass
