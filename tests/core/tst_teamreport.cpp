// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/documents/csvtable.h"
#include "core/documents/htmlreport.h"
#include "core/documents/pdfreport.h"
#include "core/documents/textreport.h"
#include "core/documents/workbook.h"
#include "core/explanations/teamwords.h"
#include "core/reports/teamreport.h"
#include "tests/support/reportedteam.h"
#include "tests/support/reportreading.h"

#include <QDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void insideNamesWhoSharedByName();
    void outsideNamesNobody();
    void aCoordinatorNamesNobody();
    void groupsAreCounted();
    void hiddenIsSaidInTheSameWords();
    void everyoneIsNoneLessTheHidden();
    void needsAreThoseOfPeopleByName();
    void outsideNeedsCountEveryone();
    void risksNameTheWorstAbsence();
    void changeStaysInside();
    void actionsStayInside();
    void bothLanguagesSayTheSame();
    void headingsStandInOrder();
    void everyRowHasEveryColumn();
    void purposeAndUseAreAlwaysThere();
    void aSampleIsMarkedEverywhere();
    void theListHasEveryNumber();
    void anEmptyTeamHasAReport();
    void manyPeopleTakeSeveralTables();
    void filesForTheCheckAreWritten();

private:
    TeamFigures figures(TeamAudience audience) const
    {
        return *teamFigures(m_team, m_content->catalog, audience);
    }
    Report report(TeamAudience audience, const QList<QLocale::Language> &languages);
    QString competency(int index) const
    {
        return m_content->catalog.frameworks.constFirst().competencies.at(index).name.english;
    }
    CompetencyId id(int index) const
    {
        return m_content->catalog.frameworks.constFirst().competencies.at(index).id;
    }
    QString needed(int index) const
    {
        return needText(m_team.needed.at(index), m_content->catalog.scale,
                        QLocale(QLocale::English, QLocale::Canada));
    }
    void save(const QString &name, const QByteArray &bytes) const;

    std::optional<Content> m_content;
    ProgramLanguage m_language;
    Sample::InMemoryTeam m_team;
    QHash<SignerKey, TeamMember> m_earlier;
};

static const QList<QLocale::Language> BothLanguages{QLocale::English, QLocale::French};

void tst_TeamReport::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
    Sample::fillReportedTeam(m_team, m_content->catalog.frameworks.constFirst());
}

Report tst_TeamReport::report(TeamAudience audience, const QList<QLocale::Language> &languages)
{
    const TeamFigures shown = figures(audience);
    TeamReportFacts facts{m_content->catalog, shown, audience, QDate(2026, 11, 22)};
    facts.actions = {{ActionId(u"a"_s), ActionKind::Train, id(1), u"Olive Owner"_s,
                      QDate(2027, 1, 31), u"With the next course"_s, ActionProgress::Open}};
    facts.change = teamChange(shown.members, m_earlier, facts.catalog);
    return teamReport(facts, languages, m_language);
}

void tst_TeamReport::insideNamesWhoSharedByName()
{
    const Report inside = report(TeamAudience::Inside, {QLocale::English});
    const Table people = Sample::all<Table>(inside.parts.constFirst()).at(2);

    QCOMPARE(people.columns.size(), 4);
    QCOMPARE(people.columns.at(1).title, u"Adam Abernathy"_s);
    QCOMPARE(people.columns.at(2).title, u"Maude Marchand"_s);
    QCOMPARE(people.columns.at(3).title, u"Zoe Zimmermann"_s);
    QCOMPARE(Sample::rowOf(inside, u"people by name"_s, competency(0)),
             (QStringList{u"A\u00a03"_s, u"W\u00a02\u00a0▽"_s, u"L\u00a04"_s}));
    QCOMPARE(Sample::rowOf(inside, u"people by name"_s, competency(2)),
             (QStringList{u"N\u00a00"_s, u"–"_s, u"W\u00a02"_s}));
}

void tst_TeamReport::outsideNamesNobody()
{
    const QString words = plainText(report(TeamAudience::Outside, BothLanguages));

    for (const auto *const name : {u"Abernathy", u"Marchand", u"Zimmermann", u"Olive", u"For the"})
        QVERIFY(!words.contains(QStringView(name)));
    QVERIFY(words.contains(u"Nobody is named."_s));
    QVERIFY(words.contains(u"13 people shared."_s));
}

