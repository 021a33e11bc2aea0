// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QSet>

class QPushButton;
class QVBoxLayout;

namespace Compass {

class AdaptiveRow;
class ChartPanel;
class ComparisonSection;
class DataTable;
class EmptyState;
class HistorySession;
class MappingPanel;
class PastAssessmentModel;
class PrimaryButton;
class TextLabel;
class TrendChart;
class TrendModel;
struct Scale;

/// How a person changed over time: two assessments compared in words, the trend of
/// each framework, every past assessment, and what became of frameworks that changed.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    /// \a session and \a scale outlive the page.
    HistoryPage(HistorySession &session, const Scale &scale, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;
    void arrange(bool narrow) override;

private:
    QWidget *head();
    void buildTrend();
    void buildPast();
    void showPast();
    void showTrend();
    void showMappings();
    void addMapping(qsizetype place);
    void setWords();
    void chooseMappingFile();

    HistorySession &m_session;
    QSet<QByteArray> m_putOff; ///< Mappings not to be decided now, by what they lead to.
    TextLabel *m_title;
    PrimaryButton *m_again;
    EmptyState *m_empty;
    QVBoxLayout *m_offers;
    ComparisonSection *m_comparison;
    QWidget *m_trend;
    TextLabel *m_trendHeading;
    TrendModel *m_trendModel;
    DataTable *m_trendTable;
    TrendChart *m_chart;
    ChartPanel *m_panel = nullptr;
    QWidget *m_past;
    TextLabel *m_pastHeading;
    PastAssessmentModel *m_pastModel;
    DataTable *m_pastTable;
    QVBoxLayout *m_accepted;
    QPushButton *m_openMapping;
    QPushButton *m_showOffers;
    QList<MappingPanel *> m_panels;
};

} // namespace Compass
