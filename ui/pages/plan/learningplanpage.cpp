// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/learningplanpage.h"

#include "core/explanations/explainplan.h"
#include "core/explanations/planwords.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/pages/placelinks.h"
#include "ui/pages/plan/calendarexport.h"
#include "ui/pages/plan/donelist.h"
#include "ui/pages/plan/itemwishes.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/pages/plan/leftoutlist.h"
#include "ui/pages/plan/planitemlist.h"
#include "ui/pages/plan/plantimecard.h"
#include "ui/session/learningsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

LearningPlanPage::LearningPlanPage(LearningSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_wishes(new ItemWishes(session, this))
    , m_export(new CalendarExport(session, this))
    , m_title(new TextLabel(TextStyle::Title))
    , m_suggestions(new QPushButton)
    , m_calendar(new QPushButton)
    , m_report(new QPushButton)
    , m_saved(new TextLabel(TextStyle::Secondary))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_role(new LinkedSentence)
    , m_content(new QWidget)
    , m_time(new PlanTimeCard)
    , m_sentence(new LinkedSentence)
    , m_items(new PlanItemList(session))
    , m_leftOut(new LeftOutList(session))
    , m_done(new DoneList(session))
    , m_empty(new EmptyState)
    , m_moveUp(makeMove(ItemWish::MoveUp, Qt::Key_Up))
    , m_moveDown(makeMove(ItemWish::MoveDown, Qt::Key_Down))
{
    build();
    connectParts();
    retranslate();
}

void LearningPlanPage::buildHead()
{
    setButtonKind(m_report, ButtonKind::Primary);
    m_head->setSpacing(grid(2.0));
    m_head->addWidget(m_title, 1);
    for (QPushButton *button : {m_suggestions, m_calendar, m_report})
        m_head->addWidget(button);
    m_saved->hide();
}

void LearningPlanPage::build()
{
    buildHead();
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(1.5));
    for (QWidget *part : std::initializer_list<QWidget *>{m_time, m_sentence, m_items, m_leftOut})
        content->addWidget(part);
    auto *links = new PlaceLinks({Place::Report});
    connect(links, &PlaceLinks::placeWanted, this, &Page::placeWanted);
    content->addWidget(links);

    body()->setSpacing(grid(1.0));
    body()->addLayout(m_head);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_saved, m_role, m_content, m_empty, m_done})
        body()->addWidget(part);
    body()->addStretch();
}

void LearningPlanPage::connectParts()
{
    connect(&m_session, &LearningSession::changed, this, &LearningPlanPage::refresh);
    connect(m_suggestions, &QPushButton::clicked, this,
            [this] { emit placeWanted(Place::Suggestions); });
    connect(m_report, &QPushButton::clicked, this, [this] { emit placeWanted(Place::Report); });
    connect(m_calendar, &QPushButton::clicked, m_export, &CalendarExport::ask);
    connect(m_export, &CalendarExport::saved, this, &LearningPlanPage::tellSaved);
    connect(m_export, &CalendarExport::failed, this, &Page::showError);
    connect(m_role, &LinkedSentence::activated, &m_session, &LearningSession::showOtherRole);
    connect(m_time, &PlanTimeCard::budgetChosen, &m_session, &LearningSession::setBudget);
    connect(m_time, &PlanTimeCard::filtersChosen, &m_session, &LearningSession::setFilters);
    connect(m_sentence, &LinkedSentence::activated, this, &LearningPlanPage::explain);
    connect(m_items, &PlanItemList::wanted, m_wishes, &ItemWishes::fulfil);
    connect(m_wishes, &ItemWishes::told, this, &LearningPlanPage::tell);
    connect(m_done, &DoneList::rerateWanted, this, &LearningPlanPage::rerateWanted);
    connect(m_empty, &EmptyState::activated, this, &LearningPlanPage::fillEmptyPage);
}

/// Acts on the row that has the focus, or had it before the menu was opened.
QAction *LearningPlanPage::makeMove(ItemWish wish, Qt::Key key)
{
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::ALT | key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_items->addAction(action);
    connect(action, &QAction::triggered, this, [this, wish] {
        if (const PlanItemRow *row = m_items->current())
            m_wishes->fulfil(wish, row->item());
    });
    return action;
}

QString LearningPlanPage::title() const
{
    return tr("Your learning plan");
}

QWidget *LearningPlanPage::firstFocus() const
{
    return m_content->isHidden() ? static_cast<QWidget *>(m_empty->button()) : m_time->firstFocus();
}

