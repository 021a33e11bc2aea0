// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/groupingbutton.h"

#include <QActionGroup>
#include <QMenu>

namespace Compass {

GroupingButton::GroupingButton(QWidget *parent) : QPushButton(parent)
{
    auto *list = new QMenu(this);
    auto *choice = new QActionGroup(this);
    for (const Grouping grouping : {Grouping::Framework, Grouping::GcCompetency, Grouping::Theme}) {
        QAction *action = list->addAction(QString());
        action->setCheckable(true);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { emit chosen(grouping); });
        m_actions.append(action);
    }
    setMenu(list);
    setGrouping(Grouping::Framework);
}

void GroupingButton::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_actions.at(static_cast<qsizetype>(grouping))->setChecked(true);
    retranslate();
}

void GroupingButton::retranslate()
{
    const std::array closed{tr("Group by: framework"), tr("Group by: GC digital competency"),
                            tr("Group by: Digital Ambition theme")};
    const std::array choices{tr("Framework"), tr("GC digital competency"),
                             tr("Digital Ambition theme")};
    setText(closed.at(static_cast<size_t>(m_grouping)));
    for (qsizetype each = 0; each < m_actions.size(); ++each)
        m_actions.at(each)->setText(choices.at(static_cast<size_t>(each)));
}

} // namespace Compass
