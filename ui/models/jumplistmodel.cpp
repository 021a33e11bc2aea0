// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/jumplistmodel.h"

#include <algorithm>

namespace Compass {

/// The internal id of a framework's row; a competency's row carries its framework's number.
static constexpr quintptr GroupId = std::numeric_limits<quintptr>::max();

static bool sameIds(const JumpGroup &a, const JumpGroup &b)
{
    return a.framework == b.framework
        && std::ranges::equal(a.entries, b.entries, {}, &JumpEntry::competency,
                              &JumpEntry::competency);
}

bool JumpListModel::hasSameRows(const QList<JumpGroup> &groups) const
{
    return std::ranges::equal(groups, m_groups, sameIds);
}

void JumpListModel::setGroups(const QList<JumpGroup> &groups)
{
    if (hasSameRows(groups)) {
        m_groups = groups;
        emitAllChanged();
        return;
    }
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void JumpListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emitAllChanged();
}

void JumpListModel::emitAllChanged()
{
    if (m_groups.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        if (rowCount(group) > 0)
            emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

QModelIndex JumpListModel::indexOf(const CompetencyId &competency) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QList<JumpEntry> &entries = m_groups.at(row).entries;
        const auto found = std::ranges::find(entries, competency, &JumpEntry::competency);
        if (found != entries.cend())
            return index(static_cast<int>(found - entries.cbegin()), 0, index(row, 0));
    }
    return {};
}

CompetencyId JumpListModel::competencyAt(const QModelIndex &index) const
{
    if (!index.parent().isValid())
        return {};
    return m_groups.at(index.parent().row()).entries.at(index.row()).competency;
}

QModelIndex JumpListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : GroupId);
}

QModelIndex JumpListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, GroupId);
}

int JumpListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != GroupId)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).entries.size());
}

int JumpListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant JumpListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == GroupId)
        return groupData(m_groups.at(index.row()), role);
    return entryData(
        m_groups.at(static_cast<qsizetype>(index.internalId())).entries.at(index.row()), role);
}

QVariant JumpListModel::groupData(const JumpGroup &group, int role) const
{
    const QString name = group.name.in(m_locale);
    const QString done = m_locale.toString(group.done);
    const QString total = m_locale.toString(group.entries.size());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case RemarkRole:
        //: Competencies done in a framework, beside its name: "1 of 7".
        return tr("%1 of %2").arg(done, total);
    case Qt::AccessibleTextRole:
        //: A framework and how many of its competencies are done.
        return tr("%1, %2 of %3 done").arg(name, done, total);
    default:
        return {};
    }
}

QVariant JumpListModel::entryData(const JumpEntry &entry, int role) const
{
    const auto remark = [&entry]() -> QString {
        switch (entry.state) {
        case JumpState::NotStarted:
            return tr("not started");
        case JumpState::Started:
            return tr("started");
        case JumpState::Done:
            return tr("done");
        case JumpState::Now:
            return tr("now");
        case JumpState::Enough:
            return tr("enough");
        }
        Q_UNREACHABLE();
    };

    switch (role) {
    case Qt::DisplayRole:
        return entry.name.in(m_locale);
    case StateRole:
        return static_cast<int>(entry.state);
    case RemarkRole:
        return remark();
    case Qt::AccessibleTextRole:
        //: A competency and how far it is: "Understanding users and their needs, done".
        return tr("%1, %2").arg(entry.name.in(m_locale), remark());
    default:
        return {};
    }
}

} // namespace Compass
