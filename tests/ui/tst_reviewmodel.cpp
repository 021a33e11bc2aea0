// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reviewmodel.h"

#include "core/content/content.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ReviewModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unratedIsNotLevelZero();
    void ownLevelIsNeverUnsure();
    void unsureAreChosen();
    void readersHearTheNoteAndTheCompetency();

private:
    QList<ReviewRow> rows() const;

    Catalog m_catalog;
};

void tst_ReviewModel::initTestCase()
{
    const Result<Content> content = shippedContent();
    QVERIFY(content);
    m_catalog = content->catalog;
}

static LevelEstimate estimateOf(int level, Certainty certainty)
{
    LevelEstimate estimate = certainEstimate(Level::fromInt(level).value());
    estimate.certainty = certainty;
    return estimate;
}

/// Unsure, quite sure, not rated, and an own level that computes as unsure.
QList<ReviewRow> tst_ReviewModel::rows() const
{
    QList<ReviewRow> rows;
    for (int row = 0; row < 4; ++row) {
        rows.append(ReviewRow());
        rows.last().result.competency = m_catalog.competencies().at(row);
    }
    for (const int rated : {0, 1, 3})
        rows[rated].result.status = CompetencyStatus::Rated;
    rows[0].result.estimate = estimateOf(2, Certainty::Unsure);
    rows[0].note = u"In 2024 <b>"_s;
    rows[1].result.estimate = estimateOf(3, Certainty::Quite);
    rows[3].result.estimate = estimateOf(1, Certainty::Unsure);
    rows[3].result.levelOverride = LevelOverride{Level::fromInt(1).value(), u"I know"_s};
    return rows;
}

void tst_ReviewModel::unratedIsNotLevelZero()
{
    ReviewModel model(m_catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows());

    QCOMPARE(model.index(2, ReviewModel::LevelColumn).data(), u"–"_s);
    QCOMPARE(model.index(2, ReviewModel::CertaintyColumn).data(), u"Not rated"_s);
    QCOMPARE(model.index(2, ReviewModel::LevelColumn).data(Qt::AccessibleTextRole), u"Not rated"_s);
}

void tst_ReviewModel::ownLevelIsNeverUnsure()
{
    QVERIFY(isUnsure(rows().at(0).result));
    QVERIFY(!isUnsure(rows().at(1).result));
    QVERIFY(!isUnsure(rows().at(2).result));
    QVERIFY(!isUnsure(rows().at(3).result));
}

void tst_ReviewModel::unsureAreChosen()
{
    ReviewModel model(m_catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows());

    model.setOnlyUnsure(true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.competencyAt(0), m_catalog.competencies().at(0));

    model.setOnlyUnsure(false);
    QCOMPARE(model.rowCount(), 4);
}

void tst_ReviewModel::readersHearTheNoteAndTheCompetency()
{
    ReviewModel model(m_catalog);
    model.setLocale(QLocale(QLocale::English, QLocale::Canada));
    model.setRows(rows());
    const QString name = m_catalog.competency(model.competencyAt(0))->name.english;

    QCOMPARE(model.index(0, ReviewModel::NoteColumn).data(), u"Note"_s);
    QCOMPARE(model.index(0, ReviewModel::NoteColumn).data(Qt::AccessibleTextRole),
             u"In 2024 <b>"_s);
    QCOMPARE(model.index(0, ReviewModel::ChangeColumn).data(Qt::AccessibleTextRole),
             QString(u"Change the answers to "_s + name));
    QCOMPARE(model.index(0, ReviewModel::NoteColumn).data(Qt::ToolTipRole), u"In 2024 &lt;b&gt;"_s);
}

QTEST_GUILESS_MAIN(tst_ReviewModel)
#include "tst_reviewmodel.moc"
