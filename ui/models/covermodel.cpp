// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/covermodel.h"

#include "core/explanations/teamwords.h"
#include "core/explanations/words.h"
#include "ui/models/covermarks.h"
#include "ui/models/journallistmodel.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <tuple>

namespace Compass {

CoverModel::CoverModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

/// The worst first: what stands out, how far from enough, and how likely more are.
static bool isWorse(const Cover &a, const Cover &b)
{
    const auto order = [](const Cover &cover) {
        return std::tuple(stateOf(cover), cover.depth(), cover.expected);
    };
    return order(a) < order(b);
}

void CoverModel::setCovers(QList<Cover> covers)
{
    beginResetModel();
    m_covers = std::move(covers);
    std::ranges::stable_sort(m_covers, isWorse);
    endResetModel();
}

void CoverModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    tellChange();
}

void CoverModel::setCompact(bool compact)
{
    m_compact = compact;
    tellChange();
}

void CoverModel::tellChange()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_covers.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CoverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_covers.size());
}

int CoverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CoverModel::text(const Cover &cover, int column) const
{
    switch (column) {
    case NameColumn:
        return competencyName(m_catalog, cover.need.competency, m_locale);
    case NeedColumn:
        return needText(cover.need, m_catalog.scale, m_locale);
    case HaveColumn:
        return m_locale.toString(cover.cover());
    case ExpectedColumn:
        return numberText(cover.expected, 1, m_locale);
    case RiskColumn:
        return coverText(cover);
    case WhyColumn:
        return tr("Why?");
    default:
        return {};
    }
}

/// The name with the need below it, where that has no column of its own.
QString CoverModel::shown(const Cover &cover, int column) const
{
    if (!m_compact || column != NameColumn)
        return text(cover, column);
    return text(cover, NameColumn) + u'\n' + text(cover, NeedColumn);
}

QString CoverModel::spoken(const Cover &cover, int column) const
{
    if (column == WhyColumn)
        return tr("Why? %1").arg(text(cover, NameColumn));
    if (column != HaveColumn)
        return shown(cover, column);
    //: %1 people who are there, %2 people who are needed.
    return tr("%1 of %2 people")
        .arg(m_locale.toString(cover.cover()), m_locale.toString(cover.need.people));
}

static QVariant alignmentOf(int column)
{
    return column == CoverModel::ExpectedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                : QVariant();
}

QVariant CoverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const Cover &cover = m_covers.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(cover, column);
    case Qt::AccessibleTextRole:
        return spoken(cover, column);
    case Qt::ToolTipRole:
        return column == NeedColumn && !cover.need.reason.isEmpty() ? cover.need.reason
                                                                    : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case CoverMarksRole:
        return column == HaveColumn
            ? QVariant::fromValue(CoverMarks{cover.cover(), cover.need.people})
            : QVariant();
    case CoverStateRole:
        return column == RiskColumn ? QVariant(static_cast<int>(stateOf(cover))) : QVariant();
    case WholeCellRole:
        return column == HaveColumn || column == RiskColumn;
    default:
        return {};
    }
}

QVariant CoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};

    switch (section) {
    case NameColumn:
        return tr("Competency");
    case NeedColumn:
        return tr("Need");
    case HaveColumn:
        return tr("Have");
    case ExpectedColumn:
        return tr("Expected");
    case RiskColumn:
        return tr("Risk");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Compass
