// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/comparisonmodel.h"

#include "core/explanations/comparisonwords.h"
#include "core/explanations/explaincomparison.h"
#include "core/explanations/resulttext.h"
#include "ui/style/theme.h"

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int ComparisonColumns = ComparisonModel::WhyColumn + 1;

void ComparisonModel::setComparisons(const PastAssessment &before, const PastAssessment &after,
                                     QList<CompetencyComparison> comparisons)
{
    beginResetModel();
    m_before = before;
    m_after = after;
    m_comparisons = std::move(comparisons);
    endResetModel();
}

void ComparisonModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ComparisonColumns - 1);
    if (!m_comparisons.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ComparisonColumns - 1));
}

void ComparisonModel::setCompact(bool compact)
{
    m_compact = compact;
    setLocale(m_locale);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparisons.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ComparisonColumns;
}

QString ComparisonModel::level(const std::optional<CompetencyResult> &result) const
{
    if (!result)
        return u"–"_s;
    if (!result->estimate)
        return certaintyText(*result);
    //: %1 a level such as "Working", %2 "quite sure", "unsure" or "your own level".
    return tr("%1, %2").arg(m_after.catalog.scale.nameOf(result->estimate->level).in(m_locale),
                            certaintyText(*result));
}

QString ComparisonModel::text(const CompetencyComparison &comparison, int column) const
{
    switch (column) {
    case NameColumn:
        return nameIn(m_before, m_after, comparison.competency, m_locale);
    case BeforeColumn:
        return level(comparison.before);
    case AfterColumn:
        return level(comparison.after);
    case ChangeColumn:
        return changeWord(comparison.change);
    case SureColumn:
        return comparison.change ? chanceText(*comparison.change, m_locale)
                                 : hindranceWord(comparison.hindrance);
    case WhyColumn:
        return tr("Why?");
    default:
        return {};
    }
}

QString ComparisonModel::compactText(const CompetencyComparison &comparison) const
{
    //: Two lines: the change in words; a level before and a level after.
    return tr("%1\n%2, then %3")
        .arg(text(comparison, ChangeColumn), text(comparison, BeforeColumn),
             text(comparison, AfterColumn));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const CompetencyComparison &comparison = m_comparisons.at(index.row());
    const bool isClear = comparison.change && comparison.change->clarity != ChangeClarity::NotClear;
    switch (role) {
    case Qt::DisplayRole:
        if (m_compact && index.column() == ChangeColumn)
            return compactText(comparison);
        return text(comparison, index.column());
    case Qt::EditRole:
        return text(comparison, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == WhyColumn)
            return tr("Why? %1").arg(text(comparison, NameColumn));
        return text(comparison, index.column());
    case Qt::FontRole:
        return index.column() == ChangeColumn && isClear ? QVariant(textFont(1.0, QFont::DemiBold))
                                                         : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Competency");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case ChangeColumn:
        return tr("Change");
    case SureColumn:
        return tr("How sure");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Compass
