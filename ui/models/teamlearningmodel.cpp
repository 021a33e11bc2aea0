// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/teamlearningmodel.h"

#include "core/explanations/planwords.h"
#include "ui/models/journallistmodel.h"

namespace Compass {

TeamLearningModel::TeamLearningModel(const Content &content, QObject *parent)
    : QAbstractTableModel(parent)
    , m_content(content)
{
}

void TeamLearningModel::setItems(QList<TeamLearning> items, const QList<TeamMember> &members)
{
    beginResetModel();
    if (items != m_items)
        m_unticked.clear();
    m_items = std::move(items);
    m_names.clear();
    for (const TeamMember &each : members)
        m_names.insert(each.key, each.name);
    endResetModel();
}

void TeamLearningModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<TeamLearning> TeamLearningModel::ticked() const
{
    QList<TeamLearning> ticked;
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_unticked.contains(row))
            ticked.append(m_items.at(row));
    }
    return ticked;
}

void TeamLearningModel::untickAll()
{
    for (int row = 0; row < rowCount(); ++row)
        m_unticked.insert(row);
    if (rowCount() > 0)
        emit dataChanged(index(0, ItemColumn), index(rowCount() - 1, ItemColumn),
                         {Qt::CheckStateRole});
}

QString TeamLearningModel::nameOf(const SignerKey &member) const
{
    return m_names.value(member);
}

QString TeamLearningModel::titleOf(const TeamLearning &item) const
{
    return itemTitle(m_content.learning, item.item, m_locale);
}

int TeamLearningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int TeamLearningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TeamLearningModel::towardsText(const TeamLearning &item) const
{
    QStringList parts;
    for (const StepRange &each : item.teaches)
        //: A competency and the level it leads to.
        parts.append(tr("%1: %2").arg(competencyName(m_content.catalog, each.competency, m_locale),
                                      m_content.catalog.scale.nameOf(each.to).in(m_locale)));
    return m_locale.createSeparatedList(parts);
}

QString TeamLearningModel::timeText(const TeamLearning &item) const
{
    const QString time = durationText(item.minutes, m_locale);
    return item.isEstimate ? tr("%1, estimate").arg(time) : time;
}

QString TeamLearningModel::text(const TeamLearning &item, int column) const
{
    switch (column) {
    case ItemColumn:
        return titleOf(item);
    case PersonColumn:
        return nameOf(item.member);
    case TowardsColumn:
        return towardsText(item);
    case TimeColumn:
        return timeText(item);
    default:
        return {};
    }
}

QVariant TeamLearningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return text(m_items.at(index.row()), index.column());
    case Qt::CheckStateRole:
        if (index.column() != ItemColumn)
            return {};
        return static_cast<int>(m_unticked.contains(index.row()) ? Qt::Unchecked : Qt::Checked);
    default:
        return {};
    }
}

bool TeamLearningModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != ItemColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value.toInt() == Qt::Checked)
        m_unticked.remove(index.row());
    else
        m_unticked.insert(index.row());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags TeamLearningModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == ItemColumn ? flags | Qt::ItemIsUserCheckable
                                                           : flags;
}

QVariant TeamLearningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ItemColumn:
        return tr("Learn from");
    case PersonColumn:
        return tr("Who");
    case TowardsColumn:
        return tr("Towards");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace Compass
