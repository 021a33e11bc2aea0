// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/whatifpanel.h"

#include "core/base/errortext.h"
#include "core/team/teamfigures.h"
#include "ui/dialogs/scenarionamedialog.h"
#include "ui/models/scenariomodel.h"
#include "ui/pages/team/scenariolist.h"
#include "ui/pages/team/whatifquestion.h"
#include "ui/session/teamsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace Compass {

WhatIfPanel::WhatIfPanel(TeamSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_question(new WhatIfQuestion(session.content()))
    , m_result(new TextLabel(TextStyle::Strong))
    , m_unchanged(new TextLabel(TextStyle::Body))
    , m_model(new ScenarioModel(session.content().catalog, this))
    , m_table(new DataTable)
    , m_note(new TextLabel(TextStyle::Secondary))
    , m_save(new QPushButton)
    , m_saved(new ScenarioList)
{
    m_table->setModel(m_model);
    layOut();
    connectParts();
    retranslate();
}

void WhatIfPanel::layOut()
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_question, new Rule, m_result,
                                                          m_unchanged, m_table, m_note})
        inside->addWidget(part);
    inside->addWidget(m_save, 0, Qt::AlignLeft);
    inside->addWidget(m_saved);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
}

void WhatIfPanel::connectParts()
{
    connect(m_question, &WhatIfQuestion::asked, this, &WhatIfPanel::answer);
    connect(m_save, &QPushButton::clicked, this, &WhatIfPanel::save);
    connect(m_saved, &ScenarioList::openWanted, this, &WhatIfPanel::open);
    connect(m_saved, &ScenarioList::renameWanted, this, &WhatIfPanel::askForName);
    connect(m_saved, &ScenarioList::deleteWanted, this, &WhatIfPanel::remove);
    connect(m_saved, &ScenarioList::restoreWanted, this, &WhatIfPanel::keep);
}

void WhatIfPanel::refresh()
{
    m_question->setTeam(m_session.figures());
    if (m_changes.size() < 2)
        m_changes = m_question->change() ? QList{*m_question->change()} : QList<ScenarioChange>();
    const Result<QList<Scenario>> scenarios = m_session.repository().scenarios();
    if (scenarios)
        m_saved->setScenarios(*scenarios);
    else
        emit failed(scenarios.error());
    showResult();
}

void WhatIfPanel::forgetTeam()
{
    m_changes.clear();
    m_question->startAnew();
    m_saved->forgetDeleted();
}

void WhatIfPanel::answer()
{
    const std::optional<ScenarioChange> change = m_question->change();
    m_changes = change ? QList{*change} : QList<ScenarioChange>();
    showResult();
    announce(m_result, m_result->text());
}

QString WhatIfPanel::coveredText(const ScenarioResult &result) const
{
    const auto number = [this](int value) { return locale().toString(value); };
    if (result.needsBefore == result.needsAfter)
        return tr("Needs covered: %1 → %2 of %3")
            .arg(number(result.metBefore), number(result.metAfter), number(result.needsAfter));
    return tr("Needs covered: %1 of %2 → %3 of %4")
        .arg(number(result.metBefore), number(result.needsBefore), number(result.metAfter),
             number(result.needsAfter));
}

void WhatIfPanel::showResult()
{
    const TeamFigures &figures = m_session.figures();
    const bool isAsked = !m_changes.isEmpty();
    const auto role = [this](const RoleId &id) { return m_session.content().roles.role(id); };
    const ScenarioResult result = isAsked
        ? scenarioResult(m_changes, figures.needs, figures.members, role)
        : ScenarioResult();
    m_model->setRows(result.rows);
    m_result->setText(isAsked ? coveredText(result) : m_question->missing());
    const bool changesAny = m_model->rowCount() > 0;
    m_table->setVisible(changesAny);
    m_unchanged->setVisible(isAsked && !changesAny);
    m_save->setEnabled(isAsked);
}

void WhatIfPanel::open(const Scenario &scenario)
{
    m_changes = scenario.changes;
    if (m_changes.size() == 1)
        m_question->ask(m_changes.constFirst());
    else
        m_question->askNothing();
    showResult();
    //: The name of a scenario and what it comes to.
    announce(m_result, tr("%1. %2").arg(scenario.name, m_result->text()));
}

void WhatIfPanel::save()
{
    askForName({ScenarioId(QUuid::createUuid().toString(QUuid::WithoutBraces)), {}, m_changes});
}

void WhatIfPanel::askForName(const Scenario &scenario)
{
    auto *dialog = new ScenarioNameDialog(scenario.name, window());
    connect(dialog, &ScenarioNameDialog::named, this,
            [this, dialog, scenario](const QString &name) {
                const auto saved = m_session.save(Scenario{scenario.id, name, scenario.changes});
                if (saved)
                    dialog->accept();
                else
                    dialog->tell(errorText(saved.error()));
            });
    dialog->open();
}

void WhatIfPanel::keep(const Scenario &scenario)
{
    if (const auto saved = m_session.save(scenario); !saved)
        emit failed(saved.error());
}

void WhatIfPanel::remove(const Scenario &scenario)
{
    const auto removed = m_session.remove(scenario.id);
    if (!removed)
        return emit failed(removed.error());
    m_saved->tellDeleted(scenario);
    m_save->setFocus();
}

void WhatIfPanel::retranslate()
{
    m_heading->setText(tr("What if…"));
    m_question->retranslate();
    m_unchanged->setText(tr("No need is covered better or worse."));
    m_table->setAccessibleName(tr("What the scenario changes"));
    m_model->setLocale(locale());
    m_note->setText(tr("A trial only: the team’s real figures stay as they are."));
    m_save->setText(tr("&Save this scenario…"));
    m_saved->retranslate();
    if (m_session.isOpen())
        showResult();
}

} // namespace Compass
