// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/scale.h"
#include "core/measurement/levelestimate.h"
#include "ui/charts/chartaccess.h"

#include <QWidget>

namespace Compass {

/// How likely each of the five levels is: name, bar and percentage, one level a
/// line, the most probable one standing out. Painted rather than a Qt Charts chart,
/// since it stands on the page most people see first.
class ProbabilityBars final : public QWidget, public DescribedChart
{
    Q_OBJECT

public:
    explicit ProbabilityBars(QWidget *parent = nullptr);

    using QWidget::show;

    /// Shows the probabilities of \a estimate with the level names of \a scale.
    void show(const Scale &scale, const LevelEstimate &estimate);

    QStringList pointTexts() const override;
    QRect pointRect(int point) const override;
    int currentPoint() const override { return -1; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int nameWidth() const;
    int percentWidth() const;
    void retranslate();
    void paintRow(QPainter *painter, int level) const;

    QStringList m_names;
    QStringList m_percentages;
    QList<LocalizedText> m_levelNames;
    LevelEstimate m_estimate;
};

} // namespace Compass
