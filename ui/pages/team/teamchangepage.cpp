// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamchangepage.h"

#include "core/base/datetext.h"
#include "core/explanations/teamwords.h"
#include "ui/models/texttablemodel.h"
#include "ui/session/teamsession.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/textlabel.h"

#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

TeamChangePage::TeamChangePage(TeamSession &session, QWidget *parent)
    : TeamViewPage(session, Place::TeamChange, parent)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_competenciesHeading(new TextLabel(TextStyle::Section))
    , m_competencies(new TextTableModel(this))
    , m_competenciesTable(new DataTable)
    , m_membersHeading(new TextLabel(TextStyle::Section))
    , m_members(new TextTableModel(this))
    , m_membersTable(new DataTable)
    , m_note(new TextLabel(TextStyle::Secondary))
{
    m_competenciesTable->setModel(m_competencies);
    m_membersTable->setModel(m_members);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sentence, m_competenciesHeading, m_competenciesTable,
                                          m_membersHeading, m_membersTable, m_note})
        content()->addWidget(part);
    retranslate();
    refresh();
}

void TeamChangePage::retranslate()
{
    m_competenciesHeading->setText(tr("Competencies"));
    m_competenciesTable->setAccessibleName(tr("How many moved, one competency a row"));
    m_membersHeading->setText(tr("People"));
    m_membersTable->setAccessibleName(tr("Change of each person, one framework a row"));
    m_note->setText(tr("One competency that moves a level is not proof; frameworks are where "
                       "progress shows. No ranking: people are in alphabetical order."));
}

void TeamChangePage::showTeam()
{
    const Result<QHash<SignerKey, TeamMember>> earlier = session().repository().earlierMembers();
    if (!earlier) {
        showError(earlier.error());
        return;
    }
    showChange(teamChange(session().figures().members, *earlier, session().content().catalog));
}

void TeamChangePage::showChange(const TeamChange &change)
{
    QSet<SignerKey> people;
    for (const MemberChange &each : change.members)
        people.insert(each.member);
    m_sentence->setText(
        change.isEmpty()
            ? tr("Nobody has shared by name twice yet. When somebody shares again, this page says "
                 "what changed for the same people. Who comes or goes is never taken for change.")
            : tr("<b>%n people</b> shared by name twice. Only they are compared: who comes or goes "
                 "is never taken for change.",
                 nullptr, static_cast<int>(people.size())));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_competenciesHeading, m_competenciesTable})
        part->setVisible(!change.competencies.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_membersHeading, m_membersTable, m_note})
        part->setVisible(!change.isEmpty());
    m_competencies->setTexts(
        {tr("Competency"), tr("Moved up"), tr("Stayed"), tr("Moved down"), tr("People")},
        competencyRows(change));
    m_members->setTexts(
        {tr("Person"), tr("Framework"), tr("From, to"), tr("Competencies"), tr("Change")},
        memberRows(change));
}

QList<QStringList> TeamChangePage::competencyRows(const TeamChange &change) const
{
    QList<QStringList> rows;
    for (const CompetencyMoves &each : change.competencies) {
        const Competency *competency = session().content().catalog.competency(each.competency);
        rows.append({competency ? competency->name.in(locale()) : each.competency.toString(),
                     locale().toString(each.moves.up), locale().toString(each.moves.same),
                     locale().toString(each.moves.down), locale().toString(each.moves.people())});
    }
    return rows;
}

QList<QStringList> TeamChangePage::memberRows(const TeamChange &change) const
{
    QList<QStringList> rows;
    for (const MemberChange &each : change.members) {
        const TeamMember *member = session().figures().member(each.member);
        const Framework *framework = session().content().catalog.framework(each.framework);
        //: Two days.
        const QString days =
            tr("%1 to %2").arg(dateText(each.before, locale()), dateText(each.after, locale()));
        rows.append({member ? member->name : QString(),
                     framework ? framework->name.in(locale()) : each.framework.toString(), days,
                     each.moves.people() > 0 ? movesText(each.moves, locale()) : u"–"_s,
                     memberChangeText(each, locale())});
    }
    return rows;
}

} // namespace Compass
