// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/teamactionmodel.h"

#include "core/base/datetext.h"
#include "core/explanations/teamwords.h"
#include "ui/models/journallistmodel.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Compass {

TeamActionModel::TeamActionModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

static bool isEarlier(const TeamAction &a, const TeamAction &b)
{
    const auto order = [](const TeamAction &action) {
        return std::tuple(action.progress, !action.due.isValid(), action.due);
    };
    return order(a) < order(b);
}

void TeamActionModel::setActions(QList<TeamAction> actions, QDate today)
{
    beginResetModel();
    m_actions = std::move(actions);
    m_today = today;
    std::ranges::stable_sort(m_actions, isEarlier);
    endResetModel();
}

void TeamActionModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    tellChange();
}

void TeamActionModel::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    tellChange();
}

void TeamActionModel::tellChange()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_actions.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TeamActionModel::rowOf(const ActionId &action) const
{
    const auto found = std::ranges::find(m_actions, action, &TeamAction::id);
    return found == m_actions.cend() ? -1 : static_cast<int>(found - m_actions.cbegin());
}

int TeamActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

int TeamActionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TeamActionModel::progressText(const TeamAction &action) const
{
    if (action.progress == ActionProgress::Done)
        return actionProgressWord(action.progress);
    return action.due.isValid() && action.due < m_today ? tr("Late")
                                                        : actionProgressWord(action.progress);
}

QString TeamActionModel::text(const TeamAction &action, int column) const
{
    switch (column) {
    case NameColumn:
        return competencyName(m_catalog, action.competency, m_locale);
    case KindColumn:
        return actionKindWord(action.kind);
    case OwnerColumn:
        return action.owner;
    case DueColumn:
        return action.due.isValid() ? dateText(action.due, m_locale) : tr("No day");
    case ProgressColumn:
        return progressText(action);
    case NoteColumn:
        return action.note;
    default:
        return {};
    }
}

QString TeamActionModel::compactText(const TeamAction &action) const
{
    QStringList parts;
    for (const int column : {KindColumn, OwnerColumn, DueColumn, NoteColumn})
        parts.append(text(action, column));
    parts.removeAll(QString());
    return text(action, NameColumn) + QChar::LineSeparator + parts.join(u" · "_s);
}

QVariant TeamActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const TeamAction &action = m_actions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_compact && index.column() == NameColumn ? compactText(action)
                                                         : text(action, index.column());
    case Qt::EditRole:
        return text(action, index.column());
    default:
        return {};
    }
}

QVariant TeamActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Competency");
    case KindColumn:
        return tr("Action");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("By");
    case ProgressColumn:
        return tr("State");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace Compass
