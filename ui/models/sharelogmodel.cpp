// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sharelogmodel.h"

#include "core/base/datetext.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int ShareLogColumns = ShareLogModel::StateColumn + 1;

ShareLogModel::ShareLogModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void ShareLogModel::setShared(const QList<SharedFile> &shared, QDate today)
{
    beginResetModel();
    m_shared = shared;
    std::ranges::reverse(m_shared);
    m_today = today;
    endResetModel();
}

void ShareLogModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ShareLogColumns - 1);
    if (!m_shared.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ShareLogColumns - 1));
}

void ShareLogModel::setCompact(bool compact)
{
    m_compact = compact;
    setLocale(m_locale);
}

int ShareLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shared.size());
}

int ShareLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ShareLogColumns;
}

static QString precisionWord(Precision precision)
{
    switch (precision) {
    case Precision::Bands:
        return ShareLogModel::tr("bands");
    case Precision::Levels:
        return ShareLogModel::tr("levels");
    case Precision::LevelsWithCertainty:
        return ShareLogModel::tr("levels and how sure");
    }
    Q_UNREACHABLE();
}

QString ShareLogModel::what(const Snapshot &snapshot) const
{
    QStringList parts;
    for (const FrameworkId &id : m_catalog.inOrder(snapshot.frameworks.keys())) {
        const Framework *framework = m_catalog.framework(id);
        parts.append(framework ? framework->name.in(m_locale) : id.toString());
    }
    //: %1 names of frameworks, %2 "bands", "levels" or "levels and how sure".
    QString text =
        tr("%1: %2").arg(m_locale.createSeparatedList(parts), precisionWord(snapshot.precision));
    const bool hasPlan = std::ranges::any_of(
        snapshot.figures, [](const SharedFigure &each) { return each.planned.has_value(); });
    if (hasPlan)
        text = tr("%1, with the plan").arg(text);
    if (!snapshot.notes.isEmpty())
        text = tr("%1, with %n notes", nullptr, static_cast<int>(snapshot.notes.size())).arg(text);
    return text;
}

/// The next file to the same team of the same recipient, which counts in the place of that
/// of \a row; null when there is none.
const SharedFile *ShareLogModel::replacement(int row) const
{
    const ShareRequest &request = m_shared.at(row).request;
    const auto newer = std::views::reverse(std::views::take(m_shared, row));
    const auto next = std::ranges::find_if(newer, [&request](const SharedFile &each) {
        return each.request.team == request.team
            && each.request.manager.signing == request.manager.signing;
    });
    return next == newer.end() ? nullptr : &*next;
}

QString ShareLogModel::state(int row) const
{
    const SharedFile &file = m_shared.at(row);
    if (file.revocation)
        return tr("Taken back on %1").arg(dateText(file.revocation->issued, m_locale));
    if (const SharedFile *next = replacement(row))
        return tr("Replaced on %1").arg(dateText(next->snapshot.issued, m_locale));
    return file.snapshot.expires < m_today ? tr("Ended") : tr("In use");
}

QString ShareLogModel::text(int row, int column) const
{
    const SharedFile &file = m_shared.at(row);
    switch (column) {
    case DateColumn:
        return dateText(file.snapshot.issued, m_locale);
    case TeamColumn:
        return file.snapshot.team;
    case WhatColumn:
        return what(file.snapshot);
    case UntilColumn:
        return dateText(file.snapshot.expires, m_locale);
    case StateColumn:
        return state(row);
    default:
        return {};
    }
}

QVariant ShareLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (m_compact && index.column() == DateColumn)
            return QStringList{text(row, DateColumn), text(row, TeamColumn), text(row, WhatColumn),
                               tr("Until %1").arg(text(row, UntilColumn))}
                .join(u'\n');
        return text(row, index.column());
    case Qt::EditRole:
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant ShareLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Shared on");
    case TeamColumn:
        return tr("To whom");
    case WhatColumn:
        return tr("What");
    case UntilColumn:
        return tr("May be used until");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Compass