void tst_TeamReport::aCoordinatorNamesNobody()
{
    m_team.team.role = TeamRole::Coordinator;
    const QString words = plainText(report(TeamAudience::Inside, {QLocale::English}));
    m_team.team.role = TeamRole::Manager;

    QVERIFY(!words.contains(u"Abernathy"_s));
    QVERIFY(words.contains(u"everyone together"_s));
}

void tst_TeamReport::groupsAreCounted()
{
    const Report inside = report(TeamAudience::Inside, {QLocale::English});

    // (3 + 8 + 3) / 10 = 1.4
    QCOMPARE(Sample::rowOf(inside, u"as a group"_s, competency(0)).join(u' '),
             u"10 2 3 4 1 0 1.4"_s);
}

void tst_TeamReport::hiddenIsSaidInTheSameWords()
{
    const Report inside = report(TeamAudience::Inside, {QLocale::English});
    const QStringList few = Sample::rowOf(inside, u"as a group"_s, competency(1));

    QCOMPARE(few.join(u' '), u"hidden – – – – – –"_s);
    QCOMPARE(Sample::rowOf(inside, u"as a group"_s, competency(2)), few); // too alike
    QCOMPARE(Sample::rowOf(inside, u"as a group"_s, competency(3)), few); // nobody
    QCOMPARE(
        plainText(inside).count(u"Hidden: the group is too small or too alike to show safely."_s),
        1);
}

/// Readers outside see the three by name and the ten of the group in one figure; where
/// the group is hidden, not even the three, who are fewer than ten.
void tst_TeamReport::everyoneIsNoneLessTheHidden()
{
    const Report outside = report(TeamAudience::Outside, {QLocale::English});

    QCOMPARE(Sample::rowOf(outside, u"everyone together"_s, competency(1)).constFirst(),
             u"hidden"_s);
    QCOMPARE(Sample::rowOf(outside, u"everyone together"_s, competency(2)).constFirst(),
             u"hidden"_s);
}

void tst_TeamReport::needsAreThoseOfPeopleByName()
{
    const Report inside = report(TeamAudience::Inside, {QLocale::English});
    const TeamFigures shown = figures(TeamAudience::Inside);

    QCOMPARE(Sample::rowOf(inside, u"has by name"_s, competency(0)),
             (QStringList{needed(0), u"2"_s, u"2.0"_s, u"No slack"_s, u"For the move"_s}));
    QCOMPARE(Sample::rowOf(inside, u"has by name"_s, competency(1)),
             (QStringList{needed(1), u"2"_s, u"2.0"_s, coverText(shown.covers.at(1)),
                          u"For the audit"_s}));
    QVERIFY(plainText(inside).contains(u"count by their level."_s));
}

void tst_TeamReport::outsideNeedsCountEveryone()
{
    const Report outside = report(TeamAudience::Outside, {QLocale::English});

    QCOMPARE(Sample::rowOf(outside, u"has in all"_s, competency(1)),
             (QStringList{needed(1), u"hidden"_s, u"–"_s}));
    // 3, 2 and 4 by name would be there too, but there are only three of them.
    QCOMPARE(Sample::rowOf(outside, u"has in all"_s, competency(0)).size(), 3);
}

void tst_TeamReport::risksNameTheWorstAbsence()
{
    const QString words = plainText(report(TeamAudience::Inside, {QLocale::English}));

    QVERIFY(words.contains(competency(0) + u": No slack"_s));
    QVERIFY(words.contains(u"Worst single absence: Adam Abernathy, which would leave 0 of 2."_s));
}

void tst_TeamReport::changeStaysInside()
{
    TeamMember before = *figures(TeamAudience::Inside).members.constBegin();
    before.figures[id(0)].value = 1;
    before.figures.remove(id(1));
    m_earlier = {{before.key, before}};
    const Report inside = report(TeamAudience::Inside, {QLocale::English});
    const Report outside = report(TeamAudience::Outside, {QLocale::English});
    m_earlier.clear();

    QCOMPARE(Sample::rowOf(inside, u"same people moved"_s, competency(0)).join(u' '), u"1 1 0 0"_s);
    QCOMPARE(Sample::rowOf(inside, u"same people moved"_s, competency(2)).join(u' '), u"1 0 1 0"_s);
    QVERIFY(Sample::rowOf(inside, u"same people moved"_s, competency(1)).isEmpty());
    QCOMPARE(Sample::rowOf(inside, u"Change of each"_s, u"Adam Abernathy"_s).size(), 4);
    QVERIFY(Sample::rowOf(outside, u"same people moved"_s, competency(0)).isEmpty());
}

