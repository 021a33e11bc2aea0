// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learning/cataloguesearch.h"
#include "core/plans/planitem.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;

namespace Compass {

class EmptyState;
class GapSection;
class ItemWishes;
class LearningSession;
class LinkedSentence;
class PlanFilterRow;
class SuggestionGroup;
class TextLabel;

/// What could close each gap, the most pressing first, and a search through all there
/// is to learn from.
class SuggestionsPage final : public Page
{
    Q_OBJECT

public:
    /// The session outlives the page.
    explicit SuggestionsPage(LearningSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

    /// Opens the suggestions for \a competency, if it has a gap, and goes there.
    void showGap(const CompetencyId &competency);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;

private:
    void build();
    void buildSearch(QBoxLayout *layout);
    void connectParts();
    GapSection *addSection();
    void refreshSections();
    void refreshFound();
    void refreshFilters();
    void setEmptyWords();
    void fillEmptyPage();
    QList<PlanCandidate> found() const;

    LearningSession &m_session;
    CatalogueSearch m_index;
    ItemWishes *m_wishes;
    TextLabel *m_title;
    QPushButton *m_plan;
    QBoxLayout *m_head;
    TextLabel *m_intro;
    TextLabel *m_searchLabel;
    QLineEdit *m_search;
    TextLabel *m_count;
    PlanFilterRow *m_filters;
    LinkedSentence *m_hidden;
    SuggestionGroup *m_found;
    QWidget *m_gaps;
    QList<GapSection *> m_sections;
    EmptyState *m_empty;
    QTimer *m_tabOrder; ///< Sets the order of Tab once all new rows are there.
};

} // namespace Compass
