// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/suggestionrow.h"

#include "core/explanations/planwords.h"
#include "ui/pages/plan/itemlink.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/pages/plan/suggestionwords.h"
#include "ui/session/learningsession.h"
#include "ui/session/planedits.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double DecisionUnits = 31.0;

SuggestionRow::SuggestionRow(const LearningSession &session, QWidget *parent)
    : ItemRow(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Body))
    , m_facts(new TextLabel(TextStyle::Secondary))
    , m_reason(new TextLabel(TextStyle::Body))
    , m_link(new ItemLink(session))
    , m_state(new TextLabel(TextStyle::Strong))
    , m_first(new QPushButton)
    , m_notForMe(new QPushButton)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *what = new QVBoxLayout;
    what->setSpacing(grid(0.125));
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_facts, m_reason, m_link})
        what->addWidget(part);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(grid(0.5));
    flow->addWidget(m_first);
    flow->addWidget(m_notForMe);
    auto *decision = new QVBoxLayout;
    decision->setSpacing(grid(0.5));
    decision->addWidget(m_state);
    decision->addWidget(buttons);
    decision->addStretch();

    m_layout->setContentsMargins(grid(1.25), grid(0.75), grid(0.5), grid(0.75));
    m_layout->addLayout(what, 1);
    m_layout->addLayout(decision);
    arrange(false);
    connect(m_first, &QPushButton::clicked, this, [this] { emit wanted(m_verb); });
    connect(m_notForMe, &QPushButton::clicked, this, [this] { emit wanted(ItemWish::NotForMe); });
}

void SuggestionRow::arrange(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(grid(narrow ? 0.5 : 2.0));
    QWidget *buttons = m_first->parentWidget();
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, buttons}) {
        part->setMinimumWidth(narrow ? 0 : grid(DecisionUnits));
        part->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : grid(DecisionUnits));
    }
}

void SuggestionRow::show(const Suggestion &suggestion, const CompetencyId &competency)
{
    const ItemWords words(m_session.content(), locale());
    showCandidate(suggestion.candidate, suggestionReason(suggestion, competency, words));
}

void SuggestionRow::showFound(const PlanCandidate &candidate)
{
    const QList<LearningResource> &all = m_session.content().learning.resources;
    const auto found = std::ranges::find(all, candidate.id.resource, &LearningResource::id);
    const QList<CompetencyId> served =
        found == all.cend() ? QList<CompetencyId>() : found->competencies;
    const ItemWords words(m_session.content(), locale());
    showCandidate(candidate, foundReason(candidate, served, words));
}

void SuggestionRow::showCandidate(const PlanCandidate &candidate, const QString &reason)
{
    m_item = candidate.id;
    const ItemWords words(m_session.content(), locale());
    m_heading->setText(words.heading(m_item));
    m_facts->setText(words.facts(candidate).toHtmlEscaped());
    m_reason->setText(reason);
    m_link->show(m_item);
    showState();
    setAccessibleName(QStringList{spoken(m_heading->text()), spoken(m_facts->text()),
                                  spoken(reason), m_state->text()}
                          .join(u". "_s));
}

/// What the first button does to an item that is or is not in the plan; no value when
/// there is nothing to do.
static std::optional<ItemWish> verbFor(const ItemChoice &choice, bool isPlanned)
{
    if (choice.progress == ItemProgress::Done)
        return std::nullopt;
    if (choice.decision == Decision::None)
        return isPlanned ? ItemWish::Replace : ItemWish::Keep;
    return choice.progress == ItemProgress::Doing ? std::nullopt
                                                  : std::optional(ItemWish::StopKeeping);
}

static QString verbText(ItemWish verb, Decision decision)
{
    if (verb == ItemWish::Keep)
        return SuggestionRow::tr("Add");
    if (verb == ItemWish::Replace)
        return SuggestionRow::tr("Replace");
    return decision == Decision::Rejected ? SuggestionRow::tr("Take it back")
                                          : SuggestionRow::tr("Remove");
}

void SuggestionRow::showState()
{
    const ItemChoice choice = choiceOf(m_session.choices(), m_item);
    const bool isPlanned = m_session.figures().planned(m_item);
    const QString title = ItemWords(m_session.content(), locale()).title(m_item);
    const std::optional<ItemWish> verb = verbFor(choice, isPlanned);
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    m_first->setVisible(verb.has_value());
    if (verb) {
        m_verb = *verb;
        m_first->setText(verbText(m_verb, choice.decision));
        //: The words of a button, then what it is about.
        m_first->setAccessibleName(tr("%1: %2").arg(m_first->text(), title));
    }
    m_notForMe->setText(tr("Not for me…"));
    m_notForMe->setAccessibleName(tr("Not for me: %1").arg(title));
    m_notForMe->setVisible(choice.decision != Decision::Rejected
                           && choice.progress != ItemProgress::Done);
}

QString SuggestionRow::weekText() const
{
    const QList<PlanSession> &sessions = m_session.figures().schedule().sessions;
    const auto first = std::ranges::find(sessions, m_item, &PlanSession::item);
    return first == sessions.cend()
        ? tr("In your plan")
        : tr("In your plan, week %1").arg(locale().toString(first->week));
}

QString SuggestionRow::stateText() const
{
    const ItemChoice choice = choiceOf(m_session.choices(), m_item);
    if (choice.progress == ItemProgress::Done)
        return tr("Done");
    if (choice.decision == Decision::Rejected)
        return tr("You left it out");
    return m_session.figures().planned(m_item) ? weekText() : QString();
}

} // namespace Compass
