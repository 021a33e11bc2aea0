// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/questionspage.h"

#include "ui/pages/assess/noassessment.h"
#include "ui/pages/assess/questionpanel.h"
#include "ui/style/theme.h"
#include "ui/widgets/answergroup.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHideEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Compass {

/// Wide enough for most answers to stand on one line.
static constexpr double WidestEms = 60.0;

QuestionsPage::QuestionsPage(AssessmentSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_course(session)
    , m_nextAction(new QAction(this))
    , m_backAction(new QAction(this))
    , m_none(new NoAssessment)
    , m_content(new ReadingColumn(nullptr, WidestEms))
    , m_title(new TextLabel(TextStyle::Title))
    , m_summary(new TextLabel(TextStyle::Body))
    , m_panel(new QuestionPanel)
    , m_explanations(new ReadingColumn)
    , m_buttons(new StepBar)
{
    layOut();
    addActions();
    connect(m_buttons, &StepBar::nextWanted, this, &QuestionsPage::next);
    connect(m_buttons, &StepBar::backWanted, this, &QuestionsPage::back);
    connect(m_panel, &QuestionPanel::answered, this, [this](const QuestionAnswer &answer) {
        m_session.change(keyOf(m_course.question().id), answer);
    });
    connect(m_none, &NoAssessment::placeWanted, this, &Page::placeWanted);
    connectSession();
    retranslate();
}

void QuestionsPage::layOut()
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_summary, m_panel, m_explanations})
        m_content->column()->addWidget(part);
    m_content->column()->addStretch(1);
    m_content->column()->addWidget(m_buttons);
    body()->addWidget(m_none);
    body()->addWidget(m_content, 1);
}

void QuestionsPage::addActions()
{
    // Told in the menu; the page itself handles Enter, which must also press buttons.
    m_nextAction->setShortcut(Qt::Key_Return);
    m_nextAction->setShortcutContext(Qt::WidgetShortcut);
    m_backAction->setShortcut(Qt::ALT | Qt::Key_Left);
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_backAction);
    connect(m_nextAction, &QAction::triggered, this, &QuestionsPage::next);
    connect(m_backAction, &QAction::triggered, this, &QuestionsPage::back);
}

void QuestionsPage::connectSession()
{
    connect(&m_session, &AssessmentSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_session, &AssessmentSession::saved, this, &QuestionsPage::clearError);
    connect(&m_session, &AssessmentSession::failed, this, [this](const Error &error) {
        if (isVisible())
            showError(error);
    });
}

QString QuestionsPage::title() const
{
    return tr("Knowledge questions");
}

QWidget *QuestionsPage::firstFocus() const
{
    if (!m_session.open())
        return m_none->button();
    if (m_course.stage() == QuestionStage::Asking)
        return m_panel->options()->tabStop();
    return m_buttons->nextButton();
}

void QuestionsPage::refresh()
{
    if (!m_session.open()) {
        showState();
        return;
    }
    if (m_wasLeft)
        m_course.resume();
    m_wasLeft = false;
    m_course.settle();
    showState();
}

void QuestionsPage::showChange(const ResponseKey &key)
{
    m_wasLeft = false;
    m_course.openAt(QuestionId(key.subject));
    showState();
}

void QuestionsPage::retranslate()
{
    m_nextAction->setText(tr("Next"));
    m_backAction->setText(tr("Back"));
    m_none->retranslate();
    showState();
}

void QuestionsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_wasLeft = m_wasLeft || !event->spontaneous();
}

void QuestionsPage::showState()
{
    m_none->setVisible(!m_session.open());
    m_content->setVisible(m_session.open());
    if (!m_session.open())
        return;
    const bool isAsking = m_course.stage() == QuestionStage::Asking;
    m_title->setVisible(!isAsking);
    m_summary->setVisible(!isAsking);
    m_panel->setVisible(isAsking);
    m_explanations->setVisible(m_course.stage() == QuestionStage::Explanations);
    if (isAsking) {
        const Catalog &catalog = m_session.catalog();
        m_panel->showQuestion(m_course, catalog.scale,
                              catalog.competencyOf(m_course.question().id)->name.in(locale()));
    } else {
        showSummary();
    }
    if (m_course.stage() == QuestionStage::Explanations)
        showExplanations();
    showButtons();
}

