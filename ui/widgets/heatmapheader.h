// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Compass {

/// The titles over a heatmap: they wrap, even within a word that is too long, and have
/// the letters of the levels below them over a column of counts.
class HeatmapHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// No name makes its column wider than this, on the grid.
    static constexpr double WidestWord = 16.0;

    explicit HeatmapHeader(QWidget *parent = nullptr);

    /// The width that the words of \a section and its letters need.
    int narrowest(int section) const;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString title(int section) const;
    QStringList letters(int section) const;
    QFont lettersFont() const;
    QRect titleBounds(int section, int width) const;
    void paintLetters(QPainter *painter, const QRect &line, const QStringList &letters) const;
};

} // namespace Compass
