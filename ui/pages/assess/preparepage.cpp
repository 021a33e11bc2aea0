// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/preparepage.h"

#include "core/explanations/words.h"
#include "ui/pages/assess/againchoice.h"
#include "ui/pages/assess/modemeanings.h"
#include "ui/pages/assess/openassessmentcard.h"
#include "ui/pages/nextplace.h"
#include "ui/session/assessmentsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double ChoicesEms = 48.0;
static constexpr std::array Modes = {Mode::Quick, Mode::Standard, Mode::Thorough};

PreparePage::PreparePage(AssessmentSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_openCard(new OpenAssessmentCard(session))
    , m_again(new AgainChoice(session))
    , m_frameworksTitle(new TextLabel(TextStyle::Heading))
    , m_modesTitle(new TextLabel(TextStyle::Heading))
    , m_modesNote(new TextLabel(TextStyle::Secondary))
    , m_questions(new ChoiceCard(ChoiceKind::Several))
    , m_total(new TextLabel(TextStyle::Strong))
    , m_complaintIcon(new IconLabel(IconName::Warning))
    , m_complaint(new TextLabel(TextStyle::Strong))
    , m_start(new PrimaryButton)
    , m_frameworksRow(frameworkCards())
    , m_modesRow(modeCards())
    , m_details(details())
    , m_form(form())
{
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    body()->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_intro, m_openCard, m_form})
        body()->addWidget(part);
    body()->addStretch();

    connect(m_questions, &ChoiceCard::clicked, this, &PreparePage::choose);
    connect(m_again, &AgainChoice::chosen, this, &PreparePage::choose);
    connect(m_start, &QPushButton::clicked, this, &PreparePage::start);
    connect(m_openCard, &OpenAssessmentCard::continueWanted, this,
            [this] { emit placeWanted(placeOf(nextStep(m_session))); });
    connect(m_openCard, &OpenAssessmentCard::discardWanted, this, [this] {
        m_session.discard();
        refresh();
        firstFocus()->setFocus();
    });
    complain(false);
    retranslate();
}

AdaptiveRow *PreparePage::frameworkCards()
{
    auto *row = new AdaptiveRow(ChoicesEms);
    for (qsizetype i = 0; i < m_session.content().catalog.frameworks.size(); ++i) {
        auto *card = new ChoiceCard(ChoiceKind::Several);
        card->setChecked(true);
        row->add(card);
        m_frameworks.append(card);
        connect(card, &ChoiceCard::clicked, this, &PreparePage::choose);
    }
    return row;
}

AdaptiveRow *PreparePage::modeCards()
{
    auto *row = new AdaptiveRow(ChoicesEms);
    for (qsizetype i = 0; i < std::ssize(Modes); ++i) {
        auto *card = new ChoiceCard(ChoiceKind::One);
        row->add(card);
        m_modes.append(card);
        connect(card, &ChoiceCard::clicked, this, &PreparePage::choose);
    }
    m_modes.at(static_cast<qsizetype>(Mode::Standard))->setChecked(true);
    // Qt makes the checked one the only stop of Tab once one of them had the focus.
    for (ChoiceCard *card : m_modes)
        card->setFocusPolicy(card->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    return row;
}

QWidget *PreparePage::details()
{
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_frameworksTitle);
    layout->addWidget(m_frameworksRow);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_modesTitle);
    layout->addWidget(m_modesRow);
    layout->addWidget(m_modesNote);
    layout->addSpacing(grid(1.0));
    layout->addWidget(m_questions);
    layout->addSpacing(grid(1.0));
    return details;
}

QWidget *PreparePage::form()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_again);
    layout->addWidget(m_details);
    layout->addWidget(bottomRow());
    return form;
}

QWidget *PreparePage::bottomRow()
{
    auto *complaint = new QWidget;
    auto *complaintLayout = new QHBoxLayout(complaint);
    complaintLayout->setContentsMargins(0, 0, 0, 0);
    complaintLayout->addWidget(m_complaintIcon);
    complaintLayout->addWidget(m_complaint, 1);

    auto *words = new QWidget;
    auto *wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins(0, 0, 0, 0);
    wordsLayout->addWidget(m_total);
    wordsLayout->addWidget(complaint);

    auto *row = new AdaptiveRow(ChoicesEms);
    row->add(words, 1, Qt::AlignVCenter);
    row->add(m_start, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_start->setArrowShown(true);
    return row;
}

QString PreparePage::title() const
{
    return tr("Plan your assessment");
}

QWidget *PreparePage::firstFocus() const
{
    if (m_session.open())
        return m_openCard->primary();
    return m_frameworks.value(0);
}

void PreparePage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(tr("Choose what to rate and how precisely. Every answer is kept as you give "
                        "it, so you can stop at any time."));
    m_frameworksTitle->setText(tr("What to rate"));
    m_modesTitle->setText(tr("How precisely"));
    m_modesNote->setText(tr("These figures come from simulated people, not yet from field data."));
    m_complaint->setText(tr("Choose at least one framework first."));
    m_start->setText(tr("&Start rating"));
    m_frameworksRow->setAccessibleName(m_frameworksTitle->text());
    m_modesRow->setAccessibleName(m_modesTitle->text());
    retranslateFrameworks();
    refresh();
}

