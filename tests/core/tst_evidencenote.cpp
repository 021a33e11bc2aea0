// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/evidencenote.h"
#include "core/journal/journalsearch.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_EvidenceNote : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheActionIsRequired_data();
    void onlyTheActionIsRequired();
    void wordsAreFoundWithoutCaseAndAccents_data();
    void wordsAreFoundWithoutCaseAndAccents();
    void theOrderOfTheNotesIsKept();
};

static EvidenceNote note(const QString &competency, const QString &action)
{
    EvidenceNote note;
    note.id = EvidenceId(action);
    note.competency = CompetencyId(competency);
    note.date = QDate(2026, 11, 3);
    note.action = action;
    return note;
}

void tst_EvidenceNote::onlyTheActionIsRequired_data()
{
    QTest::addColumn<EvidenceNote>("note");
    QTest::addColumn<std::optional<NoteProblem>>("problem");

    const EvidenceNote good = note(u"SMP-01"_s, u"I did it"_s);
    QTest::newRow("only the action") << good << std::optional<NoteProblem>();

    EvidenceNote bad = good;
    bad.competency = {};
    QTest::newRow("no competency") << bad << std::optional(NoteProblem::CompetencyMissing);
    bad = good;
    bad.date = {};
    QTest::newRow("no date") << bad << std::optional(NoteProblem::DateMissing);
    bad = good;
    bad.situation = u"A situation"_s;
    bad.action = u" \n"_s;
    QTest::newRow("blank action") << bad << std::optional(NoteProblem::ActionMissing);
    bad = good;
    bad.result = QString(1001, u'x');
    QTest::newRow("long result") << bad << std::optional(NoteProblem::TextTooLong);
    bad.result.chop(1);
    QTest::newRow("as long as may be") << bad << std::optional<NoteProblem>();
}

void tst_EvidenceNote::onlyTheActionIsRequired()
{
    QFETCH(EvidenceNote, note);
    QFETCH(std::optional<NoteProblem>, problem);

    QCOMPARE(problemOf(note), problem);
}

void tst_EvidenceNote::wordsAreFoundWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("blank") << u"  "_s << true;
    QTest::newRow("accents left out") << u"ETUDE"_s << true;
    QTest::newRow("accents typed") << u"Équipe"_s << true;
    QTest::newRow("words of two texts") << u"team etude"_s << true;
    QTest::newRow("English name of the competency") << u"name"_s << true;
    QTest::newRow("French name of the competency") << u"nom"_s << true;
    QTest::newRow("identifier") << u"smp-02"_s << true;
    QTest::newRow("one word is missing") << u"etude astronaut"_s << false;
}

void tst_EvidenceNote::wordsAreFoundWithoutCaseAndAccents()
{
    QFETCH(QString, words);
    QFETCH(bool, isFound);
    EvidenceNote searched = note(u"SMP-02"_s, u"A study (étude) for my équipe"_s);
    searched.situation = u"The team asked"_s;
    Catalog catalog = Sample::catalog();
    catalog.frameworks[0].competencies[1].name = {u"Some name"_s, u"Un nom"_s};

    QCOMPARE(!notesWith(words, {searched}, catalog).isEmpty(), isFound);
}

void tst_EvidenceNote::theOrderOfTheNotesIsKept()
{
    const QList<EvidenceNote> notes = {note(u"SMP-01"_s, u"b report"_s),
                                       note(u"SMP-01"_s, u"other"_s),
                                       note(u"SMP-09"_s, u"a report"_s)};

    QCOMPARE(notesWith(u"report"_s, notes, Sample::catalog()),
             (QList<EvidenceNote>{notes.at(0), notes.at(2)}));
}

QTEST_GUILESS_MAIN(tst_EvidenceNote)
#include "tst_evidencenote.moc"
