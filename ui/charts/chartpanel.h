// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace Compass {

class AdaptiveRow;
class ChartView;
class ExportButton;
class LinkedSentence;
class TextLabel;
enum class ExportFormat;
struct Error;

/// A chart as people should meet it: first a sentence, then the table with the same
/// data, then the chart. Several charts of one table take turns. Saves any of them
/// as PNG or SVG, and the table as CSV.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    /// From this width on, in ems, the chart is beside a table of usual width.
    static constexpr double SideBySideEms = 58.0;

    /// \a table has its model. The chart is beside it from \a sideBySideEms on, else
    /// below it.
    explicit ChartPanel(QTableView *table, double sideBySideEms = SideBySideEms,
                        QWidget *parent = nullptr);

    void addChart(ChartView *chart);

    /// Puts \a legend above the charts.
    void setLegend(QWidget *legend);

    /// Shows \a chart, one of those added; \a alone takes the switch to another away.
    void showChart(ChartView *chart, bool alone);
    ChartView *shownChart() const { return m_shown; }

    /// The sentence over the table, with a "Why?" after it when \a spokenWhy, what the
    /// link says when heard alone, is not empty.
    void setSentence(const QString &sentence, const QString &spokenWhy);

    /// Over the chart, and under it; an empty caption takes no room.
    void setChartTexts(const QString &heading, const QString &caption);

    /// The name proposed for exported files, without its ending.
    void setFileName(const QString &name);

    /// Sentences that go with whatever is exported, under it.
    void setNotes(const QStringList &notes) { m_notes = notes; }

signals:
    void whyWanted();
    void failed(const Compass::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *chartColumn();
    void retranslate();
    ChartView *chartAt(int index) const;
    ChartView *nextChart() const;
    void showNextChart();
    QByteArray bytes(ExportFormat format) const;

    QTableView *m_table;
    LinkedSentence *m_sentence;
    TextLabel *m_heading;
    TextLabel *m_caption;
    TextLabel *m_saved;
    QVBoxLayout *m_legend;
    QVBoxLayout *m_charts;
    ChartView *m_shown = nullptr;
    QPushButton *m_switch;
    ExportButton *m_export;
    QStringList m_notes;
};

} // namespace Compass
