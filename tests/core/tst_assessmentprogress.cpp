// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/progress.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_AssessmentProgress : public QObject
{
    Q_OBJECT

private slots:
    void movedLevelAddsNoQuestionBeyondThree_data();
    void movedLevelAddsNoQuestionBeyondThree();
};

/// At level 2 the questions are 3, 5 and 6; at level 1 they are 1, 3 and 4.
void tst_AssessmentProgress::movedLevelAddsNoQuestionBeyondThree_data()
{
    QTest::addColumn<QList<int>>("answered");
    QTest::addColumn<QList<int>>("expected");

    QTest::newRow("none answered: the new choice") << QList<int>{} << QList<int>{1, 3, 4};
    QTest::newRow("one answered") << QList<int>{5} << QList<int>{3, 4, 5};
    QTest::newRow("one of both choices") << QList<int>{3} << QList<int>{1, 3, 4};
    QTest::newRow("two answered") << QList<int>{5, 6} << QList<int>{3, 5, 6};
    QTest::newRow("all answered: as they were") << QList<int>{3, 5, 6} << QList<int>{3, 5, 6};
}

void tst_AssessmentProgress::movedLevelAddsNoQuestionBeyondThree()
{
    QFETCH(const QList<int>, answered);
    QFETCH(const QList<int>, expected);
    Responses responses;
    for (const int number : answered)
        Sample::answer(responses, u"SMP-01-Q%1"_s.arg(number), u"A"_s);
    Sample::setLevel(responses, u"SMP-01"_s, 1);

    QList<QuestionId> ids;
    for (const int number : expected)
        ids.append(QuestionId(u"SMP-01-Q%1"_s.arg(number)));
    QCOMPARE(questionsOf(Sample::framework(1), responses, {}), ids);
}

QTEST_GUILESS_MAIN(tst_AssessmentProgress)
#include "tst_assessmentprogress.moc"
