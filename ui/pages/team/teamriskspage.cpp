// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamriskspage.h"

#include "core/explanations/explainteam.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/journallistmodel.h"
#include "ui/pages/team/actionediting.h"
#include "ui/pages/team/nomembers.h"
#include "ui/pages/team/riskrow.h"
#include "ui/session/teamsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

TeamRisksPage::TeamRisksPage(TeamSession &session, QWidget *parent)
    : TeamViewPage(session, Place::TeamRisks, parent)
    , m_needs(new QPushButton)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_outcome(new LinkedSentence)
    , m_absence(new QWidget)
    , m_absenceHeading(new TextLabel(TextStyle::Heading))
    , m_absenceText(new LinkedSentence)
    , m_broken(new TextLabel(TextStyle::Body))
    , m_heading(new TextLabel(TextStyle::Section))
    , m_rows(new QWidget)
    , m_risks(new QWidget)
    , m_noNeeds(new EmptyState)
    , m_noMembers(new NoMembers)
{
    layOut();
    const auto go = [this](Place place) { return [this, place] { emit placeWanted(place); }; };
    connect(m_needs, &QPushButton::clicked, this, go(Place::TeamNeeds));
    connect(m_noNeeds, &EmptyState::activated, this, go(Place::TeamNeeds));
    connect(m_noMembers, &EmptyState::activated, this, go(Place::TeamDistribution));
    connect(m_outcome, &LinkedSentence::activated, this, go(Place::TeamActions));
    connect(m_absenceText, &LinkedSentence::activated, this, &TeamRisksPage::explain);
    retranslate();
    refresh();
}

void TeamRisksPage::layOut()
{
    setButtons({m_needs});
    m_outcome->hide();
    auto *card = new Card(CardEdge::Action);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(0.75));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_absenceHeading, m_absenceText, m_broken})
        inside->addWidget(part);
    auto *absence = new QVBoxLayout(m_absence);
    absence->setContentsMargins(0, 0, 0, 0);
    absence->addWidget(card);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *layout = new QVBoxLayout(m_risks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sentence, m_outcome, m_absence, m_heading, m_rows})
        layout->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{m_risks, m_noNeeds, m_noMembers})
        content()->addWidget(part);
}

void TeamRisksPage::showTeam()
{
    const TeamFigures &figures = session().figures();
    const bool hasNames = !figures.members.isEmpty();
    const bool hasNeeds = !figures.needs.isEmpty();
    m_noMembers->show(figures);
    m_noNeeds->setVisible(hasNames && !hasNeeds);
    m_risks->setVisible(hasNames && hasNeeds);
    m_needs->setVisible(hasNames && hasNeeds);
    if (!hasNames || !hasNeeds)
        return;
    const TeamRisks risks = risksOf(figures.covers, figures.worst);
    m_sentence->setText(summary(risks));
    showWorst(risks);
    showRisks(risks);
}

void TeamRisksPage::forgetTeam()
{
    m_outcome->hide();
}

QString TeamRisksPage::summary(const TeamRisks &risks) const
{
    if (risks.isEmpty())
        return tr("Every need is covered by more people than it takes, and no single absence would "
                  "change that.");
    const auto uncovered = std::ranges::count_if(session().figures().covers,
                                                 [](const Cover &each) { return !each.isMet(); });
    if (uncovered == 0)
        return tr("Every need is covered, but some rest on just enough people or on ratings that "
                  "are unsure.");
    return tr("%n needs are not covered.", nullptr, static_cast<int>(uncovered));
}

void TeamRisksPage::showWorst(const TeamRisks &risks)
{
    const TeamFigures &figures = session().figures();
    const TeamMember *member = risks.worst ? figures.member(risks.worst->member) : nullptr;
    m_absence->setVisible(member != nullptr);
    if (!member)
        return;
    const QString words =
        tr("Without <b>%1</b>, %2 of %3 needs would be covered instead of %4.")
            .arg(member->name.toHtmlEscaped(), locale().toString(risks.worst->metWithout),
                 locale().toString(figures.needs.size()),
                 locale().toString(metCount(figures.covers)));
    m_absenceText->setTexts(words, tr("Why?"), tr("Why would this absence hurt most?"));
    QStringList names;
    for (const CompetencyId &each : risks.broken)
        names.append(competencyName(session().content().catalog, each, locale()));
    m_broken->setText(
        tr("What would break: %1.").arg(locale().createSeparatedList(names).toHtmlEscaped()));
}

void TeamRisksPage::showRisks(const TeamRisks &risks)
{
    for (QWidget *row : m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->deleteLater();
    }
    for (const Risk &each : risks.risks) {
        auto *row = new RiskRow(session(), each);
        connect(row, &RiskRow::actionWanted, this, [this](const CompetencyId &competency) {
            openNewAction(session(), competency, m_outcome);
        });
        m_rows->layout()->addWidget(row);
        row->show();
    }
    m_heading->setVisible(!risks.risks.isEmpty());
    m_rows->setVisible(!risks.risks.isEmpty());
    tabInReadingOrder(m_risks);
}

void TeamRisksPage::explain()
{
    const auto source = [&content = session().content(), figures = session().figures()] {
        return explainAbsence(content.catalog, figures, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

void TeamRisksPage::retranslate()
{
    m_needs->setText(tr("&See need and have"));
    m_absenceHeading->setText(tr("The absence that would hurt most"));
    m_heading->setText(tr("What can go wrong, the worst first"));
    m_rows->setAccessibleName(m_heading->text());
    m_noNeeds->setTexts(tr("What your team needs is not said yet"),
                        tr("Risks are needs that nobody, one person or just enough people cover. "
                           "They appear here once the needs are said."),
                        tr("Go to need and have"));
    m_outcome->hide();
}

} // namespace Compass
