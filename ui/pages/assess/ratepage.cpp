// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/ratepage.h"

#include "ui/pages/assess/earlieranswers.h"
#include "ui/pages/assess/enoughpanel.h"
#include "ui/pages/assess/noassessment.h"
#include "ui/pages/assess/personalextras.h"
#include "ui/pages/assess/rateactions.h"
#include "ui/pages/assess/rateanswers.h"
#include "ui/pages/assess/ratebuttons.h"
#include "ui/pages/assess/ratedialogs.h"
#include "ui/pages/assess/rateside.h"
#include "ui/pages/assess/statementheader.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/jumplist.h"
#include "ui/widgets/primarybutton.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QScrollBar>

namespace Compass {

static constexpr double WidestMain = 112.0;
static constexpr double SideWidth = 34.5;

RatePage::RatePage(AssessmentSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_course(session)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_none(new NoAssessment)
    , m_main(new QWidget)
    , m_header(new StatementHeader)
    , m_answers(new RateAnswers)
    , m_earlier(new EarlierAnswers(session))
    , m_extras(new PersonalExtras)
    , m_enough(new EnoughPanel)
    , m_buttons(new RateButtons)
    , m_side(new RateSide)
    , m_actions(new RateActions(this, m_main))
{
    layOut();
    connectActions();
    connectParts();
    connectSession();
    retranslate();
}

void RatePage::layOut()
{
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_header, m_answers, m_earlier, m_enough, m_extras})
        main->addWidget(part);
    main->addStretch(1);
    main->addWidget(m_buttons);
    m_main->setMaximumWidth(grid(WidestMain));

    m_columns->setSpacing(grid(4.0));
    m_columns->addWidget(m_main, 1);
    m_columns->addWidget(m_side);
    m_columns->addStretch();
    body()->addWidget(m_none);
    body()->addLayout(m_columns, 1);
}

void RatePage::connectActions()
{
    connect(m_actions, &RateActions::nextWanted, this, &RatePage::next);
    connect(m_actions, &RateActions::backWanted, this, &RatePage::back);
    connect(m_actions, &RateActions::ratingWanted, this, &RatePage::answer);
    connect(m_actions, &RateActions::exemptionWanted, this, &RatePage::leaveOut);
}

void RatePage::connectParts()
{
    connect(m_none, &NoAssessment::placeWanted, this, &Page::placeWanted);
    connect(m_answers, &RateAnswers::rated, this, &RatePage::answer);
    connect(m_answers, &RateAnswers::leftOut, this, &RatePage::leaveOut);
    connect(m_earlier, &EarlierAnswers::confirmed, this, &RatePage::takeConfirmed);
    connect(m_extras, &PersonalExtras::practiceChosen, this, [this](Practice practice) {
        m_session.change(keyOf(ResponseKind::Practice, here()), practice);
    });
    connect(m_extras, &PersonalExtras::noteWritten, this,
            [this](const CompetencyId &competency, const std::optional<Note> &note) {
                m_session.change(keyOf(ResponseKind::Note, competency), note);
            });
    connect(m_enough, &EnoughPanel::whyWanted, this,
            [this] { openLevelExplanation(m_session, here(), window()); });
    connect(m_buttons, &RateButtons::nextWanted, this, &RatePage::next);
    connect(m_buttons, &RateButtons::backWanted, this, &RatePage::back);
    connect(m_buttons, &RateButtons::ownLevelWanted, this,
            [this] { openOverride(m_session, here(), window()); });
    connect(m_buttons, &RateButtons::noteWanted, m_extras, &PersonalExtras::openNote);
    connect(m_side->jumpList(), &JumpList::competencyChosen, this, &RatePage::rate);
}

void RatePage::connectSession()
{
    connect(&m_session, &AssessmentSession::changed, this, [this] {
        if (isVisible())
            showState();
    });
    connect(&m_session, &AssessmentSession::saved, this, &RatePage::clearError);
    connect(&m_session, &AssessmentSession::failed, this, [this](const Error &error) {
        if (!isVisible())
            return;
        showError(error);
        showState();
    });
}

QString RatePage::title() const
{
    return tr("Rate your skills");
}

QWidget *RatePage::firstFocus() const
{
    if (!m_course.isPlaced())
        return nullptr;
    return m_course.isAtEnd() ? m_buttons->nextButton() : m_answers->tabStop();
}

QList<QAction *> RatePage::pageActions() const
{
    return m_actions->forMenu();
}

void RatePage::refresh()
{
    const Assessment *open = m_session.open();
    const bool isHere = open && m_assessment == open->id && m_course.isPlaced();
    if (open && (!isHere || (m_wasLeft && m_course.isAtEnd())))
        m_course.openNext();
    m_assessment = open ? open->id : AssessmentId();
    m_wasLeft = false;
    showState();
}

