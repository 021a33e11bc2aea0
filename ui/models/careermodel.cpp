// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/careermodel.h"

#include "core/explanations/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

QString careerMarkWord(CareerMark mark)
{
    switch (mark) {
    case CareerMark::NotCompared:
        return CareerModel::tr("Not compared yet");
    case CareerMark::Developing:
        return readinessWord(ReadinessState::Developing);
    case CareerMark::Nearly:
        return readinessWord(ReadinessState::Nearly);
    case CareerMark::Ready:
        return readinessWord(ReadinessState::Ready);
    case CareerMark::Reached:
        return CareerModel::tr("Reached");
    }
    Q_UNREACHABLE();
}

CareerModel::CareerModel(const RoleLibrary &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
}

void CareerModel::setMap(const CareerGraph &map, const QList<CareerStanding> &standings)
{
    Q_ASSERT(map.nodes().size() == standings.size());
    beginResetModel();
    m_map = map;
    m_standings = standings;
    endResetModel();
}

void CareerModel::setChosen(const RoleId &current, const RoleId &next)
{
    m_current = current;
    m_next = next;
    emitAllChanged();
}

void CareerModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emitAllChanged();
}

void CareerModel::emitAllChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

CareerMark CareerModel::markAt(int row) const
{
    const CareerStanding &standing = m_standings.at(row);
    if (!standing.readiness)
        return CareerMark::NotCompared;
    if (standing.isReached)
        return CareerMark::Reached;
    switch (standing.readiness->state) {
    case ReadinessState::Ready:
        return CareerMark::Ready;
    case ReadinessState::Nearly:
        return CareerMark::Nearly;
    case ReadinessState::Developing:
        return CareerMark::Developing;
    }
    Q_UNREACHABLE();
}

QString CareerModel::stepText(int row) const
{
    const RoleProfile *profile = profileAt(row);
    if (profile && !profile->classification.isEmpty())
        return profile->classification;
    const bool hasSteps =
        std::ranges::any_of(m_map.nodes(), [](const CareerNode &each) { return each.step > 0; });
    return hasSteps ? tr("Starting out") : QString();
}

int CareerModel::rowOf(const RoleId &role) const
{
    const auto node = std::ranges::find(m_map.nodes(), role, &CareerNode::role);
    return node == m_map.nodes().cend()
        ? -1
        : static_cast<int>(std::distance(m_map.nodes().cbegin(), node));
}

QList<int> CareerModel::rowsOf(const QList<RoleId> &roles) const
{
    QList<int> rows;
    for (const RoleId &role : roles) {
        if (const int row = rowOf(role); row >= 0)
            rows.append(row);
    }
    return rows;
}

int CareerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_map.nodes().size());
}

int CareerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const RoleProfile *CareerModel::profileAt(int row) const
{
    return m_library.role(nodeAt(row).role);
}

QString CareerModel::shortTitle(const RoleId &role) const
{
    const RoleProfile *profile = m_library.role(role);
    return profile ? shortRoleTitle(*profile, m_library, m_locale) : role.toString();
}

QString CareerModel::place(int row) const
{
    if (nodeAt(row).role == m_current)
        return tr("Your current role");
    return nodeAt(row).role == m_next ? tr("Your next role") : QString();
}

/// "IT-03, management path"
QString CareerModel::detail(int row) const
{
    const RoleProfile *profile = profileAt(row);
    if (!profile || profile->classification.isEmpty())
        return {};
    if (!profile->path)
        return profile->classification;
    return (*profile->path == CareerPath::Management ? tr("%1, management path")
                                                     : tr("%1, individual path"))
        .arg(profile->classification);
}

QString CareerModel::nextTitles(int row) const
{
    QStringList titles;
    for (const RoleId &next : nodeAt(row).leadsTo)
        titles.append(shortTitle(next));
    return titles.join(u"; "_s);
}

QString CareerModel::spoken(int row) const
{
    const QString next = nextTitles(row);
    QStringList words = {shortTitle(nodeAt(row).role), detail(row), place(row),
                         careerMarkWord(markAt(row)),
                         next.isEmpty() ? QString() : tr("Leads to: %1").arg(next)};
    words.removeAll(QString());
    return words.join(u". "_s);
}

QString CareerModel::text(int row, int column) const
{
    switch (column) {
    case TitleColumn: {
        const QString own = place(row);
        QStringList lines = {shortTitle(nodeAt(row).role), detail(row),
                             own.isEmpty() ? QString() : u"✓ "_s + own};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case StandingColumn:
        return careerMarkWord(markAt(row));
    case NextColumn: {
        const QString next = nextTitles(row);
        return next.isEmpty() ? u"–"_s : next;
    }
    default:
        return {};
    }
}

QVariant CareerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? spoken(index.row())
                                             : text(index.row(), index.column());
    case PlaceRole:
        return place(index.row());
    case SpokenRole:
        return spoken(index.row());
    default:
        return {};
    }
}

QVariant CareerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Role");
    case StandingColumn:
        return tr("Readiness");
    case NextColumn:
        return tr("Leads to");
    default:
        return {};
    }
}

} // namespace Compass
