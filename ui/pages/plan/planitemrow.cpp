// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/planitemrow.h"

#include "core/explanations/planwords.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/session/learningsession.h"
#include "ui/session/planedits.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static QWidget *stacked(std::initializer_list<QWidget *> parts)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, grid(0.25), 0, grid(0.25));
    layout->setSpacing(grid(0.125));
    for (QWidget *part : parts)
        layout->addWidget(part);
    return column;
}

PlanItemRow::PlanItemRow(const LearningSession &session, QWidget *parent)
    : ItemRow(parent)
    , m_session(session)
    , m_when(new TextLabel(TextStyle::Strong))
    , m_state(new TextLabel(TextStyle::Secondary))
    , m_heading(new TextLabel(TextStyle::Body))
    , m_why(new TextLabel(TextStyle::Body))
    , m_loss(new TextLabel(TextStyle::Secondary))
    , m_note(new TextLabel(TextStyle::Secondary))
    , m_time(new TextLabel(TextStyle::Body))
    , m_facts(new TextLabel(TextStyle::Secondary))
    , m_actions(new PlanItemActions)
    , m_columns(this,
                {stacked({m_when, m_state}), stacked({m_heading, m_why, m_loss, m_note}),
                 stacked({m_time, m_facts}), m_actions})
{
    connect(m_actions, &PlanItemActions::wanted, this, &PlanItemRow::wanted);
}

void PlanItemRow::arrange(bool narrow)
{
    m_narrow = narrow;
    m_columns.arrange(narrow);
    m_actions->arrange(narrow);
}

void PlanItemRow::show(const PlannedItem &item)
{
    m_item = item.id;
    const ItemWords words(m_session.content(), locale());
    m_when->setText(whenText());
    m_state->setText(stateText(item));
    m_heading->setText(words.heading(item.id));
    m_why->setText(whyText(item));
    m_loss->setText(lossText(item));
    m_note->setText(noteText());
    for (TextLabel *each : {m_state, m_why, m_loss, m_note})
        each->setVisible(!each->text().isEmpty());
    m_time->setText(words.time(item.minutes, item.isEstimate));
    m_facts->setText(factsText(item.kind));
    m_actions->show(item, words.title(item.id), !words.address(item.id).isEmpty());
    setAccessibleName(spokenText());
}

QString PlanItemRow::whenText() const
{
    QList<int> weeks;
    for (const PlanSession &each : m_session.figures().schedule().sessions) {
        if (each.item == m_item)
            weeks.append(each.week);
    }
    if (weeks.isEmpty())
        return tr("No week has room");
    const auto [first, last] = std::ranges::minmax(weeks);
    if (first == last)
        return tr("Week %1").arg(locale().toString(first));
    //: %1 and %2 numbers of weeks.
    return tr("Weeks %1–%2").arg(locale().toString(first), locale().toString(last));
}

QString PlanItemRow::stateText(const PlannedItem &item) const
{
    if (item.progress == ItemProgress::Doing)
        return tr("Under way");
    return item.isLocked ? tr("Added by you") : QString();
}

QString PlanItemRow::whyText(const PlannedItem &item) const
{
    if (item.closes.isEmpty())
        return tr("It closes none of your gaps. It is here because you added it.");
    const ItemWords words(m_session.content(), locale());
    const Gap *gap = m_session.figures().gap(item.closes.constFirst().competency);
    return (gap ? words.gapKind(*gap) + u' ' : QString()) + words.closes(item.closes);
}

/// Whether nothing but practice teaches what \a item closes.
static bool isOnlyPractice(const PlannedItem &item, const LearningPlan &plan)
{
    const auto teachesIt = [&item](const LeftOutItem &other) {
        return other.kind != ItemKind::Practice && !item.closes.isEmpty()
            && std::ranges::any_of(other.couldClose, [&item](const StepRange &range) {
                   return range.competency == item.closes.constFirst().competency
                       && range.to >= item.closes.constFirst().to;
               });
    };
    return item.kind == ItemKind::Practice && !item.closes.isEmpty()
        && std::ranges::none_of(plan.leftOut, teachesIt);
}

QString PlanItemRow::lossText(const PlannedItem &item) const
{
    const LearningPlan &plan = m_session.figures().plan();
    if (isOnlyPractice(item, plan)) {
        const ItemWords words(m_session.content(), locale());
        return tr("No course reaches %1 here, so this is practice at work.")
            .arg(words.level(item.closes.constFirst().to));
    }
    return item.closes.isEmpty() ? QString() : lossSentence(plan, item, locale());
}

QString PlanItemRow::noteText() const
{
    const QString note = choiceOf(m_session.choices(), m_item).note;
    return note.isEmpty() ? QString() : tr("Your note: %1").arg(note.toHtmlEscaped());
}

QString PlanItemRow::factsText(ItemKind kind) const
{
    const QString access = ItemWords(m_session.content(), locale()).access(m_item);
    return itemKindWord(kind) + (m_narrow ? u" · "_s : u"<br>"_s) + access.toHtmlEscaped();
}

QString PlanItemRow::spokenText() const
{
    QStringList parts;
    for (const TextLabel *each :
         {m_when, m_state, m_heading, m_why, m_loss, m_time, m_facts, m_note}) {
        if (!each->text().isEmpty())
            parts.append(spoken(each->text()));
    }
    return parts.join(u". "_s).replace(u".."_s, u"."_s);
}

} // namespace Compass
