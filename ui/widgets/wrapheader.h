// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Compass {

/// A horizontal header whose titles wrap and get the height for it; QHeaderView
/// alone paints wrapped text without making room for it. Over a column of level bars
/// it writes the number of each level where the bars have it.
class WrapHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrapHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool hasLevelNumbers(int section) const;
    int cellMargin() const;
    int numbersHeight() const;
    void paintNumbers(QPainter *painter, const QRect &inner) const;
};

} // namespace Compass
