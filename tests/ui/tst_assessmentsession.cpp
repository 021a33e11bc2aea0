// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/assessmentsession.h"

#include "tests/support/sampleanswers.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// A clock that goes on by an hour each time it is read.
class HourClock final : public Clock
{
public:
    QDateTime now() const override { return m_now = m_now.addSecs(3600); }

private:
    mutable QDateTime m_now = FixedClock().now();
};

class tst_AssessmentSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fullyAnsweredSetIsNotUndone();
    void missingCertaintyKeepsTheSetOpen();
    void closedSetIsNotRedone();
    void questionsOfEveryFinishedAssessmentAreSeen();

private:
    /// Starts over the content and rates all of its first framework.
    void startRated();
    QList<QuestionId> set() const { return m_session->questions(framework().id); }
    const Framework &framework() const { return m_content.catalog.frameworks.constFirst(); }
    /// Says "I don't know" to all of the set.
    void answerAll();

    Content m_content;
    HourClock m_clock;
    std::unique_ptr<InMemoryAssessmentRepository> m_repository;
    std::unique_ptr<AssessmentSession> m_session;
};

void tst_AssessmentSession::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_AssessmentSession::init()
{
    m_repository = std::make_unique<InMemoryAssessmentRepository>();
    m_session = std::make_unique<AssessmentSession>(m_content, *m_repository, m_clock);
    startRated();
}

void tst_AssessmentSession::startRated()
{
    QVERIFY(m_session->start(planOfAll(m_content, Mode::Quick, true)));
    QVERIFY(rateFirst(7, *m_repository, *m_session));
}

void tst_AssessmentSession::answerAll()
{
    const QList<QuestionId> questions = set();
    for (const QuestionId &id : questions)
        QVERIFY(m_session->change(keyOf(id), QuestionAnswer()));
}

void tst_AssessmentSession::fullyAnsweredSetIsNotUndone()
{
    const ResponseKey last = keyOf(set().constLast());
    QVERIFY(!m_session->isClosed(last));
    answerAll();

    QVERIFY(m_session->isClosed(last));
    QVERIFY(!m_session->lastDone());
    QVERIFY(!m_session->undo());
    QVERIFY(m_session->open()->responses.value(last));

    const ResponseKey rating =
        keyOf(m_content.catalog.frameworks.at(1).competencies.at(0).statements.at(0).id);
    QVERIFY(m_session->change(rating, Rating::fromInt(1)));
    QVERIFY(!m_session->isClosed(rating));
    QCOMPARE(m_session->lastDone()->key, rating);
}

void tst_AssessmentSession::missingCertaintyKeepsTheSetOpen()
{
    const QuestionId last = set().constLast();
    answerAll();
    QVERIFY(m_session->change(keyOf(last), QuestionAnswer{OptionId(u"A"_s), std::nullopt}));
    QVERIFY(!m_session->isClosed(keyOf(last)));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->isClosed(keyOf(last)));
}

void tst_AssessmentSession::closedSetIsNotRedone()
{
    const ResponseKey last = keyOf(set().constLast());
    answerAll();
    QVERIFY(m_session->change(last, QuestionAnswer{OptionId(u"A"_s), Confidence::Sure}));
    QVERIFY(m_repository->undo(m_session->open()->id, {}));
    QVERIFY(m_session->load());

    QVERIFY(m_session->isClosed(last));
    QVERIFY(!m_session->lastUndone());
    QVERIFY(!m_session->redo());
}

void tst_AssessmentSession::questionsOfEveryFinishedAssessmentAreSeen()
{
    // Rated at level 3: all six questions are candidates, three of them asked.
    const Competency &competency = framework().competencies.at(2);
    const auto asked = [&] {
        QSet<QuestionId> ids;
        for (const QuestionId &id : set()) {
            if (m_content.catalog.competencyOf(id)->id == competency.id)
                ids.insert(id);
        }
        return ids;
    };
    const QSet<QuestionId> first = asked();
    QCOMPARE(first.size(), 3);
    answerAll();
    QVERIFY(m_session->finish());

    // A newer one without answers to questions.
    startRated();
    QVERIFY(m_session->finish());

    startRated();
    QCOMPARE(asked().size(), 3);
    QVERIFY(!asked().intersects(first));
}

QTEST_MAIN(tst_AssessmentSession)
#include "tst_assessmentsession.moc"
