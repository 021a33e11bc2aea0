// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/scale.h"

#include <QWidget>

namespace Compass {

/// What fills the area of a level: its colour, and a pattern of its own so that it is
/// known without it.
void paintLevelArea(QPainter *painter, const QRectF &place, int level, const QWidget *widget);

/// What the colours, letters and marks of a team’s charts mean.
class LevelLegend final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Cells, ///< Of a heatmap: colours, letters and marks.
        Bars   ///< Of stacked bars: colours with their patterns.
    };

    /// \a scale outlives the legend.
    LevelLegend(Kind kind, const Scale &scale, QWidget *parent = nullptr);

    /// Whether cells are compared with needs.
    void setNeedsShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Kind m_kind;
    const Scale &m_scale;
    QList<QWidget *> m_entries;
};

} // namespace Compass
