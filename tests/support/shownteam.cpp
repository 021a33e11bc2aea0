// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownteam.h"

#include "core/explanations/teamwords.h"
#include "ui/models/distributionmodel.h"
#include "ui/models/heatmapmodel.h"
#include "ui/pages/team/frameworkchoice.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Compass {

static QStringList heatmapCells(const HeatmapModel &model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            cells.append(model.cellSubject(index) + u": "_s + model.cellStatement(index));
        }
    }
    return cells;
}

static QStringList distributionCells(const DistributionModel &model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
    return cells;
}

/// The cells of the view \a page, of the framework chosen there.
static QStringList cellsOf(const QWidget &page)
{
    if (const auto *heatmap = page.findChild<HeatmapModel *>())
        return heatmapCells(*heatmap);
    return distributionCells(*page.findChild<DistributionModel *>());
}

QStringList shownCells(MainWindow &window)
{
    QStringList cells;
    for (const Place place : {Place::TeamHeatmap, Place::TeamDistribution}) {
        window.go(place);
        const QWidget &page = *window.currentPage();
        auto *list = page.findChild<FrameworkChoice *>()->findChild<QComboBox *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int framework = 0; framework < list->count(); ++framework) {
            cells.append(cellsOf(page));
            QTest::keyClick(list, Qt::Key_Down);
        }
    }
    return cells;
}

QStringList hiddenRows(const QString &html, const QString &name)
{
    static const QRegularExpression rowForm(u"<tr>.*?</tr>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression mark(u"<[^>]*>"_s);
    QStringList rows;
    for (auto each = rowForm.globalMatch(html); each.hasNext();) {
        const QString row = each.next().captured().remove(mark);
        if (row.contains(name) && row.contains(hiddenWord()))
            rows.append(row);
    }
    return rows;
}

Tally toldIn(const QList<Snapshot> &snapshots, const CompetencyId &competency)
{
    Tally tally;
    for (const Snapshot &each : snapshots) {
        for (const SharedFigure &figure : each.figures) {
            if (figure.competency == competency)
                ++tally[figure.value];
        }
    }
    return tally;
}

} // namespace Compass