void tst_TeamReport::actionsStayInside()
{
    QCOMPARE(Sample::rowOf(report(TeamAudience::Inside, {QLocale::English}), u"decided"_s,
                           competency(1)),
             (QStringList{u"Train"_s, u"Olive Owner"_s, u"January 31, 2027"_s, u"Still open"_s,
                          u"With the next course"_s}));
    QVERIFY(
        !plainText(report(TeamAudience::Outside, {QLocale::English})).contains(u"next course"_s));
}

void tst_TeamReport::bothLanguagesSayTheSame()
{
    for (const TeamAudience audience : {TeamAudience::Inside, TeamAudience::Outside}) {
        const Report both = report(audience, BothLanguages);
        QCOMPARE(both.parts.size(), 2);
        QCOMPARE(both.parts.at(0).blocks.size(), both.parts.at(1).blocks.size());
        const QList<Table> tables = Sample::all<Table>(both.parts.at(0));
        const QList<Table> tableaux = Sample::all<Table>(both.parts.at(1));
        QCOMPARE(tables.size(), tableaux.size());
        for (qsizetype each = 0; each < tables.size(); ++each)
            QCOMPARE(tables.at(each).rows.size(), tableaux.at(each).rows.size());
    }
    QCOMPARE(m_language.spoken(), QLocale::English);
}

void tst_TeamReport::headingsStandInOrder()
{
    for (const TeamAudience audience : {TeamAudience::Inside, TeamAudience::Outside}) {
        const Report made = report(audience, {QLocale::English});
        const QList<Heading> headings = Sample::all<Heading>(made.parts.constFirst());
        QCOMPARE(headings.constFirst().level, 1);
        for (qsizetype each = 1; each < headings.size(); ++each) {
            QCOMPARE_GE(headings.at(each).level, 2);
            QCOMPARE_LE(headings.at(each).level, headings.at(each - 1).level + 1);
        }
    }
}

