// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/nextstepcard.h"

#include "ui/pages/nextplace.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/learningsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledmarks.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <array>
#include <optional>

namespace Compass {

static constexpr double MarksEms = 45.0;
static constexpr double StepButtonsEms = 42.0;

/// Where the second button leads; no value at steps that have none.
static std::optional<Place> secondPlace(NextStep step)
{
    switch (step) {
    case NextStep::Start:
        return std::nullopt;
    case NextStep::Rate:
    case NextStep::AnswerQuestions:
        return Place::Review;
    case NextStep::Finish:
        return Place::Results;
    case NextStep::SeeResults:
        return Place::Prepare;
    case NextStep::Learn:
        return Place::Suggestions;
    }
    Q_UNREACHABLE();
}

NextStepCard::NextStepCard(const AssessmentSession &session, const LearningSession &learning,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_learning(learning)
    , m_overline(new TextLabel(TextStyle::Secondary))
    , m_heading(new TextLabel(TextStyle::Section))
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_marksRow(new AdaptiveRow(MarksEms))
    , m_primary(new PrimaryButton)
    , m_secondary(new QPushButton)
    , m_note(new TextLabel(TextStyle::Secondary))
{
    auto *card = new Card(CardEdge::Action);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(grid(1.25), grid(1.0), grid(1.0), grid(1.0));
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_overline);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_marksRow);
    layout->addSpacing(grid(2.0));
    layout->addWidget(buttons());

    for (qsizetype i = 0; i < session.content().catalog.frameworks.size(); ++i) {
        m_marks.append(new LabelledMarks);
        m_marksRow->add(m_marks.last());
    }
}

QWidget *NextStepCard::buttons()
{
    auto *row = new AdaptiveRow(StepButtonsEms);
    row->add(m_primary, 0, Qt::AlignLeft | Qt::AlignVCenter);
    row->add(m_secondary, 0, Qt::AlignLeft | Qt::AlignVCenter);
    row->add(m_note, 1);
    row->addStretch();
    m_primary->setArrowShown(true);
    connect(m_primary, &QPushButton::clicked, this, [this] { emit placeWanted(placeOf(m_step)); });
    connect(m_secondary, &QPushButton::clicked, this,
            [this] { emit placeWanted(*secondPlace(m_step)); });
    return row;
}

QString NextStepCard::ratingSentence() const
{
    const AssessmentProgress &progress = m_session.progress();
    const Competency *next = m_session.catalog().competency(*progress.next);
    return tr("%1 of %2 competencies rated, about %n minutes left. Next: <b>%3</b>.", nullptr,
              wholeMinutes(progress.minutesLeft))
        .arg(QString::number(progress.done), QString::number(progress.total),
             next->name.in(locale()).toHtmlEscaped());
}

QString NextStepCard::learningSentence() const
{
    const PlannedItem item = *m_learning.figures().next();
    const ItemWords words(m_learning.content(), locale());
    const QString text = item.progress == ItemProgress::Doing
        ? tr("Under way: <b>%1</b>, %2. Mark it done once you are through.")
        : tr("Next in your plan: <b>%1</b>, %2.");
    return text.arg(words.title(item.id).toHtmlEscaped(),
                    words.plainTime(item.minutes, item.isEstimate));
}

QString NextStepCard::sentence(NextStep step) const
{
    const AssessmentProgress &progress = m_session.progress();
    const auto all = static_cast<int>(m_session.content().catalog.competencies().size());
    switch (step) {
    case NextStep::Start:
        return tr("You say what you can do in %1 competencies. In the standard mode that takes "
                  "about %n minutes.",
                  nullptr, wholeMinutes(ratingMinutes(Mode::Standard, all)))
            .arg(all);
    case NextStep::Rate:
        return ratingSentence();
    case NextStep::AnswerQuestions:
        return tr("All competencies are rated. %1 of %2 knowledge questions answered, about %n "
                  "minutes left.",
                  nullptr, wholeMinutes(progress.minutesLeft))
            .arg(progress.questionsAnswered)
            .arg(progress.questions);
    case NextStep::Finish:
        return tr("Everything is answered. Look over your answers, then finish to keep them.");
    case NextStep::Learn:
        return learningSentence();
    case NextStep::SeeResults:
        break;
    }
    const QDate day = m_session.lastFinished()->finishedAt.toLocalTime().date();
    return tr("You finished on %1. Rate yourself again in a few months to see what has changed.")
        .arg(locale().toString(day, QLocale::LongFormat));
}

void NextStepCard::refresh()
{
    const std::array headings = {
        tr("Find out where you stand"),       tr("Continue your assessment"),
        tr("Answer the knowledge questions"), tr("Review and finish your assessment"),
        tr("Your assessment is finished"),    tr("Follow your learning plan")};
    const std::array primaries = {tr("S&tart"),       tr("&Continue"),
                                  tr("&Continue"),    tr("Review and f&inish"),
                                  tr("&See results"), tr("Next plan &item")};
    const std::array secondaries = {
        QString(),          tr("&Review my answers"),      tr("&Review my answers"),
        tr("&See results"), tr("Start a &new assessment"), tr("See &suggestions")};
    m_step = nextStep(m_session, m_learning);
    const auto index = static_cast<size_t>(m_step);
    m_overline->setText(tr("Next step"));
    m_heading->setText(headings.at(index));
    m_sentence->setText(sentence(m_step));
    m_primary->setText(primaries.at(index));
    m_secondary->setText(secondaries.at(index));
    m_secondary->setVisible(secondPlace(m_step).has_value());
    m_note->setText(tr("You can stop at any time. Your place is kept."));
    m_note->setVisible(m_step != NextStep::SeeResults && m_step != NextStep::Learn);
    refreshMarks();
}

void NextStepCard::refreshMarks()
{
    const QList<FrameworkProgress> &parts = m_session.progress().frameworks;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        m_marks.at(i)->setVisible(i < parts.size());
        if (i >= parts.size())
            continue;
        const FrameworkProgress &part = parts.at(i);
        const Framework *framework = m_session.catalog().framework(part.framework);
        //: Progress: "Innovation: 0 of 7"
        const QString words = tr("%1: %2 of %3")
                                  .arg(framework->name.in(locale()), QString::number(part.done),
                                       QString::number(part.total));
        m_marks.at(i)->setProgress(part.done, part.total, words);
    }
    m_marksRow->setVisible(!parts.isEmpty());
}

} // namespace Compass
