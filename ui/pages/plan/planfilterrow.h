// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planchoices.h"

#include <QWidget>

#include <array>

class QCheckBox;

namespace Compass {

/// What may be suggested: languages, types and cost, as boxes to tick.
class PlanFilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFilterRow(QWidget *parent = nullptr);

    void setFilters(const PlanFilters &filters);
    void retranslate();

signals:
    /// A person ticked or unticked a box.
    void chosen(const Compass::PlanFilters &filters);

private:
    PlanFilters filters() const;

    QCheckBox *m_english;
    QCheckBox *m_french;
    QList<QCheckBox *> m_kinds; ///< One for each group of types.
    QCheckBox *m_freeOnly;
};

/// The types that the same box as \a kind stands for.
QSet<ItemKind> kindsWith(ItemKind kind);

} // namespace Compass
