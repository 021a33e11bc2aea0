// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/distributionmodel.h"

#include "core/explanations/teamwords.h"
#include "core/explanations/words.h"
#include "ui/models/heatmaptext.h"
#include "ui/models/shownparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int DistributionColumns = DistributionModel::MiddleColumn + 1;

QList<DistributionRow> distributionOf(const TeamFigures &figures, const CompetencyId &competency)
{
    QList<DistributionRow> rows;
    if (const Tally byName = levelsTold(figures.members, competency); !byName.isEmpty())
        rows.append({competency, TeamPart::ByName, {byName, {}}});
    if (hasGroup(figures))
        rows.append({competency, TeamPart::Group, figures.group.value(competency)});
    if (hasGroupInBands(figures))
        rows.append({competency, TeamPart::GroupInBands, figures.groupInBands.value(competency)});
    return rows;
}

QString partName(TeamPart part)
{
    switch (part) {
    case TeamPart::ByName:
        return DistributionModel::tr("By name");
    case TeamPart::Group:
        return DistributionModel::tr("The group");
    case TeamPart::GroupInBands:
        return DistributionModel::tr("The group, in two bands");
    }
    Q_UNREACHABLE();
}

/// The level of the person at \a place when all stand in a line by their level.
static int levelAt(const Tally &tally, int place)
{
    int level = Level::Lowest;
    for (int before = tally[level]; before <= place && level < Level::Highest;)
        before += tally[++level];
    return level;
}

QString middleText(const Scale &scale, const Tally &tally, const QLocale &locale)
{
    const int people = tally.people();
    const int low = levelAt(tally, (people - 1) / 2);
    const int high = levelAt(tally, people / 2);
    const QString name = scale.levels.at(low).name.in(locale);
    return low == high ? name
                       : DistributionModel::tr("between %1 and %2")
                             .arg(name, scale.levels.at(high).name.in(locale));
}

QString distributionSentence(const Catalog &catalog, const DistributionRow &row,
                             const QLocale &locale)
{
    const Competency *competency = catalog.competency(row.competency);
    const QString name = competency ? competency->name.in(locale) : row.competency.toString();
    const QString counts = row.figure.isHidden()
        ? hiddenText()
        : countsStatement(catalog.scale, *row.figure.tally, row.part == TeamPart::GroupInBands,
                          locale);
    //: A competency, who is counted, then how many are at which level.
    return DistributionModel::tr("%1, %2: %3").arg(name, partName(row.part), counts);
}

DistributionModel::DistributionModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void DistributionModel::setRows(QList<DistributionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DistributionModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, DistributionColumns - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, DistributionColumns - 1));
}

int DistributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DistributionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DistributionColumns;
}

bool DistributionModel::startsCompetency(int row) const
{
    return row == 0 || m_rows.at(row - 1).competency != m_rows.at(row).competency;
}

QString DistributionModel::text(int row, int column) const
{
    const DistributionRow &shown = m_rows.at(row);
    const DisclosedFigure &figure = shown.figure;
    const bool inBands = shown.part == TeamPart::GroupInBands;
    if (column == NameColumn) {
        const Competency *competency = m_catalog.competency(shown.competency);
        return competency ? competency->name.in(m_locale) : shown.competency.toString();
    }
    if (column == PartColumn) {
        //: Who is counted, then the word for what is not shown.
        return figure.isHidden() ? tr("%1, %2").arg(partName(shown.part), hiddenWord())
                                 : partName(shown.part);
    }
    if (figure.isHidden())
        return column == MiddleColumn ? hiddenWord() : u"–"_s;
    if (column == PeopleColumn)
        return m_locale.toString(figure.tally->people());
    if (column < PeopleColumn)
        return inBands ? u"–"_s : m_locale.toString((*figure.tally)[column - FirstLevelColumn]);
    if (inBands)
        return countsStatement(m_catalog.scale, *figure.tally, true, m_locale);
    const QString middle = middleText(m_catalog.scale, *figure.tally, m_locale);
    //: The level in the middle, then the mean of all levels.
    return figure.mean ? tr("%1 (mean %2)").arg(middle, numberText(*figure.mean, 1, m_locale))
                       : middle;
}

QVariant DistributionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn && !startsCompetency(index.row()))
            return QString();
        return text(index.row(), index.column());
    case Qt::EditRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? distributionSentence(m_catalog, m_rows.at(index.row()), m_locale)
            : text(index.row(), index.column());
    default:
        return {};
    }
}

QVariant DistributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Competency");
    case PartColumn:
        return tr("Who shared");
    case PeopleColumn:
        return tr("People");
    case MiddleColumn:
        return tr("In the middle");
    default:
        return m_catalog.scale.levels.value(section - FirstLevelColumn).name.in(m_locale);
    }
}

} // namespace Compass