void tst_TeamReport::everyRowHasEveryColumn()
{
    const Report both = report(TeamAudience::Inside, BothLanguages);
    for (const Report &made : {both, teamNumbers(both, m_language)}) {
        for (const Table &table : Sample::all<Table>(made.parts.constFirst())) {
            QVERIFY(!table.caption.isEmpty());
            for (const QList<TableCell> &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }
}

void tst_TeamReport::purposeAndUseAreAlwaysThere()
{
    for (const TeamAudience audience : {TeamAudience::Inside, TeamAudience::Outside}) {
        const Report made = report(audience, {QLocale::English});
        const QString words = plainText(made);
        const QByteArray list = csvTable(teamNumberRows(made, m_language));
        QVERIFY(list.contains("\"Purpose\",\"Value\",\"Plan the training of the team\""));
        QVERIFY(list.contains("\"For development only, never for appraisal,"));
        QVERIFY(words.contains(u"Purpose: Plan the training of the team"_s));
        QVERIFY(words.contains(
            u"For development only, never for appraisal, certification or staffing."_s));
        QVERIFY(words.contains(u"version 0.1.0"_s));
        QVERIFY(words.contains(u"November 22, 2026"_s));
        QVERIFY(!words.contains(u"Sample"_s));
    }
    QVERIFY(plainText(report(TeamAudience::Inside, {QLocale::English}))
                .contains(u"A figure of fewer than 5 people is hidden"_s));
    QVERIFY(plainText(report(TeamAudience::Outside, {QLocale::English}))
                .contains(u"A figure of fewer than 10 people is hidden"_s));
}

void tst_TeamReport::aSampleIsMarkedEverywhere()
{
    m_team.team.isSample = true;
    const Report sample = report(TeamAudience::Outside, {QLocale::English});
    m_team.team.isSample = false;

    QVERIFY(plainText(sample).contains(u"everyone in this report is made up"_s));
    QVERIFY(sample.parts.constFirst().footer.contains(u"sample data"_s));
    const QByteArray list = csvTable(teamNumberRows(sample, m_language));
    QVERIFY(list.contains("Sample: everyone is made up"));
}

void tst_TeamReport::theListHasEveryNumber()
{
    const Report inside = report(TeamAudience::Inside, {QLocale::English});
    const QList<QStringList> rows = teamNumberRows(inside, m_language);

    qsizetype cells = 0;
    for (const Table &table : Sample::all<Table>(inside.parts.constFirst()))
        cells += table.rows.size() * (table.columns.size() - 1);
    QCOMPARE(rows.size(), cells + 1);
    QCOMPARE(rows.constFirst().join(u','), u"Table,Row,Column,Value"_s);
    const QString caption =
        m_content->catalog.frameworks.constFirst().name.english + u": people by name"_s;
    QVERIFY(rows.contains(QStringList{caption, competency(0), u"Zoe Zimmermann"_s, u"4"_s}));
    const Report numbers = teamNumbers(inside, m_language);
    QCOMPARE(Sample::all<Table>(numbers.parts.constFirst()).constFirst().rows.size(), cells);
}

void tst_TeamReport::anEmptyTeamHasAReport()
{
    Sample::InMemoryTeam empty;
    empty.asked = m_team.asked;
    const TeamFigures none = *teamFigures(empty, m_content->catalog, TeamAudience::Inside);
    const Report made =
        teamReport({m_content->catalog, none, TeamAudience::Inside, QDate(2026, 11, 22)},
                   BothLanguages, m_language);

    QVERIFY(plainText(made).contains(u"Nobody has shared yet"_s));
    QVERIFY(pdfDocument(made));
    QVERIFY(xlsxDocument(teamNumbers(made, m_language)));
}

void tst_TeamReport::manyPeopleTakeSeveralTables()
{
    Sample::InMemoryTeam many;
    many.asked = m_team.asked;
    for (int each = 0; each < 13; ++each)
        many.add(QByteArray::number(each),
                 Sample::shared(u"Person %1"_s.arg(each), ShareScope::Rows,
                                {{id(0).toString(), each % 5}}));
    const TeamFigures figures = *teamFigures(many, m_content->catalog, TeamAudience::Inside);
    const Report made =
        teamReport({m_content->catalog, figures, TeamAudience::Inside, QDate(2026, 11, 22)},
                   {QLocale::English}, m_language);

    QCOMPARE(Sample::all<Table>(made.parts.constFirst()).size(), 4); // 6 + 6 + 1, and the sources
    QCOMPARE(Sample::rowOf(made, u"people by name"_s, competency(0)).size(), 13);
}

void tst_TeamReport::save(const QString &name, const QByteArray &bytes) const
{
    QFile file(QStringLiteral(COMPASS_TEAM_REPORTS "/") + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_TeamReport::filesForTheCheckAreWritten()
{
    QDir(QStringLiteral(COMPASS_TEAM_REPORTS)).removeRecursively();
    QVERIFY(QDir().mkpath(QStringLiteral(COMPASS_TEAM_REPORTS)));
    const auto saveAll = [this](const QString &audience, TeamAudience readers) {
        const Report both = report(readers, BothLanguages);
        const Report numbers = teamNumbers(both, m_language);
        save(audience + u"-both.html"_s, htmlDocument(both));
        save(audience + u"-both.pdf"_s, *pdfDocument(both));
        save(audience + u"-both.csv"_s, csvTable(teamNumberRows(both, m_language)));
        save(audience + u"-tables.csv"_s, csvDocument(both));
        save(audience + u"-both.xlsx"_s, *xlsxDocument(numbers));
        save(audience + u"-numbers.html"_s, htmlDocument(numbers));
        save(audience + u"-numbers.pdf"_s, *pdfDocument(numbers));
        save(audience + u"-both.txt"_s, plainText(both).toUtf8());
    };
    saveAll(u"inside"_s, TeamAudience::Inside);
    saveAll(u"outside"_s, TeamAudience::Outside);
    // Of the third competency, alone and together with those by name.
    const QByteArray counts("7919\n7920\n7921\n7922\n7,919\n7,920\n7,921\n7,922\n");
    save(u"inside.secrets"_s, counts);
    save(u"inside.shown"_s, "Zimmermann\nHarbour\nAbernathy\n");
    save(u"outside.secrets"_s,
         counts + "Zimmermann\nAbernathy\nMarchand\nOlive\nFor the move\nnext course\n");
    save(u"outside.shown"_s, "Harbour\n");
}

QTEST_GUILESS_MAIN(tst_TeamReport)
#include "tst_teamreport.moc"
