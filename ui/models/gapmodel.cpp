// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/gapmodel.h"

#include "ui/models/levelbarvalues.h"
#include "ui/style/theme.h"

using namespace Qt::StringLiterals;

namespace Compass {

GapModel::GapModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void GapModel::setGaps(const QList<Gap> &gaps, const QList<Requirement> &unrated)
{
    beginResetModel();
    m_groups = groupedGaps(gaps, unrated);
    m_rows = rows();
    endResetModel();
}

QList<GapModel::Row> GapModel::rows() const
{
    QList<Row> rows;
    for (const GapGroup group : GapGroups::All) {
        const qsizetype count = m_groups.of(group).size();
        if (count > 0)
            rows.append({group, -1});
        if (m_folded.contains(group))
            continue;
        for (qsizetype entry = 0; entry < count; ++entry)
            rows.append({group, entry});
    }
    return rows;
}

void GapModel::setFolded(int row, bool folded)
{
    const Row heading = m_rows.at(row);
    if (heading.entry >= 0 || m_folded.contains(heading.group) == folded)
        return;

    const int last = row + static_cast<int>(m_groups.of(heading.group).size());
    if (folded) {
        beginRemoveRows({}, row + 1, last);
        m_folded.insert(heading.group);
        m_rows = rows();
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, last);
        m_folded.remove(heading.group);
        m_rows = rows();
        endInsertRows();
    }
    emit dataChanged(index(row, 0), index(row, GapColumnCount - 1));
}

void GapModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emitAllChanged();
}

void GapModel::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    emitAllChanged();
}

void GapModel::setRatable(const QSet<CompetencyId> &ratable)
{
    if (m_ratable == ratable)
        return;
    m_ratable = ratable;
    emitAllChanged();
}

void GapModel::emitAllChanged()
{
    emit headerDataChanged(Qt::Horizontal, 0, GapColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, GapColumnCount - 1));
}

const GapEntry *GapModel::entryAt(int row) const
{
    const Row &found = m_rows.at(row);
    return found.entry < 0 ? nullptr : &m_groups.of(found.group).at(found.entry);
}

const Gap *GapModel::gapAt(int row) const
{
    const GapEntry *entry = entryAt(row);
    return entry && entry->gap ? &*entry->gap : nullptr;
}

CompetencyId GapModel::competencyAt(int row) const
{
    const GapEntry *entry = entryAt(row);
    return entry ? entry->requirement.competency : CompetencyId();
}

QList<CompetencyId> GapModel::uncertain() const
{
    QList<CompetencyId> ids;
    for (const GapGroup group : {GapGroup::Unsure, GapGroup::Unrated}) {
        for (const GapEntry &entry : m_groups.of(group)) {
            if (m_ratable.contains(entry.requirement.competency))
                ids.append(entry.requirement.competency);
        }
    }
    return ids;
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : GapColumnCount;
}

bool GapModel::offersRating(int row) const
{
    const GapGroup group = m_rows.at(row).group;
    return (group == GapGroup::Unsure || group == GapGroup::Unrated)
        && m_ratable.contains(competencyAt(row));
}

bool GapModel::offersSuggestions(int row) const
{
    const Gap *gap = gapAt(row);
    return gap && gap->gap > 0 && !offersRating(row);
}

QString GapModel::linkText(int row, GapColumn column) const
{
    const GapGroup group = m_rows.at(row).group;
    if (column == GapColumn::Why)
        return group == GapGroup::Unrated ? QString() : tr("Why?");
    if (offersRating(row))
        return group == GapGroup::Unsure ? tr("Check") : tr("Rate");
    return offersSuggestions(row) ? tr("Suggestions") : QString();
}

QString GapModel::text(int row, GapColumn column) const
{
    if (column == GapColumn::Action || column == GapColumn::Why)
        return linkText(row, column);
    return gapText(m_catalog, *entryAt(row), column, m_locale);
}

QString GapModel::shownText(int row, GapColumn column, const QString &separator) const
{
    if (m_compact && column == GapColumn::Target)
        return text(row, column) + separator + text(row, GapColumn::Importance);
    if (m_compact && column == GapColumn::Gap && gapAt(row))
        return text(row, column) + separator + text(row, GapColumn::Chance);
    return text(row, column);
}

/// A link says what it is about when it is heard without its row.
static QString spokenLink(const QString &link, const QString &competency)
{
    //: The words of a link, then the competency it is about.
    return link.isEmpty() ? link : GapModel::tr("%1 %2").arg(link, competency);
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const int row = index.row();
    const auto column = static_cast<GapColumn>(index.column());
    if (!entryAt(row))
        return headingData(m_rows.at(row).group, column, role);

    const Gap *gap = gapAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column, u"\n"_s);
    case Qt::AccessibleTextRole:
        if (column == GapColumn::Action || column == GapColumn::Why)
            return spokenLink(text(row, column), text(row, GapColumn::Name));
        return shownText(row, column, u", "_s);
    case Qt::EditRole:
        return text(row, column);
    case Qt::FontRole:
        return column == GapColumn::You && gap ? QVariant(textFont(1.0, QFont::DemiBold))
                                               : QVariant();
    case LevelBarRole:
        if (column != GapColumn::Bar || !gap)
            return {};
        return QVariant::fromValue(
            LevelBarValues{gap->estimate.mean, gap->estimate.sd, gap->target});
    default:
        return {};
    }
}

static QString spokenHeading(const QString &title, bool folded)
{
    return folded ? GapModel::tr("%1, folded; the right arrow key opens it").arg(title)
                  : GapModel::tr("%1, open; the left arrow key folds it").arg(title);
}

static QString foldedHint(GapGroup group)
{
    return group == GapGroup::Met ? GapModel::tr("show, with the surplus in words")
                                  : GapModel::tr("show");
}

QVariant GapModel::headingData(GapGroup group, GapColumn column, int role) const
{
    const bool folded = m_folded.contains(group);
    if (role == GroupRole)
        return static_cast<int>(group);
    if (role == FoldedRole)
        return folded;
    if (column != GapColumn::Name)
        return {};

    //: The name of a group of rows, then how many it holds.
    const QString title =
        tr("%1 · %2").arg(groupTitle(group), m_locale.toString(m_groups.of(group).size()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return title;
    case Qt::AccessibleTextRole:
        return spokenHeading(title, folded);
    case HintRole:
        return folded ? QVariant(foldedHint(group)) : QVariant();
    default:
        return {};
    }
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const auto column = static_cast<GapColumn>(section);
    if (m_compact && column == GapColumn::Gap)
        return tr("Gap, chance below target");
    return columnTitle(column);
}

} // namespace Compass
