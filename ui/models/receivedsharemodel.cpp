// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/receivedsharemodel.h"

#include "core/base/datetext.h"
#include "ui/models/teamwords.h"

#include <QCollator>

#include <algorithm>

namespace Compass {

static constexpr int ShareColumns = ReceivedShareModel::ExpiryColumn + 1;

ReceivedShareModel::ReceivedShareModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void ReceivedShareModel::setShares(const QList<ReceivedShare> &shares, const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    m_shares = shares;
    const QCollator collator(locale);
    std::ranges::stable_sort(m_shares, [&collator](const auto &a, const auto &b) {
        return collator.compare(a.subject, b.subject) < 0;
    });
    endResetModel();
    tellChange();
}

void ReceivedShareModel::tellChange()
{
    emit headerDataChanged(Qt::Horizontal, 0, ShareColumns - 1);
    if (!m_shares.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ShareColumns - 1));
}

void ReceivedShareModel::setCompact(bool compact)
{
    m_compact = compact;
    tellChange();
}

int ReceivedShareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int ReceivedShareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ShareColumns;
}

QString ReceivedShareModel::text(const ReceivedShare &share, int column) const
{
    switch (column) {
    case SubjectColumn:
        return share.subject;
    case ScopeColumn:
        return scopeWord(share.scope);
    case DateColumn:
        return dateText(share.received, m_locale);
    case FrameworksColumn:
        return frameworksText(share.frameworks, m_catalog, m_locale);
    case DetailColumn:
        return detailText(share.detail);
    case ExpiryColumn:
        return dateText(share.expires, m_locale);
    default:
        return {};
    }
}

QString ReceivedShareModel::compactText(const ReceivedShare &share) const
{
    //: Lines about one file: name; by name or as a group; frameworks; detail; two days.
    return tr("%1\n%2\n%3\n%4\nReceived %5, ends %6.")
        .arg(share.subject, text(share, ScopeColumn), text(share, FrameworksColumn),
             text(share, DetailColumn), text(share, DateColumn), text(share, ExpiryColumn));
}

QVariant ReceivedShareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceivedShare &share = m_shares.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (m_compact && index.column() == SubjectColumn)
            return compactText(share);
        return text(share, index.column());
    case Qt::EditRole:
        return text(share, index.column());
    default:
        return {};
    }
}

QVariant ReceivedShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        return tr("Name or alias");
    case ScopeColumn:
        return tr("Shared");
    case DateColumn:
        return tr("Received");
    case FrameworksColumn:
        return tr("Frameworks and versions");
    case DetailColumn:
        return tr("Detail");
    case ExpiryColumn:
        return tr("Ends");
    default:
        return {};
    }
}

} // namespace Compass