void RatePage::rate(const CompetencyId &competency)
{
    m_extras->commitNote();
    m_assessment = m_session.open()->id;
    m_course.open(competency);
    ask();
}

void RatePage::rateMore(const QList<CompetencyId> &competencies)
{
    m_course.startRound(competencies);
    rate(competencies.constFirst());
}

void RatePage::showChange(const ResponseKey &key)
{
    m_course.openAt(key);
    ask();
}

void RatePage::retranslate()
{
    m_none->retranslate();
    m_answers->retranslate();
    m_actions->retranslate();
    m_buttons->retranslate();
    m_extras->retranslate();
    m_side->retranslate();
    showState();
}

void RatePage::arrange(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : grid(SideWidth));
    m_side->setMaximumWidth(narrow ? grid(WidestMain) : grid(SideWidth));
}

void RatePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_wasLeft = m_wasLeft || !event->spontaneous();
}

const CompetencyResult &RatePage::result() const
{
    return *m_session.result().competency(here());
}

void RatePage::showState()
{
    const bool isPlaced = m_course.isPlaced();
    m_actions->setPlace(isPlaced, m_course.canGoBack());
    m_none->setVisible(!isPlaced);
    m_main->setVisible(isPlaced);
    m_side->setVisible(isPlaced);
    if (!isPlaced)
        return;
    m_header->showStatement(m_course, m_session.catalog().scale);
    m_extras->showFor(m_session.open()->responses, here());
    m_side->showProgress(m_session, m_course);
    const Responses &responses = m_session.open()->responses;
    m_answers->showAnswers(m_session.catalog().scale, responses.rating(m_course.statement().id),
                           responses.exemption(here()));
    m_earlier->showFor(here(), m_course.statement().id);
    showStage();
}

void RatePage::showStage()
{
    const bool isAtEnd = m_course.isAtEnd();
    const bool showsLevel = isAtEnd && result().estimate;
    m_enough->setVisible(isAtEnd);
    if (isAtEnd)
        m_enough->showResult(m_session.catalog().scale, result());
    const bool isTight = showsLevel || m_session.isConfirming();
    m_main->layout()->setSpacing(grid(isTight ? 1.25 : 2.0));
    m_header->setTight(isTight);
    m_answers->setTight(isTight);
    m_extras->setLinkShown(!showsLevel);
    m_buttons->setStage({.next = m_course.upcoming(),
                         .canGoBack = m_course.canGoBack(),
                         .showsLevel = showsLevel,
                         .hasOwnLevel = result().levelOverride.has_value(),
                         .hasNote = !m_session.open()->responses.note(here()).isEmpty()});
}

/// Puts a statement before a person: shown, focused and spoken.
void RatePage::ask()
{
    m_wasLeft = false;
    showState();
    m_buttons->nextButton()->setAccessibleDescription({});
    m_answers->ask(m_header->spoken());
    scrollArea()->verticalScrollBar()->setValue(0);
}

void RatePage::next()
{
    m_extras->commitNote();
    switch (m_course.goForward()) {
    case RatingStep::Unanswered:
        m_buttons->askForAnswer();
        break;
    case RatingStep::Statement:
    case RatingStep::Competency:
        ask();
        break;
    case RatingStep::Questions:
        emit placeWanted(Place::Questions);
        break;
    case RatingStep::Finished:
        emit placeWanted(Place::Review);
        break;
    }
}

bool RatePage::goOn()
{
    if (m_course.isPlaced())
        next();
    return m_course.isPlaced();
}

void RatePage::back()
{
    m_extras->commitNote();
    m_course.goBack();
    ask();
}

void RatePage::answer(int rating)
{
    const bool wasAtEnd = m_course.isAtEnd();
    m_answers->follow(rating);
    // An answer brings back a competency that was left out.
    if (m_session.change(keyOf(ResponseKind::Exemption, here()), std::nullopt)
        && m_session.change(keyOf(m_course.statement().id), Rating::fromInt(rating)))
        settle(wasAtEnd);
}

void RatePage::leaveOut(Exemption exemption)
{
    const bool wasAtEnd = m_course.isAtEnd();
    if (m_session.change(keyOf(ResponseKind::Exemption, here()), exemption))
        settle(wasAtEnd);
}

void RatePage::takeConfirmed()
{
    if (!m_session.open()->responses.rating(m_course.statement().id))
        m_course.open(here());
    showState();
    m_buttons->nextButton()->setFocus(Qt::OtherFocusReason);
    settle(false);
}

/// Leads on to the next competency when an answer has made this one complete.
void RatePage::settle(bool wasAtEnd)
{
    if (wasAtEnd || !m_course.isAtEnd())
        return;
    m_buttons->nextButton()->setFocus(Qt::OtherFocusReason);
    announce(m_buttons->nextButton(), m_enough->summary());
    scrollArea()->ensureWidgetVisible(m_buttons);
}

} // namespace Compass
