// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teambudgetsection.h"

#include "core/explanations/teamsentences.h"
#include "core/team/teamaction.h"
#include "ui/models/teamlearningmodel.h"
#include "ui/pages/team/budgetwords.h"
#include "ui/session/teamsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int MostHours = 5000;
static constexpr int HourMinutes = 60;
static constexpr double TitleUnits = 40.0;

/// What the sample team is asked for at first, to show what the answer looks like.
static constexpr int SampleHours = 20;

TeamBudgetSection::TeamBudgetSection(TeamSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Secondary))
    , m_question(new TextLabel(TextStyle::Strong))
    , m_hours(new CountField(0, MostHours))
    , m_withSlack(new QCheckBox)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_model(new TeamLearningModel(session.content(), this))
    , m_table(new DataTable)
    , m_add(new QPushButton)
    , m_leftOutHeading(new TextLabel(TextStyle::Heading))
    , m_leftOut(new TextLabel(TextStyle::Body))
{
    layOut();
    connect(m_hours, &QSpinBox::valueChanged, this, &TeamBudgetSection::recompute);
    connect(m_withSlack, &QCheckBox::toggled, this, &TeamBudgetSection::recompute);
    connect(m_add, &QPushButton::clicked, this, &TeamBudgetSection::addActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TeamBudgetSection::showTicked);
    retranslate();
}

void TeamBudgetSection::layOut()
{
    m_table->setModel(m_model);
    m_table->setLeastFirst(TitleUnits);
    m_leftOut->setTextFormat(Qt::PlainText);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(question());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(1.25));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_heading, m_intro, card, m_sentence, m_table})
        layout->addWidget(part);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_leftOutHeading);
    layout->addWidget(m_leftOut);
}

QWidget *TeamBudgetSection::question()
{
    // One line, else the layout would think of it as a block.
    m_question->setWordWrap(false);
    m_question->setBuddy(m_hours);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_hours, m_withSlack})
        flow->addWidget(part);
    return row;
}

void TeamBudgetSection::refresh()
{
    const TeamFigures &figures = m_session.figures();
    if (figures.info.isSample && m_proposesHours) {
        m_proposesHours = false;
        const QSignalBlocker blocker(m_hours);
        m_hours->setValue(SampleHours);
    }
    m_budget.reset();
    if (m_hours->value() > 0) {
        TeamBudgetWishes wishes;
        wishes.minutes = m_hours->value() * HourMinutes;
        wishes.withSlack = m_withSlack->isChecked();
        m_budget =
            teamBudget({figures.needs, figures.members, m_session.content().learning}, wishes);
    }
    m_model->setItems(m_budget ? m_budget->items : QList<TeamLearning>(), figures.members);
    showBudget();
}

void TeamBudgetSection::forgetTeam()
{
    const QSignalBlocker quietHours(m_hours);
    const QSignalBlocker quietSlack(m_withSlack);
    m_hours->setValue(0);
    m_withSlack->setChecked(false);
    m_proposesHours = true;
}

void TeamBudgetSection::recompute()
{
    refresh();
    announce(m_sentence, m_sentence->text());
}

QString TeamBudgetSection::sentence() const
{
    if (m_session.figures().needs.isEmpty())
        return tr("Say first what your team needs, under “Need and have”.");
    if (!m_budget)
        return tr("Say how many hours there are, for all together. What they buy best then appears "
                  "here.");
    const TeamSentences sentences(m_session.figures(), m_session.content().catalog, locale());
    QStringList parts{sentences.budget(*m_budget)};
    if (!m_budget->reached.isEmpty())
        parts.append(resultSentence(m_budget->change));
    return parts.join(u' ');
}

QString TeamBudgetSection::resultSentence(const ScenarioResult &result) const
{
    //: Numbers of needs: %1 of %2 then, %3 now.
    return tr("If everyone reaches these levels, %1 of %2 needs are covered, instead of %3. This "
              "is an estimate: a level also takes practice.")
        .arg(locale().toString(result.metAfter), locale().toString(result.needsAfter),
             locale().toString(result.metBefore));
}

void TeamBudgetSection::showBudget()
{
    const bool hasItems = m_model->rowCount() > 0;
    m_sentence->setText(sentence());
    m_table->setVisible(hasItems);
    m_add->setVisible(hasItems);
    showTicked();
    showLeftOut();
}

void TeamBudgetSection::showTicked()
{
    const auto count = static_cast<int>(m_model->ticked().size());
    m_add->setText(tr("Add %n rows as actions", nullptr, count));
    m_add->setEnabled(count > 0);
}

void TeamBudgetSection::showLeftOut()
{
    const QStringList sentences = m_budget
        ? leftOutSentences(*m_budget, m_session.content(), m_session.figures().members, locale())
        : QStringList();
    m_leftOut->setText(sentences.join(u'\n'));
    m_leftOutHeading->setVisible(!sentences.isEmpty());
    m_leftOut->setVisible(!sentences.isEmpty());
}

/// What somebody learns, as an action they look after.
static TeamAction actionFor(const TeamLearning &item, const TeamLearningModel &names)
{
    TeamAction action;
    action.id = ActionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    action.kind = ActionKind::Train;
    action.competency = item.teaches.constFirst().competency;
    action.owner = names.nameOf(item.member);
    action.note = names.titleOf(item);
    return action;
}

void TeamBudgetSection::addActions()
{
    const QList<TeamLearning> items = m_model->ticked();
    QList<TeamAction> actions;
    for (const TeamLearning &each : items)
        actions.append(actionFor(each, *m_model));
    if (const auto saved = m_session.save(actions); !saved)
        return emit failed(saved.error());
    m_model->untickAll();
    m_table->setFocus();
    emit actionsAdded(static_cast<int>(actions.size()));
}

void TeamBudgetSection::retranslate()
{
    m_heading->setText(tr("Team learning budget"));
    m_intro->setText(tr("Learning time goes where it brings one more person to a level that is "
                        "needed. What they learn from is in the learning catalogue, in English "
                        "or French."));
    m_question->setText(tr("How many &hours does the team have?"));
    m_hours->setSpokenName(tr("Hours for learning, for all together"));
    m_withSlack->setText(tr("plan for o&ne person more than needed"));
    m_table->setAccessibleName(tr("Who learns from what"));
    m_leftOutHeading->setText(tr("What is left out, and why"));
    m_model->setLocale(locale());
    if (m_session.isOpen())
        showBudget();
}

void TeamBudgetSection::arrange(bool narrow)
{
    m_model->setCompact(narrow);
    m_table->setColumnHidden(TeamLearningModel::TowardsColumn, narrow);
}

} // namespace Compass
