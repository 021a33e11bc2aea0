// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamoverviewpage.h"

#include "core/explanations/teamsentences.h"
#include "core/explanations/teamwords.h"
#include "ui/pages/team/summarycards.h"
#include "ui/pages/team/teamsummary.h"
#include "ui/session/teamsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype MostStrengths = 3;

TeamOverviewPage::TeamOverviewPage(TeamSession &session, QWidget *parent)
    : TeamViewPage(session, Place::TeamOverview, parent)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_waitingHeading(new TextLabel(TextStyle::Section))
    , m_waitingText(new TextLabel(TextStyle::Body))
    , m_request(new QPushButton)
    , m_files(new QPushButton)
    , m_strengthsHeading(new TextLabel(TextStyle::Section))
    , m_strengths(new SummaryCards(CardEdge::Success))
    , m_needsHeading(new TextLabel(TextStyle::Section))
    , m_needs(new SummaryCards(CardEdge::None))
    , m_group(new TextLabel(TextStyle::Secondary))
{
    m_sentence->setTextFormat(Qt::PlainText);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sentence, waiting(), m_strengthsHeading, m_strengths,
                                          m_needsHeading, m_needs, m_group})
        content()->addWidget(part);
    for (SummaryCards *cards : {m_strengths, m_needs})
        connect(cards, &SummaryCards::placeWanted, this, &Page::placeWanted);
    retranslate();
    refresh();
}

QWidget *TeamOverviewPage::waiting()
{
    m_waiting = new QWidget;
    auto *text = new ReadingColumn;
    text->column()->addWidget(m_waitingText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2.0));
    buttons->addWidget(m_request);
    buttons->addWidget(m_files);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_waiting);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_waitingHeading);
    layout->addWidget(text);
    layout->addLayout(buttons);
    connect(m_request, &QPushButton::clicked, this,
            [this] { emit placeWanted(Place::TeamRequest); });
    connect(m_files, &QPushButton::clicked, this, [this] { emit placeWanted(Place::TeamFiles); });
    return m_waiting;
}

void TeamOverviewPage::retranslate()
{
    m_request->setText(tr("Make a re&quest"));
    m_files->setText(tr("Add received files"));
    m_strengthsHeading->setText(tr("Strengths"));
    m_needsHeading->setText(tr("What the team needs and has"));
}

static QString nameOf(const TeamSession &session, const CompetencyId &id, const QLocale &locale)
{
    const Competency *competency = session.content().catalog.competency(id);
    return competency ? competency->name.in(locale) : id.toString();
}

QList<SummaryCard> TeamOverviewPage::strengthCards() const
{
    const TeamSentences sentences(session().figures(), session().content().catalog, locale());
    QList<SummaryCard> cards;
    for (const TeamStrength &each : strengthsOf(session().figures(), MostStrengths))
        cards.append({.heading = nameOf(session(), each.competency, locale()),
                      .figure = {},
                      .text = sentences.strength(each),
                      .link = {},
                      .spoken = {}});
    return cards;
}

/// The competencies of \a covers in \a state, one a line.
static QStringList namesIn(const TeamSession &session, CoverState state, const QLocale &locale)
{
    QStringList names;
    for (const Cover &cover : session.figures().covers) {
        if (stateOf(cover) == state)
            names.append(nameOf(session, cover.need.competency, locale));
    }
    return names;
}

QList<SummaryCard> TeamOverviewPage::needCards() const
{
    const TeamFigures &figures = session().figures();
    if (figures.needs.isEmpty()) {
        return {{.heading = tr("No needs yet"),
                 .figure = {},
                 .text = tr("Say how many people the team needs at which level, and this page says "
                            "what is covered and what rests on one person."),
                 .link = tr("Say what the team needs"),
                 .spoken = tr("Say what the team needs"),
                 .place = Place::TeamNeeds}};
    }
    if (figures.covers.isEmpty())
        return {};

    const QStringList none = namesIn(session(), CoverState::NoCover, locale());
    const QStringList one = namesIn(session(), CoverState::OnePerson, locale());
    const QString covered = tr("%1 of %2")
                                .arg(locale().toString(metCount(figures.covers)),
                                     locale().toString(figures.covers.size()));
    return {{.heading = tr("Needs covered"),
             .figure = covered,
             .text = tr("by people who shared by name"),
             .link = tr("Need and have"),
             .spoken = tr("Need and have: every need"),
             .place = Place::TeamNeeds},
            {.heading = tr("Nobody there"),
             .figure = locale().toString(none.size()),
             .text = none.isEmpty() ? tr("Somebody is surely at the level of each need.")
                                    : none.join(u'\n'),
             .link = none.isEmpty() ? QString() : tr("Risks"),
             .spoken = tr("Risks: needs without cover"),
             .place = Place::TeamRisks},
            {.heading = tr("One person"),
             .figure = locale().toString(one.size()),
             .text = one.isEmpty() ? tr("No need rests on one person.") : one.join(u'\n'),
             .link = one.isEmpty() ? QString() : tr("Risks"),
             .spoken = tr("Risks: needs that rest on one person"),
             .place = Place::TeamRisks}};
}

/// Nothing can be shown before somebody shared by name or enough did as a group.
void TeamOverviewPage::showWaiting()
{
    const TeamFigures &figures = session().figures();
    const int people = figures.received.asGroup;
    const bool isWaiting = figures.received.byName == 0 && people < figures.rules.smallestGroup;
    m_waiting->setVisible(isWaiting);
    m_request->setVisible(people == 0);
    m_waitingHeading->setText(people == 0 ? tr("Nothing received yet")
                                          : tr("%n received", nullptr, people));
    m_waitingText->setText(
        people == 0
            ? tr("Ask your team with a request. When their files come back, add them here: what "
                 "each person chose to share appears, and nothing else.")
            : tr("Figures appear at %1, so that nobody can be picked out.")
                  .arg(locale().toString(figures.rules.smallestGroup)));
}

void TeamOverviewPage::showTeam()
{
    const TeamFigures &figures = session().figures();
    const TeamSentences sentences(figures, session().content().catalog, locale());
    m_sentence->setText(sentences.overview());
    showWaiting();

    const QList<SummaryCard> strengths = strengthCards();
    const QList<SummaryCard> needs =
        figures.received.people() > 0 ? needCards() : QList<SummaryCard>();
    m_strengths->setCards(strengths);
    m_strengthsHeading->setVisible(!strengths.isEmpty());
    m_needs->setCards(needs);
    m_needsHeading->setVisible(!needs.isEmpty());
    m_group->setText(groupSentence(figures, locale()));
    m_group->setVisible(figures.received.asGroup > 0);
}

void TeamOverviewPage::arrange(bool narrow)
{
    TeamViewPage::arrange(narrow);
    m_strengths->arrange(narrow);
    m_needs->arrange(narrow);
}

} // namespace Compass
