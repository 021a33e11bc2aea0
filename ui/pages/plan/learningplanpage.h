// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/pages/plan/planitemactions.h"

class QBoxLayout;
class QPushButton;

namespace Compass {

class CalendarExport;
class DoneList;
class EmptyState;
class ItemWishes;
class LearningSession;
class LeftOutList;
class LinkedSentence;
class PlanItemList;
class PlanTimeCard;
class TextLabel;

/// The plan that makes the most of a person's time: how much there is, what it buys,
/// week by week, what is left out and why, and what is done.
class LearningPlanPage final : public Page
{
    Q_OBJECT

public:
    /// The session outlives the page.
    explicit LearningPlanPage(LearningSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;
    QList<QAction *> pageActions() const override { return {m_moveUp, m_moveDown}; }

signals:
    void rerateWanted(const Compass::CompetencyId &competency);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;

private:
    void build();
    void buildHead();
    void connectParts();
    QAction *makeMove(ItemWish wish, Qt::Key key);
    void refreshParts();
    void refreshWords();
    void setEmptyWords();
    void fillEmptyPage();
    void explain();
    void tell(const QString &sentence);
    void tellSaved(const QString &path);

    LearningSession &m_session;
    ItemWishes *m_wishes;
    CalendarExport *m_export;
    TextLabel *m_title;
    QPushButton *m_suggestions;
    QPushButton *m_calendar;
    QPushButton *m_report;
    TextLabel *m_saved;
    QBoxLayout *m_head;
    LinkedSentence *m_role;
    QWidget *m_content;
    PlanTimeCard *m_time;
    LinkedSentence *m_sentence;
    PlanItemList *m_items;
    LeftOutList *m_leftOut;
    DoneList *m_done;
    EmptyState *m_empty;
    QAction *m_moveUp;
    QAction *m_moveDown;
};

} // namespace Compass
