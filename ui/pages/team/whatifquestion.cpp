// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/whatifquestion.h"

#include "core/explanations/words.h"
#include "core/team/teamfigures.h"
#include "ui/dialogs/rolechoicedialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

WhatIfQuestion::WhatIfQuestion(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_away(new QComboBox)
    , m_forGood(new QCheckBox)
    , m_planner(new QComboBox)
    , m_noPlans(new TextLabel(TextStyle::Secondary))
    , m_roleTitle(new TextLabel(TextStyle::Strong))
    , m_chooseRole(new QPushButton)
    , m_competency(new CompetencyBox(content.catalog))
    , m_people(new CountField(0, TeamNeed::MostPeople))
    , m_level(new QComboBox)
{
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_away, m_planner, m_competency}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    layOut();
    connectParts();
    retranslate();
    choose(Away);
}

QWidget *WhatIfQuestion::fieldsOf(Question question)
{
    const std::array<QList<QWidget *>, QuestionCount> parts = {
        QList<QWidget *>{m_away, m_forGood},
        {m_planner, m_noPlans},
        {m_roleTitle, m_chooseRole},
        {m_competency, m_people, m_level},
    };
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(grid(3.0), 0, 0, grid(0.5));
    layout->setSpacing(grid(0.5));
    for (QWidget *part : parts.at(question))
        layout->addWidget(part);
    return fields;
}

void WhatIfQuestion::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const Question each : {Away, Finished, Hired, Changed}) {
        m_questions.at(each) = new QRadioButton;
        m_fields.at(each) = fieldsOf(each);
        layout->addWidget(m_questions.at(each));
        layout->addWidget(m_fields.at(each));
    }
}

void WhatIfQuestion::connectParts()
{
    for (const Question each : {Away, Finished, Hired, Changed}) {
        connect(m_questions.at(each), &QRadioButton::clicked, this, [this, each] {
            choose(each);
            emit asked();
        });
    }
    for (QComboBox *box : {m_away, m_planner, m_level})
        connect(box, &QComboBox::activated, this, &WhatIfQuestion::asked);
    connect(m_forGood, &QCheckBox::clicked, this, &WhatIfQuestion::asked);
    connect(m_people, &QSpinBox::valueChanged, this, &WhatIfQuestion::asked);
    connect(m_chooseRole, &QPushButton::clicked, this, &WhatIfQuestion::chooseRole);
    connect(m_competency, &QComboBox::activated, this, [this] {
        fillNeed();
        emit asked();
    });
}

int WhatIfQuestion::question() const
{
    const auto chosen = std::ranges::find_if(m_questions, &QRadioButton::isChecked);
    return chosen == m_questions.cend() ? -1 : static_cast<int>(chosen - m_questions.cbegin());
}

