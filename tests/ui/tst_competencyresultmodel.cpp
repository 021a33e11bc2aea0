// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/competencyresultmodel.h"

#include "core/content/content.h"
#include "ui/models/levelbarvalues.h"
#include "ui/models/tablerows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

using Model = CompetencyResultModel;

class tst_CompetencyResultModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheRulesOfAModel();
    void ratedRowSaysLevelCertaintyAndRange();
    void ownLevelIsMarkedAsOne();
    void exemptRowHasADashAndWordsButNoBar();
    void unratedRowIsNotLevelZero();
    void compactPutsCertaintyUnderTheLevel();
    void exportedRowsNeverDependOnTheLayout();
    void languageChangesTitlesAndCells();

private:
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    Content m_content;
    std::unique_ptr<Model> m_model;
};

void tst_CompetencyResultModel::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

static CompetencyResult result(const QString &id, CompetencyStatus status)
{
    CompetencyResult result;
    result.competency = CompetencyId(id);
    result.status = status;
    return result;
}

void tst_CompetencyResultModel::init()
{
    // Mean 2.5, SD 0.5: the 90 % range is 1.68 to 3.32, levels 1 to 3.
    CompetencyResult rated = result(u"CYB-01"_s, CompetencyStatus::Rated);
    rated.estimate = certainEstimate(Level::fromInt(2).value());
    rated.estimate->sd = 0.5;
    rated.estimate->certainty = Certainty::Unsure;
    CompetencyResult own = result(u"CYB-02"_s, CompetencyStatus::Rated);
    own.levelOverride = LevelOverride{Level::fromInt(4).value(), u"I teach it"_s};
    own.estimate = certainEstimate(own.levelOverride->level);

    m_model = std::make_unique<Model>(m_content.catalog);
    m_model->setLocale(QLocale(QLocale::English, QLocale::Canada));
    m_model->setResults({rated, own, result(u"CYB-03"_s, CompetencyStatus::NotApplicable),
                         result(u"CYB-04"_s, CompetencyStatus::NotRated)});
}

void tst_CompetencyResultModel::cleanup()
{
    m_model.reset();
}

void tst_CompetencyResultModel::keepsTheRulesOfAModel()
{
    QAbstractItemModelTester tester(m_model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCompact(true);
    m_model->setLocale(QLocale(QLocale::French, QLocale::Canada));
    m_model->setResults({});
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_CompetencyResultModel::ratedRowSaysLevelCertaintyAndRange()
{
    QCOMPARE(text(0, Model::NameColumn), u"Accounts and authentication"_s);
    QCOMPARE(text(0, Model::LevelColumn), u"Working"_s);
    QCOMPARE(text(0, Model::CertaintyColumn), u"unsure"_s);
    QCOMPARE(text(0, Model::RangeColumn), u"likely 1 to 3"_s);
    QCOMPARE(text(0, Model::RangeColumn, Qt::AccessibleTextRole),
             u"Working, unsure, likely 1 to 3"_s);
    QCOMPARE(text(0, Model::WhyColumn, Qt::AccessibleTextRole),
             u"Why? Accounts and authentication"_s);

    const auto bar =
        m_model->index(0, Model::RangeColumn).data(LevelBarRole).value<LevelBarValues>();
    QCOMPARE(bar.mean, 2.5);
    QCOMPARE(bar.sd, 0.5);
    QVERIFY(!bar.target);
}

void tst_CompetencyResultModel::ownLevelIsMarkedAsOne()
{
    QCOMPARE(text(1, Model::LevelColumn), u"Lead"_s);
    QCOMPARE(text(1, Model::CertaintyColumn), u"your own level"_s);
    QCOMPARE(text(1, Model::RangeColumn, Qt::AccessibleTextRole), u"Lead, your own level"_s);
}

void tst_CompetencyResultModel::exemptRowHasADashAndWordsButNoBar()
{
    QCOMPARE(text(2, Model::LevelColumn), u"–"_s);
    QCOMPARE(text(2, Model::CertaintyColumn), u"Does not apply"_s);
    QVERIFY(!m_model->index(2, Model::RangeColumn).data(LevelBarRole).isValid());
    QCOMPARE(text(2, Model::WhyColumn), QString());
}

void tst_CompetencyResultModel::unratedRowIsNotLevelZero()
{
    QCOMPARE(text(3, Model::LevelColumn), u"–"_s);
    QCOMPARE(text(3, Model::CertaintyColumn), u"Not rated"_s);
}

void tst_CompetencyResultModel::compactPutsCertaintyUnderTheLevel()
{
    m_model->setCompact(true);
    QCOMPARE(text(0, Model::LevelColumn), u"Working\nunsure"_s);
    QCOMPARE(text(0, Model::LevelColumn, Qt::AccessibleTextRole),
             u"Working, unsure, likely 1 to 3"_s);
}

void tst_CompetencyResultModel::exportedRowsNeverDependOnTheLayout()
{
    m_model->setCompact(true);
    const QList<QStringList> rows = tableRows(*m_model);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0).first(4),
             QStringList({u"Competency"_s, u"Level"_s, u"How sure"_s, u"Likely range"_s}));
    QCOMPARE(rows.at(1).first(4),
             QStringList({u"Accounts and authentication"_s, u"Working"_s, u"unsure"_s,
                          u"likely 1 to 3"_s}));
}

void tst_CompetencyResultModel::languageChangesTitlesAndCells()
{
    m_model->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(text(0, Model::NameColumn), u"Comptes et authentification"_s);
    QCOMPARE(text(0, Model::LevelColumn), u"Pratique"_s);
}

QTEST_MAIN(tst_CompetencyResultModel)

#include "tst_competencyresultmodel.moc"
