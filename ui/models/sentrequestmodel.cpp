// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sentrequestmodel.h"

#include "core/base/datetext.h"
#include "ui/models/teamwords.h"

#include <algorithm>

namespace Compass {

static constexpr int RequestColumns = SentRequestModel::KeepColumn + 1;

SentRequestModel::SentRequestModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void SentRequestModel::setRequests(const QList<ShareRequest> &requests)
{
    beginResetModel();
    m_requests = requests;
    std::ranges::reverse(m_requests);
    endResetModel();
}

void SentRequestModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    tellChange();
}

void SentRequestModel::setCompact(bool compact)
{
    m_compact = compact;
    tellChange();
}

void SentRequestModel::tellChange()
{
    emit headerDataChanged(Qt::Horizontal, 0, RequestColumns - 1);
    if (!m_requests.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, RequestColumns - 1));
}

int SentRequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int SentRequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequestColumns;
}

QString SentRequestModel::text(const ShareRequest &request, int column) const
{
    switch (column) {
    case DayColumn:
        return dateText(request.issued, m_locale);
    case FrameworksColumn:
        return frameworksText(request.frameworks, m_catalog, m_locale);
    case DetailColumn:
        return detailText(request.detail);
    case ScopeColumn:
        return scopeWord(request.scope);
    case AnswerColumn:
        return dateText(request.expires, m_locale);
    case KeepColumn:
        return dateText(request.retention, m_locale);
    default:
        return {};
    }
}

QString SentRequestModel::compactText(const ShareRequest &request) const
{
    //: Lines about one request: its day; frameworks; detail and how shown; two days.
    return tr("%1\n%2\n%3, %4\nAnswer until %5, kept until %6")
        .arg(text(request, DayColumn), text(request, FrameworksColumn), text(request, DetailColumn),
             text(request, ScopeColumn), text(request, AnswerColumn), text(request, KeepColumn));
}

QVariant SentRequestModel::data(const QModelIndex &index, int role) const
{
    const bool isText =
        role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShareRequest &request = m_requests.at(index.row());
    return m_compact && index.column() == DayColumn ? compactText(request)
                                                    : text(request, index.column());
}

QVariant SentRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Asked on");
    case FrameworksColumn:
        return tr("Frameworks and versions");
    case DetailColumn:
        return tr("Most detail");
    case ScopeColumn:
        return tr("How shown");
    case AnswerColumn:
        return tr("Answer until");
    case KeepColumn:
        return tr("Kept until");
    default:
        return {};
    }
}

} // namespace Compass
