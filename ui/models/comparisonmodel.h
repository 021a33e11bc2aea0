// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/comparison.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// What changed between two assessments, one competency a row: before, after, the
/// change in words and how sure, or why it cannot be compared; last a link to why.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, BeforeColumn, AfterColumn, ChangeColumn, SureColumn, WhyColumn };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a comparisons between \a before and \a after.
    void setComparisons(const PastAssessment &before, const PastAssessment &after,
                        QList<CompetencyComparison> comparisons);
    void setLocale(const QLocale &locale);

    /// Tells what else is known of a row under its change, for a table without room for
    /// the other columns.
    void setCompact(bool compact);

    const CompetencyComparison &comparisonAt(int row) const { return m_comparisons.at(row); }
    const PastAssessment &before() const { return m_before; }
    const PastAssessment &after() const { return m_after; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CompetencyComparison &comparison, int column) const;
    QString compactText(const CompetencyComparison &comparison) const;
    QString level(const std::optional<CompetencyResult> &result) const;

    PastAssessment m_before;
    PastAssessment m_after;
    QList<CompetencyComparison> m_comparisons;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
