// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/documents/csvtable.h"
#include "core/documents/textreport.h"
#include "core/reports/teamreport.h"
#include "tests/support/reportedteam.h"
#include "tests/support/reportreading.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What a report on a team says where nobody, or somebody, is known by name.
class tst_TeamReportPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nobodyByNameLeavesNoNeedUncovered();
    void strengthsAreThoseOfTheNeeds();
    void notesStayWithThePeopleByName();
    void doubledNamesAreTwoColumns();

private:
    Report report(const Sample::InMemoryTeam &team, TeamAudience audience = TeamAudience::Inside);
    const Competency &competency(int index) const
    {
        return m_content->catalog.frameworks.constFirst().competencies.at(index);
    }
    QString name(int index) const { return competency(index).name.english; }

    std::optional<Content> m_content;
    ProgramLanguage m_language;
};

void tst_TeamReportPeople::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

Report tst_TeamReportPeople::report(const Sample::InMemoryTeam &team, TeamAudience audience)
{
    const TeamFigures figures = *teamFigures(team, m_content->catalog, audience);
    return teamReport({m_content->catalog, figures, audience, QDate(2026, 11, 22)},
                      {QLocale::English}, m_language);
}

/// The group has what is needed, so nothing may be said to lack.
void tst_TeamReportPeople::nobodyByNameLeavesNoNeedUncovered()
{
    const Framework &framework = m_content->catalog.frameworks.constFirst();
    Sample::InMemoryTeam team;
    team.asked[0].frameworks = {{framework.id, framework.version}};
    team.show({competency(0).id, ShareScope::Totals, false}, {{0, 1, 2, 3, 2}});
    for (int each = 0; each < 8; ++each)
        team.add(QByteArray::number(each),
                 Sample::shared(QString::number(each), ShareScope::Totals, {}));
    team.needed = {{competency(0).id, 2, Sample::level(3), {}}};

    const Report made = report(team);
    const QString words = plainText(made);

    QVERIFY(!words.contains(u"surely at target"_s));
    QVERIFY(!words.contains(u"Risks"_s));
    QVERIFY(words.contains(u"it is not known who covers a need"_s));
    QCOMPARE(Sample::rowOf(made, u"has in all"_s, name(0)).mid(1), (QStringList{u"5"_s, u"8"_s}));
    QVERIFY(words.contains(name(0) + u": 7 of 8 people are at least Working"_s));
}

void tst_TeamReportPeople::strengthsAreThoseOfTheNeeds()
{
    Sample::InMemoryTeam team;
    Sample::fillReportedTeam(team, m_content->catalog.frameworks.constFirst());
    const QString words = plainText(report(team));

    // Two at Advanced are needed of the first and there are two; three of the second.
    QVERIFY(words.contains(u"Best covered: %1 (2 of 3 at target)."_s.arg(name(0))));
    QVERIFY(words.contains(name(0) + u": 2 of 3 people are at least Advanced"_s));
    QVERIFY(!words.contains(name(1) + u": 2 of 3 people"_s));
}

void tst_TeamReportPeople::notesStayWithThePeopleByName()
{
    Sample::InMemoryTeam team;
    Sample::fillReportedTeam(team, m_content->catalog.frameworks.constFirst());
    QVERIFY(Sample::rowOf(report(team), u"by name noted"_s, u"Maude Marchand"_s).isEmpty());
    team.records["Maude Marchand"].snapshot->notes = {
        {competency(1).id, u"Led the audit in May"_s}};

    const Report inside = report(team);

    QCOMPARE(Sample::rowOf(inside, u"by name noted"_s, u"Maude Marchand"_s),
             (QStringList{name(1), u"Led the audit in May"_s}));
    QVERIFY(csvTable(teamNumberRows(inside, m_language)).contains("Led the audit in May"));
    QVERIFY(!plainText(report(team, TeamAudience::Outside)).contains(u"Led the audit"_s));
}

void tst_TeamReportPeople::doubledNamesAreTwoColumns()
{
    Sample::InMemoryTeam team;
    Sample::fillReportedTeam(team, m_content->catalog.frameworks.constFirst());
    team.records["Zoe Zimmermann"].snapshot->subject = u"Adam Abernathy"_s;
    const TeamFigures figures = *teamFigures(team, m_content->catalog, TeamAudience::Inside);

    const QList<Table> tables = Sample::all<Table>(report(team).parts.constFirst());

    const auto people = std::ranges::find_if(
        tables, [](const Table &each) { return each.caption.contains(u"people by name"_s); });
    QVERIFY(people != tables.cend());
    for (qsizetype each = 0; each < figures.members.size(); ++each)
        QCOMPARE(people->columns.at(each + 1).title, figures.members.at(each).name);
    QVERIFY(people->columns.at(1).title != people->columns.at(2).title);
    QVERIFY(people->columns.at(1).title.startsWith(u"Adam Abernathy ("_s));
}

QTEST_GUILESS_MAIN(tst_TeamReportPeople)
#include "tst_teamreportpeople.moc"
