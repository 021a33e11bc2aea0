// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/comparison.h"

#include <QWidget>

class QComboBox;
class QModelIndex;

namespace Compass {

class AdaptiveRow;
class ComparisonModel;
class DataTable;
class GroupTabs;
class HistorySession;
class LinkedSentence;
class TextLabel;

/// Two assessments compared: the choice of the two, what changed in a sentence for
/// each framework, then one framework at a time as a table.
class ComparisonSection final : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives the section.
    explicit ComparisonSection(HistorySession &session, QWidget *parent = nullptr);

    /// Shows the session as it is now, with the newest and the one before it chosen
    /// until a person chooses. Needs two finished assessments.
    void refresh();
    void retranslate();

    QWidget *firstFocus() const;

    void setCompact(bool compact);

private:
    AdaptiveRow *choosers();
    void buildTable();
    void fillChoosers();
    void nameChoices();
    void compareChosen();
    void showFramework();
    void setWords();
    const FrameworkComparison *shown() const;
    QString summary() const;
    QString figuresText(const FrameworkComparison &framework) const;
    void explainRow(const QModelIndex &index);
    void explainFramework();

    HistorySession &m_session;
    QList<AssessmentId> m_listed; ///< What the choosers offer, oldest first.
    QList<FrameworkComparison> m_comparisons;
    TextLabel *m_heading;
    TextLabel *m_earlierLabel;
    TextLabel *m_laterLabel;
    QComboBox *m_earlier;
    QComboBox *m_later;
    TextLabel *m_summary;
    GroupTabs *m_tabs;
    LinkedSentence *m_figures;
    ComparisonModel *m_model;
    DataTable *m_table;
};

} // namespace Compass
