// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/questionchoice.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_QuestionChoice : public QObject
{
    Q_OBJECT

private slots:
    void questionsStandAroundTheSelfLevel_data();
    void questionsStandAroundTheSelfLevel();
    void unseenQuestionsComeFirst();
    void anUnratedCompetencyHasNone();
};

static CompetencyResult atLevel(int level)
{
    CompetencyResult result;
    result.status = CompetencyStatus::Rated;
    result.estimate = certainEstimate(Sample::level(level));
    return result;
}

static QStringList chosen(int level, const QStringList &seen, qsizetype count = 3)
{
    QSet<QuestionId> seenIds;
    for (const QString &id : seen)
        seenIds.insert(QuestionId(id));
    QStringList ids;
    for (const QuestionId &id :
         chooseQuestions(Sample::competency(u"C"_s), atLevel(level), seenIds, count))
        ids.append(id.toString());
    return ids;
}

/// Q1 and Q2 are of level 1, Q3 and Q4 of level 2, Q5 and Q6 of level 3.
void tst_QuestionChoice::questionsStandAroundTheSelfLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("not yet: level 1 only") << 0 << QStringList{u"C-Q1"_s, u"C-Q2"_s};
    QTest::newRow("foundation") << 1 << QStringList{u"C-Q3"_s, u"C-Q4"_s, u"C-Q1"_s};
    QTest::newRow("working") << 2 << QStringList{u"C-Q5"_s, u"C-Q6"_s, u"C-Q3"_s};
    QTest::newRow("lead: never above 3") << 4 << QStringList{u"C-Q5"_s, u"C-Q6"_s, u"C-Q3"_s};
}

void tst_QuestionChoice::questionsStandAroundTheSelfLevel()
{
    QFETCH(int, level);
    QFETCH(QStringList, expected);

    QCOMPARE(chosen(level, {}), expected);
    QCOMPARE(chosen(level, {}, 2), expected.first(2));
}

void tst_QuestionChoice::unseenQuestionsComeFirst()
{
    QCOMPARE(chosen(1, {u"C-Q3"_s, u"C-Q1"_s}), (QStringList{u"C-Q4"_s, u"C-Q2"_s, u"C-Q3"_s}));
}

void tst_QuestionChoice::anUnratedCompetencyHasNone()
{
    QVERIFY(chooseQuestions(Sample::competency(u"C"_s), CompetencyResult{}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_QuestionChoice)
#include "tst_questionchoice.moc"