void LearningPlanPage::refresh()
{
    const bool isReady = m_session.figures().stage() == LearningStage::Ready;
    m_content->setVisible(isReady);
    m_suggestions->setVisible(isReady);
    m_calendar->setVisible(isReady && m_session.figures().next());
    m_report->setVisible(isReady);
    m_saved->hide();
    m_empty->setVisible(!isReady);
    m_role->setVisible(m_session.role());
    refreshParts();
    refreshWords();
}

void LearningPlanPage::refreshParts()
{
    m_time->show(m_session.choices(), m_session.today());
    m_items->refresh();
    m_leftOut->refresh();
    m_done->refresh();
    tabInReadingOrder(scrollArea()->widget());
    for (QAction *action : {m_moveUp, m_moveDown})
        action->setEnabled(m_items->current());
}

void LearningPlanPage::refreshWords()
{
    setEmptyWords();
    if (const RoleProfile *role = m_session.role()) {
        const bool isCurrent = m_session.roleKind() == RoleKind::Current;
        const QString words =
            isCurrent ? tr("For your role: <b>%1</b>.") : tr("For your next role: <b>%1</b>.");
        const QString other = isCurrent ? tr("Plan for your next role instead")
                                        : tr("Plan for your current role instead");
        m_role->setTexts(words.arg(role->title.in(locale()).toHtmlEscaped()),
                         m_session.otherRole() ? other : QString(), other);
    }
    if (m_content->isHidden())
        return;
    const LearningFigures &figures = m_session.figures();
    const QString sentence = planSentence(figures.plan(), figures.gaps(), locale());
    const bool isNews = isVisible() && sentence != m_sentence->text();
    m_sentence->setTexts(sentence, tr("Why?"), tr("Why this plan?"));
    if (isNews)
        tell(spoken(sentence));
}

void LearningPlanPage::tell(const QString &sentence)
{
    announce(m_sentence, sentence);
}

void LearningPlanPage::tellSaved(const QString &path)
{
    clearError();
    m_saved->setText(tr("The file is saved: %1").arg(path).toHtmlEscaped());
    m_saved->show();
    tell(m_saved->text());
}

void LearningPlanPage::retranslate()
{
    m_title->setText(title());
    m_suggestions->setText(tr("See &suggestions"));
    m_calendar->setText(tr("&Calendar file (.ics)"));
    m_report->setText(tr("&Report and PDF"));
    m_moveUp->setText(tr("Move the plan item up"));
    m_moveDown->setText(tr("Move the plan item down"));
    m_time->retranslate();
    m_items->retranslate();
    m_leftOut->retranslate();
    m_done->retranslate();
    refresh();
}

void LearningPlanPage::setEmptyWords()
{
    switch (m_session.figures().stage()) {
    case LearningStage::NothingRated:
        m_empty->setTexts(tr("Nothing is rated yet"),
                          tr("Your plan is made from your own levels and the role you hold or aim "
                             "for. It appears here once you have rated yourself."),
                          tr("Plan your assessment"));
        return;
    case LearningStage::NoRole:
        m_empty->setTexts(tr("No role is chosen yet"),
                          tr("Choose the role you hold or aim for. What is missing for it becomes "
                             "your plan."),
                          tr("Choose a role"));
        return;
    case LearningStage::NoGap:
        m_empty->setTexts(tr("You have reached what this role asks"),
                          tr("There is no gap left to plan for. A next role shows what comes "
                             "after."),
                          m_session.otherRole() ? tr("Plan for your other role")
                                                : tr("Choose a next role"));
        return;
    case LearningStage::Ready:
        return;
    }
}

void LearningPlanPage::fillEmptyPage()
{
    const LearningStage stage = m_session.figures().stage();
    if (stage == LearningStage::NothingRated)
        emit placeWanted(Place::Prepare);
    else if (stage == LearningStage::NoGap && m_session.otherRole())
        m_session.showOtherRole();
    else
        emit placeWanted(Place::Targets);
}

void LearningPlanPage::arrange(bool narrow)
{
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QPushButton *button : {m_suggestions, m_calendar, m_report})
        m_head->setAlignment(button, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_items->arrange(narrow);
    m_leftOut->arrange(narrow);
    m_done->arrange(narrow);
}

void LearningPlanPage::explain()
{
    const auto source = [&content = m_session.content(), plan = m_session.figures().plan()] {
        return explainPlan(content.catalog, content.learning, plan, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