void WhatIfQuestion::choose(int question)
{
    for (int each = 0; each < QuestionCount; ++each) {
        const auto place = static_cast<size_t>(each);
        m_questions.at(place)->setAutoExclusive(false);
        m_questions.at(place)->setChecked(each == question);
        m_questions.at(place)->setAutoExclusive(true);
        m_fields.at(place)->setVisible(each == question);
    }
    // Tab goes to the chosen one; to the first when none is.
    const int stop = std::max(question, 0);
    for (int each = 0; each < QuestionCount; ++each)
        m_questions.at(static_cast<size_t>(each))
            ->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void WhatIfQuestion::chooseRole()
{
    auto *dialog = new RoleChoiceDialog(m_content.roles, window());
    connect(dialog, &RoleChoiceDialog::roleChosen, this, [this](const RoleId &role) {
        m_role = role;
        retranslate();
        emit asked();
    });
    dialog->open();
}

static bool hasPlan(const TeamMember &member)
{
    return std::ranges::any_of(member.figures,
                               [](const MemberFigure &each) { return each.planned.has_value(); });
}

void WhatIfQuestion::setTeam(const TeamFigures &figures)
{
    m_members = figures.members;
    m_needs = figures.needs;
    m_competencies = figures.competencies;
    const QByteArray before = m_away->currentData().toByteArray();
    fillPeople();
    if (m_away->findData(before) < 0 && figures.worst)
        m_away->setCurrentIndex(m_away->findData(figures.worst->member));
    retranslate();
}

/// Puts \a members into \a box; the choice stays where it was if it still can.
static void offer(QComboBox *box, const QList<TeamMember> &members)
{
    const QVariant chosen = box->currentData();
    box->clear();
    for (const TeamMember &each : members)
        box->addItem(each.name, each.key);
    box->setCurrentIndex(members.isEmpty() ? -1 : std::max(box->findData(chosen), 0));
}

void WhatIfQuestion::fillPeople()
{
    offer(m_away, m_members);
    QList<TeamMember> planners;
    std::ranges::copy_if(m_members, std::back_inserter(planners), hasPlan);
    offer(m_planner, planners);
    m_planner->setVisible(!planners.isEmpty());
    m_noPlans->setVisible(planners.isEmpty());
}

/// Starts from the need as it is.
void WhatIfQuestion::fillNeed()
{
    const auto need = std::ranges::find(m_needs, m_competency->competency(), &TeamNeed::competency);
    const QSignalBlocker quietPeople(m_people);
    const bool isKnown = need != m_needs.cend();
    m_people->setValue(isKnown ? need->people : 0);
    m_level->setCurrentIndex(isKnown ? need->level.toInt() : 0);
}

void WhatIfQuestion::ask(const ScenarioChange &change)
{
    const QSignalBlocker quiet(this);
    choose(static_cast<int>(change.index()));
    if (const auto *away = std::get_if<MemberAway>(&change)) {
        m_away->setCurrentIndex(m_away->findData(away->member));
        m_forGood->setChecked(away->forGood);
    } else if (const auto *finished = std::get_if<PlanFinished>(&change)) {
        m_planner->setCurrentIndex(m_planner->findData(finished->member));
    } else if (const auto *hired = std::get_if<ProfileHired>(&change)) {
        m_role = hired->role;
        retranslate();
    } else if (const auto *changed = std::get_if<NeedChanged>(&change)) {
        m_competency->setCompetency(changed->need.competency);
        m_people->setValue(changed->need.people);
        m_level->setCurrentIndex(changed->need.level.toInt());
    }
}

void WhatIfQuestion::startAnew()
{
    const QSignalBlocker quiet(this);
    m_away->clear();
    m_planner->clear();
    m_forGood->setChecked(false);
    m_role = {};
    m_competency->setCurrentIndex(0);
    m_people->setValue(0);
    m_level->setCurrentIndex(0);
    choose(Away);
}

void WhatIfQuestion::askNothing()
{
    choose(-1);
}

std::optional<ScenarioChange> WhatIfQuestion::change() const
{
    if (question() < 0 || !missing().isEmpty())
        return std::nullopt;
    switch (static_cast<Question>(question())) {
    case Away:
        return MemberAway{m_away->currentData().toByteArray(), m_forGood->isChecked()};
    case Finished:
        return PlanFinished{m_planner->currentData().toByteArray()};
    case Hired:
        return ProfileHired{m_role};
    default:
        return NeedChanged{{m_competency->competency(),
                            m_people->value(),
                            Level::fromInt(m_level->currentIndex()).value_or(Level()),
                            {}}};
    }
}

QString WhatIfQuestion::missing() const
{
    switch (static_cast<Question>(question())) {
    case Away:
        return m_away->currentIndex() < 0 ? tr("Choose a person.") : QString();
    case Finished:
        return m_planner->currentIndex() < 0 && m_planner->count() > 0 ? tr("Choose a person.")
            : m_planner->count() == 0                                  ? m_noPlans->text()
                                                                       : QString();
    case Hired:
        return m_content.roles.role(m_role) ? QString() : tr("Choose a role profile.");
    case Changed:
        if (m_competency->competency().isNull())
            return tr("Choose a competency.");
        return m_people->value() > 0 && m_level->currentIndex() == 0 ? tr("Choose a level.")
                                                                     : QString();
    default:
        return {};
    }
}

void WhatIfQuestion::fillLevels()
{
    const int level = std::max(m_level->currentIndex(), 0);
    m_level->clear();
    m_level->addItem(tr("Choose a level"));
    for (int each = 1; each <= Level::Highest; ++each)
        m_level->addItem(atLeast(m_content.catalog.scale, Level::fromInt(each).value(), locale()));
    m_level->setCurrentIndex(level);
}

void WhatIfQuestion::retranslate()
{
    m_questions[Away]->setText(tr("someone is away"));
    m_questions[Finished]->setText(tr("someone finishes their plan"));
    m_questions[Hired]->setText(tr("we hire a profile"));
    m_questions[Changed]->setText(tr("a need changes"));
    m_away->setAccessibleName(tr("Who is away"));
    m_forGood->setText(tr("for good: they leave the team"));
    m_planner->setAccessibleName(tr("Who finishes their plan"));
    m_noPlans->setText(tr("Nobody who shared by name shared a learning plan."));
    const RoleProfile *role = m_content.roles.role(m_role);
    m_roleTitle->setVisible(role != nullptr);
    m_roleTitle->setText(role ? roleTitle(*role, locale()).toHtmlEscaped() : QString());
    m_chooseRole->setText(role ? tr("Choose another profile…") : tr("Choose a profile…"));
    m_competency->setChoices(m_competencies, tr("Choose a competency"));
    m_competency->setAccessibleName(tr("Competency whose need changes"));
    m_people->setWords(
        [](int people) { return people == 0 ? tr("Nobody") : tr("%n people", nullptr, people); });
    m_people->setSpokenName(tr("People needed"));
    m_level->setAccessibleName(tr("Level needed"));
    fillLevels();
}

} // namespace Compass