void QuestionsPage::showSummary()
{
    switch (m_course.stage()) {
    case QuestionStage::NotPlanned:
        m_title->setText(tr("No knowledge questions"));
        m_summary->setText(tr("You left the questions out of this assessment. Your results rest "
                              "on your own ratings."));
        break;
    case QuestionStage::NotYet:
        m_title->setText(tr("Questions come later"));
        m_summary->setText(tr("The questions on a framework appear here once you have rated all "
                              "of its competencies."));
        break;
    case QuestionStage::Asking:
        break;
    case QuestionStage::Explanations:
        //: %1 is the name of a framework.
        m_title->setText(
            tr("%1: the answers explained").arg(m_course.framework().name.in(locale())));
        m_summary->setText(tr("Here is each question with your answer, the right one and why. "
                              "Your answers to this set now stay as they are; only you see them."));
        break;
    }
}

QList<QuestionReview> QuestionsPage::reviews() const
{
    const QList<QuestionId> questions = m_course.questions();
    QList<QuestionReview> reviews;
    for (const QuestionId &id : questions)
        reviews.append(reviewOf(m_session.catalog(), m_session.content().learning,
                                m_session.open()->responses, id));
    return reviews;
}

/// The widgets stay as long as the set does, so that the focus stays in them.
void QuestionsPage::showExplanations()
{
    const QList<QuestionReview> wanted = reviews();
    if (wanted == m_explained) {
        for (auto *each : m_explanations->findChildren<ExplainedQuestion *>())
            each->retranslate();
        return;
    }
    m_explained = wanted;
    QVBoxLayout *list = m_explanations->column();
    while (QLayoutItem *item = list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Scale &scale = m_session.catalog().scale;
    for (const QuestionReview &review : wanted) {
        // A widget reads its locale from its parent while it is built.
        list->addWidget(new ExplainedQuestion(review, scale, m_explanations));
    }
}

void QuestionsPage::showButtons()
{
    m_buttons->clearAlert();
    m_buttons->backButton()->setText(tr("&Back"));
    m_buttons->backButton()->setVisible(m_course.stage() == QuestionStage::Asking);
    m_backAction->setEnabled(m_course.stage() == QuestionStage::Asking);
    const bool isRated = m_session.progress().isRated();
    switch (m_course.stage()) {
    case QuestionStage::Asking:
        m_buttons->setHint(tr("Keys A to D, or K when you do not know; 1 to 3 for how sure."));
        m_buttons->nextButton()->setText(m_course.number() < m_course.questions().size()
                                             ? tr("&Next")
                                             : tr("&Next: explanations"));
        break;
    case QuestionStage::Explanations:
    case QuestionStage::NotPlanned:
    case QuestionStage::NotYet:
        m_buttons->setHint({});
        m_buttons->nextButton()->setText(isRated ? tr("&Next: review") : tr("&Next: go on rating"));
        break;
    }
}

/// Says what is missing when something is.
bool QuestionsPage::isAnswerComplete()
{
    const std::optional<QuestionAnswer> answer = m_course.answer();
    if (!answer)
        m_buttons->tell(tr("Choose an answer first."));
    else if (!isComplete(answer))
        m_buttons->tell(tr("Say how sure you are first."));
    return isComplete(answer);
}

void QuestionsPage::next()
{
    if (m_course.stage() != QuestionStage::Asking) {
        leave();
        return;
    }
    if (!isAnswerComplete())
        return;
    m_course.goForward();
    showState();
    scrollArea()->verticalScrollBar()->setValue(0);
    if (m_course.stage() == QuestionStage::Asking)
        m_panel->ask();
    else
        m_buttons->nextButton()->setFocus(Qt::OtherFocusReason);
}

bool QuestionsPage::goOn()
{
    if (m_session.open())
        next();
    return m_session.open();
}

void QuestionsPage::back()
{
    if (!m_course.canGoBack()) {
        emit placeWanted(Place::Rate);
        return;
    }
    m_course.goBack();
    showState();
    m_panel->ask();
}

/// From the explanations, or from a page without questions, to what comes next.
void QuestionsPage::leave()
{
    if (m_course.stage() == QuestionStage::Explanations && m_course.openNextSet()) {
        showState();
        m_panel->ask();
        return;
    }
    emit placeWanted(m_session.progress().isRated() ? Place::Review : Place::Rate);
}

} // namespace Compass
