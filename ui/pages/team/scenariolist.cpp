// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/scenariolist.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/itemrow.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

ScenarioList::ScenarioList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Strong))
    , m_body(new QWidget)
    , m_outcome(new LinkedSentence)
{
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    layout->addWidget(m_outcome);
    m_outcome->hide();
    connect(m_outcome, &LinkedSentence::activated, this, [this] {
        m_outcome->hide();
        if (m_deleted)
            emit restoreWanted(*std::exchange(m_deleted, std::nullopt));
    });
    retranslate();
}

void ScenarioList::setScenarios(const QList<Scenario> &scenarios)
{
    if (scenarios == m_scenarios)
        return;
    m_scenarios = scenarios;
    fill();
}

QWidget *ScenarioList::rowOf(const Scenario &scenario)
{
    auto *row = new ItemRow;
    row->setAccessibleName(scenario.name);
    auto *name = new TextLabel(TextStyle::Body);
    name->setTextFormat(Qt::PlainText);
    name->setText(scenario.name);
    auto *links = new QWidget;
    auto *flow = new FlowLayout(links);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &word, void (ScenarioList::*wanted)(const Scenario &)) {
        auto *link = new QPushButton(word);
        setButtonKind(link, ButtonKind::Link);
        //: What a link does, then the name of the scenario it is for.
        link->setAccessibleName(tr("%1: %2").arg(word, scenario.name));
        connect(link, &QPushButton::clicked, this,
                [this, scenario, wanted] { emit(this->*wanted)(scenario); });
        flow->addWidget(link);
    };
    add(tr("Open"), &ScenarioList::openWanted);
    add(tr("Rename"), &ScenarioList::renameWanted);
    add(tr("Delete"), &ScenarioList::deleteWanted);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, grid(0.5), 0, grid(0.5));
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addWidget(links);
    return row;
}

void ScenarioList::fill()
{
    for (QWidget *row : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->deleteLater();
    }
    for (const Scenario &each : std::as_const(m_scenarios)) {
        QWidget *row = rowOf(each);
        m_body->layout()->addWidget(row);
        row->show();
    }
    m_heading->setVisible(!m_scenarios.isEmpty());
    m_body->setVisible(!m_scenarios.isEmpty());
    tabInReadingOrder(this);
}

void ScenarioList::tellDeleted(const Scenario &scenario)
{
    m_deleted = scenario;
    const QString sentence = tr("“%1” is deleted.").arg(scenario.name);
    m_outcome->setTexts(sentence.toHtmlEscaped(), tr("Undo"), tr("Undo: %1").arg(sentence));
    m_outcome->show();
    announce(m_outcome, sentence);
}

void ScenarioList::forgetDeleted()
{
    m_deleted.reset();
    m_outcome->hide();
}

void ScenarioList::retranslate()
{
    m_heading->setText(tr("Saved scenarios"));
    m_body->setAccessibleName(m_heading->text());
    forgetDeleted();
    fill();
}

} // namespace Compass
