// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gapsection.h"

#include "core/explanations/words.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/pages/plan/suggestiongroup.h"
#include "ui/session/learningsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

GapSection::GapSection(const LearningSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_body(new QWidget)
    , m_fold(new Disclosure(DisclosureWeight::Heading, m_body))
{
    auto *steps = new QVBoxLayout(m_body);
    steps->setContentsMargins(grid(2.25), 0, 0, grid(1.5));
    steps->setSpacing(grid(1.0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fold);
    layout->addWidget(m_body);
    layout->addWidget(new Rule);
    connect(m_fold, &Disclosure::opening, this, &GapSection::fill);
}

/// "Blocking gap. 2 levels below at least Advanced, fairly sure."
QString GapSection::note() const
{
    const Gap &gap = m_suggestions.gap;
    const Scale &scale = m_session.content().catalog.scale;
    const ItemWords words(m_session.content(), locale());
    //: %1 a level with how sure it is, %2 "at least Advanced", %3 "2 levels".
    return words.gapKind(gap) + u' '
        + tr("You: %1. Asked: %2. Gap: %3.")
              .arg(levelWithCertainty(scale, gap.estimate, locale()),
                   atLeast(scale, gap.target, locale()), gapWords(gap));
}

void GapSection::show(const GapSuggestions &suggestions, int number)
{
    m_suggestions = suggestions;
    const ItemWords words(m_session.content(), locale());
    //: A number in a list, then the name of a competency.
    m_fold->setWords(
        tr("%1. %2").arg(locale().toString(number), words.competency(suggestions.gap.competency)),
        note());
    if (m_fold->isOpen())
        fill();
}

void GapSection::setOpen(bool open)
{
    m_fold->setOpen(open);
}

void GapSection::focusHeading()
{
    m_fold->setFocus();
}

GapSection::StepPart GapSection::addStep()
{
    StepPart part{new TextLabel(TextStyle::Strong), new TextLabel(TextStyle::Secondary), {}};
    m_body->layout()->addWidget(part.heading);
    m_body->layout()->addWidget(part.nothing);
    for (SuggestionGroup *&group : part.groups) {
        group = new SuggestionGroup(m_session);
        group->arrange(m_narrow);
        m_body->layout()->addWidget(group);
        connect(group, &SuggestionGroup::wanted, this, &GapSection::wanted);
        connect(group, &SuggestionGroup::grown, this, &GapSection::grown);
    }
    m_steps.append(part);
    return part;
}

void GapSection::showStep(const StepPart &part, const StepSuggestions &step)
{
    const ItemWords words(m_session.content(), locale());
    const Level to = Level::fromInt(step.step.from.toInt() + 1).value();
    part.heading->setText(tr("From %1 to %2").arg(words.level(step.step.from), words.level(to)));
    part.nothing->setText(tr("Nothing in the list teaches this step with these filters."));
    part.nothing->setVisible(step.onTheJob.isEmpty() && step.withPeople.isEmpty()
                             && step.courses.isEmpty());
    const CompetencyId competency = step.step.competency;
    part.groups.at(0)->show(tr("On the job"), step.onTheJob, competency);
    part.groups.at(1)->show(tr("With people"), step.withPeople, competency);
    part.groups.at(2)->show(tr("Courses and reading"), step.courses, competency);
}

void GapSection::fill()
{
    for (qsizetype i = 0; i < m_suggestions.steps.size(); ++i) {
        const StepPart part = i < m_steps.size() ? m_steps.at(i) : addStep();
        part.heading->show();
        showStep(part, m_suggestions.steps.at(i));
    }
    for (qsizetype i = m_suggestions.steps.size(); i < m_steps.size(); ++i) {
        const StepPart &part = m_steps.at(i);
        part.heading->hide();
        part.nothing->hide();
        for (SuggestionGroup *group : part.groups)
            group->hide();
    }
}

void GapSection::arrange(bool narrow)
{
    m_narrow = narrow;
    for (const StepPart &part : std::as_const(m_steps)) {
        for (SuggestionGroup *group : part.groups)
            group->arrange(narrow);
    }
}

} // namespace Compass
