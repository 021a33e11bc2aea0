// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/doneitemrow.h"

#include "ui/pages/plan/itemwords.h"
#include "ui/session/learningsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

DoneItemRow::DoneItemRow(LearningSession &session, QWidget *parent)
    : ItemRow(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_facts(new TextLabel(TextStyle::Secondary))
    , m_rerate(new QPushButton)
    , m_undo(new QPushButton)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setButtonKind(m_undo, ButtonKind::Link);
    m_title->setTextFormat(Qt::PlainText);
    auto *what = new QVBoxLayout;
    what->setSpacing(grid(0.125));
    what->addWidget(m_title);
    what->addWidget(m_facts);
    m_layout->setContentsMargins(grid(1.25), grid(0.75), grid(1.25), grid(0.75));
    m_layout->addLayout(what, 1);
    m_layout->addWidget(m_rerate);
    m_layout->addWidget(m_undo);
    arrange(false);
    connect(m_rerate, &QPushButton::clicked, this, [this] { emit rerateWanted(competency()); });
    connect(m_undo, &QPushButton::clicked, this,
            [this] { m_session.setProgress(item(), ItemProgress::ToDo); });
}

void DoneItemRow::arrange(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(grid(narrow ? 0.5 : 2.0));
    for (QPushButton *button : {m_rerate, m_undo})
        m_layout->setAlignment(button, narrow ? Qt::AlignLeft : Qt::AlignVCenter);
}

/// What the item was for: of the competencies it serves, the one with the gap of the
/// highest priority.
CompetencyId DoneItemRow::competency() const
{
    if (!m_choice.item.competency.isNull())
        return m_choice.item.competency;
    const QList<LearningResource> &all = m_session.content().learning.resources;
    const auto found = std::ranges::find(all, m_choice.item.resource, &LearningResource::id);
    if (found == all.cend() || found->competencies.isEmpty())
        return {};
    for (const Gap &gap : m_session.figures().gaps()) {
        if (found->competencies.contains(gap.competency))
            return gap.competency;
    }
    return found->competencies.constFirst();
}

void DoneItemRow::show(const ItemChoice &choice)
{
    m_choice = choice;
    const ItemWords words(m_session.content(), locale());
    const QString title = words.title(choice.item);
    const QString about = words.competency(competency());
    const QString day = locale().toString(choice.doneAt.toLocalTime().date(), QLocale::LongFormat);
    QStringList facts{tr("Done on %1, for %2.").arg(day, about)};
    if (!choice.note.isEmpty())
        facts.append(tr("Your note: %1").arg(choice.note));
    m_title->setText(title);
    m_facts->setText(facts.join(u' ').toHtmlEscaped());
    m_rerate->setText(tr("Rate this competency again"));
    m_rerate->setVisible(!competency().isNull());
    m_rerate->setAccessibleName(tr("Rate this competency again: %1").arg(about));
    m_undo->setText(tr("Not done after all"));
    m_undo->setAccessibleName(tr("Not done after all: %1").arg(title));
    setAccessibleName(title + u". "_s + facts.join(u' '));
}

} // namespace Compass