void PreparePage::retranslateFrameworks()
{
    const QList<Framework> &frameworks = m_session.content().catalog.frameworks;
    for (qsizetype i = 0; i < frameworks.size(); ++i) {
        const Framework &each = frameworks.at(i);
        const auto count = static_cast<int>(each.competencies.size());
        const QString note = each.official
            ? tr("%n competencies. %1, version %2.", nullptr, count)
            : tr("%n competencies. %1, version %2. Unofficial: it did not come with "
                 "this program.",
                 nullptr, count);
        m_frameworks.at(i)->setWords(each.name.in(locale()), each.description.in(locale()),
                                     note.arg(phaseWord(each.phase), each.version));
    }
}

void PreparePage::refresh()
{
    const bool isOpen = m_session.open() != nullptr;
    m_openCard->setVisible(isOpen);
    m_openCard->refresh();
    m_form->setVisible(!isOpen);
    refreshMinutes();
    refreshAgain();
}

void PreparePage::setTouched(std::function<QList<CompetencyId>()> touched)
{
    m_again->setTouched(std::move(touched));
    refresh();
}

/// What is rated anew is planned in detail; the rest goes by the last assessment.
void PreparePage::refreshAgain()
{
    m_again->refresh();
    m_details->setVisible(m_again->kind() == AgainKind::Everything);
    if (m_again->kind() != AgainKind::Everything)
        showTotal(m_again->minutes(), m_again->competencies());
}

int PreparePage::competencies() const
{
    const QList<Framework> &frameworks = m_session.content().catalog.frameworks;
    qsizetype count = 0;
    for (qsizetype i = 0; i < frameworks.size(); ++i)
        count += m_frameworks.at(i)->isChecked() ? frameworks.at(i).competencies.size() : 0;
    return static_cast<int>(count);
}

void PreparePage::refreshMinutes()
{
    const std::array meanings = modeMeanings();
    const int count = competencies();
    for (size_t i = 0; i < Modes.size(); ++i) {
        const int minutes = wholeMinutes(ratingMinutes(Modes.at(i), count));
        m_modes.at(static_cast<qsizetype>(i))
            ->setWords(modeWord(Modes.at(i)), meanings.at(i),
                       count > 0 ? tr("About %n minutes", nullptr, minutes) : QString());
    }
    m_questions->setWords(
        tr("Include knowledge questions"),
        tr("Up to three short scenarios a competency, once its framework is rated. They tell you, "
           "and only you, whether you tend to rate yourself higher or lower than your answers "
           "suggest."),
        tr("About %n more minutes", nullptr, wholeMinutes(questionMinutes(std::max(count, 1)))));

    const AssessmentPlan now = plan();
    const double minutes =
        ratingMinutes(now.mode, count) + (now.withQuestions ? questionMinutes(count) : 0.0);
    showTotal(minutes, count);
}

void PreparePage::showTotal(double minutes, int competencies)
{
    m_total->setText(competencies > 0 ? tr("In total about %n minutes for %1 competencies.",
                                           nullptr, wholeMinutes(minutes))
                                            .arg(competencies)
                                      : tr("No framework is chosen."));
}

AssessmentPlan PreparePage::plan() const
{
    AssessmentPlan plan;
    const QList<Framework> &frameworks = m_session.content().catalog.frameworks;
    for (qsizetype i = 0; i < frameworks.size(); ++i) {
        const Framework &each = frameworks.at(i);
        if (m_frameworks.at(i)->isChecked())
            plan.frameworks.append({each.id, each.version, each.sha256});
    }
    const auto chosen = std::ranges::find_if(m_modes, &ChoiceCard::isChecked);
    plan.mode = Modes.at(static_cast<size_t>(std::distance(m_modes.cbegin(), chosen)));
    plan.withQuestions = m_questions->isChecked();
    return plan;
}

void PreparePage::choose()
{
    refreshMinutes();
    refreshAgain();
    complain(false);
    announce(m_total, m_total->text());
}

void PreparePage::start()
{
    const bool isAnew = m_again->kind() == AgainKind::Everything;
    if (isAnew && competencies() == 0) {
        complain(true);
        announce(m_complaint, m_complaint->text());
        m_frameworks.constFirst()->setFocus();
        return;
    }
    if (isAnew ? m_session.start(plan()) : m_again->start())
        emit placeWanted(Place::Rate);
}

void PreparePage::complain(bool shown)
{
    m_complaint->setVisible(shown);
    m_complaintIcon->setVisible(shown);
}

} // namespace Compass
