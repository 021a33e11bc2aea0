// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/suggestiongroup.h"

#include "ui/session/learningsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr qsizetype SuggestionsShown = 3;
static constexpr qsizetype FoundShown = 10;

SuggestionGroup::SuggestionGroup(const LearningSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Secondary))
    , m_body(new QWidget)
    , m_more(new QPushButton)
{
    setButtonKind(m_more, ButtonKind::Link);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.25));
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showRows();
    });
}

void SuggestionGroup::show(const QString &heading, const QList<Suggestion> &suggestions,
                           const CompetencyId &competency)
{
    m_heading->setText(heading);
    m_body->setAccessibleName(heading);
    m_suggestions = suggestions;
    m_competency = competency;
    showRows();
}

void SuggestionGroup::showFound(const QList<PlanCandidate> &candidates)
{
    m_suggestions.clear();
    for (const PlanCandidate &each : candidates)
        m_suggestions.append({each});
    m_heading->hide();
    showRows();
}

SuggestionRow *SuggestionGroup::row(qsizetype index)
{
    if (index < m_rows.size())
        return m_rows.at(index);
    auto *row = new SuggestionRow(m_session);
    row->arrange(m_narrow);
    m_body->layout()->addWidget(row);
    connect(row, &SuggestionRow::wanted, this,
            [this, row](ItemWish wish) { emit wanted(wish, row->item()); });
    m_rows.append(row);
    return row;
}

void SuggestionGroup::showRows()
{
    const qsizetype few = m_competency.isNull() ? FoundShown : SuggestionsShown;
    const qsizetype total = m_suggestions.size();
    const qsizetype shown = m_showsAll ? total : std::min(total, few);
    const qsizetype before = m_rows.size();
    for (qsizetype i = 0; i < shown; ++i) {
        SuggestionRow *each = row(i);
        if (m_competency.isNull())
            each->showFound(m_suggestions.at(i).candidate);
        else
            each->show(m_suggestions.at(i), m_competency);
        each->setVisible(true);
    }
    for (qsizetype i = shown; i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
    m_more->setText(m_showsAll ? tr("Show fewer")
                               : tr("Show all %n", nullptr, static_cast<int>(total)));
    m_more->setAccessibleDescription(m_heading->text());
    m_more->setVisible(total > few);
    setVisible(total > 0);
    if (m_rows.size() > before)
        emit grown();
}

void SuggestionGroup::arrange(bool narrow)
{
    m_narrow = narrow;
    for (SuggestionRow *each : std::as_const(m_rows))
        each->arrange(narrow);
}

} // namespace Compass
