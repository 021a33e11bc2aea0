// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/gapmodel.h"

#include "core/content/content.h"
#include "ui/models/levelbarvalues.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_GapModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheRulesOfAModel();
    void groupsFollowStateAndImportance();
    void metIsFoldedAndUnfoldsWithItsSurplusInWords();
    void foldingHidesTheRowsOfOneGroup();
    void emptyGroupHasNoHeading();
    void rowSaysTargetLevelGapAndChance();
    void unratedIsUnknownAndNeverZero();
    void linksOfferRatingOnlyWhileRatable();
    void compactKeepsEveryFigure();
    void uncertainAreTheUnsureThenTheUnrated();

private:
    QString text(int row, GapColumn column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, static_cast<int>(column)).data(role).toString();
    }
    QStringList names() const;

    Content m_content;
    std::unique_ptr<GapModel> m_model;
};

static Level level(int number)
{
    return Level::fromInt(number).value();
}

/// A gap of a person at \a own, with \a chance of being below \a target.
static Gap gap(const QString &id, int own, int target, Importance importance, double chance)
{
    Gap gap;
    gap.competency = CompetencyId(id);
    gap.target = level(target);
    gap.importance = importance;
    gap.estimate = certainEstimate(level(own));
    gap.gap = std::max(target - own, 0);
    gap.probability = chance;
    gap.state = chance >= 0.8 ? GapState::Gap : chance > 0.2 ? GapState::Unsure : GapState::Met;
    return gap;
}

void tst_GapModel::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_GapModel::init()
{
    m_model = std::make_unique<GapModel>(m_content.catalog);
    m_model->setLocale(QLocale(QLocale::English, QLocale::Canada));
    m_model->setGaps({gap(u"CYB-03"_s, 1, 3, Importance::Essential, 0.999),
                      gap(u"CYB-01"_s, 3, 3, Importance::Essential, 0.48),
                      gap(u"TEC-06"_s, 1, 2, Importance::Asset, 0.9),
                      gap(u"INN-02"_s, 3, 2, Importance::Asset, 0.01)},
                     {{CompetencyId(u"INN-05"_s), level(2), Importance::Asset}});
}

void tst_GapModel::cleanup()
{
    m_model.reset();
}

QStringList tst_GapModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(text(row, GapColumn::Name));
    return names;
}

void tst_GapModel::keepsTheRulesOfAModel()
{
    QAbstractItemModelTester tester(m_model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setFolded(0, true);
    m_model->setFolded(0, false);
    m_model->setFolded(8, false);
    m_model->setCompact(true);
    m_model->setRatable({CompetencyId(u"CYB-01"_s)});
    m_model->setLocale(QLocale(QLocale::French, QLocale::Canada));
    m_model->setGaps({}, {});
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_GapModel::groupsFollowStateAndImportance()
{
    QCOMPARE(names(),
             QStringList({u"Blocking · 1"_s, u"Protecting devices and connections"_s,
                          u"Unsure, check these first · 1"_s, u"Accounts and authentication"_s,
                          u"Below target, asset · 1"_s, u"Using data to understand and decide"_s,
                          u"Not rated yet · 1"_s, u"Measuring what matters"_s, u"Met · 1"_s}));
}

void tst_GapModel::metIsFoldedAndUnfoldsWithItsSurplusInWords()
{
    QCOMPARE(text(8, GapColumn::Name, GapModel::HintRole), u"show, with the surplus in words"_s);
    QVERIFY(text(8, GapColumn::Name, Qt::AccessibleTextRole).contains(u"folded"_s));

    m_model->setFolded(8, false);
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(text(9, GapColumn::Name), u"Framing problems and staying curious"_s);
    QVERIFY(text(9, GapColumn::Gap).contains(u"above"_s));
    QVERIFY(text(8, GapColumn::Name, Qt::AccessibleTextRole).contains(u"open"_s));
}

void tst_GapModel::foldingHidesTheRowsOfOneGroup()
{
    m_model->setFolded(0, true);
    QCOMPARE(m_model->rowCount(), 8);
    QCOMPARE(text(1, GapColumn::Name), u"Unsure, check these first · 1"_s);

    // A row that is no heading stays as it is.
    m_model->setFolded(2, true);
    QCOMPARE(m_model->rowCount(), 8);
}

void tst_GapModel::emptyGroupHasNoHeading()
{
    m_model->setGaps({gap(u"INN-02"_s, 3, 2, Importance::Asset, 0.01)}, {});
    QCOMPARE(names(), QStringList({u"Met · 1"_s}));
}

void tst_GapModel::rowSaysTargetLevelGapAndChance()
{
    QCOMPARE(text(1, GapColumn::Importance), u"Essential"_s);
    QCOMPARE(text(1, GapColumn::Target), u"at least Advanced"_s);
    QCOMPARE(text(1, GapColumn::You), u"Foundation"_s);
    QVERIFY(text(1, GapColumn::Gap).startsWith(u"2 level"_s));
    QCOMPARE(text(1, GapColumn::Chance), u"> 99%"_s);
    const auto bar = m_model->index(1, static_cast<int>(GapColumn::Bar))
                         .data(LevelBarRole)
                         .value<LevelBarValues>();
    QCOMPARE(bar.target, level(3));
}

void tst_GapModel::unratedIsUnknownAndNeverZero()
{
    QCOMPARE(text(7, GapColumn::You), u"Not rated"_s);
    QCOMPARE(text(7, GapColumn::Gap), u"unknown"_s);
    QCOMPARE(text(7, GapColumn::Chance), u"–"_s);
    QVERIFY(!m_model->gapAt(7));
    QVERIFY(!m_model->index(7, static_cast<int>(GapColumn::Bar)).data(LevelBarRole).isValid());
}

void tst_GapModel::linksOfferRatingOnlyWhileRatable()
{
    QCOMPARE(text(3, GapColumn::Action), QString());
    m_model->setRatable({CompetencyId(u"CYB-03"_s), CompetencyId(u"INN-05"_s)});
    QCOMPARE(text(3, GapColumn::Action), QString());
    m_model->setRatable(
        {CompetencyId(u"CYB-03"_s), CompetencyId(u"CYB-01"_s), CompetencyId(u"INN-05"_s)});
    // Where there is nothing to check there is something to learn.
    QCOMPARE(text(1, GapColumn::Action), u"Suggestions"_s);
    QCOMPARE(text(3, GapColumn::Action), u"Check"_s);
    QCOMPARE(text(7, GapColumn::Action), u"Rate"_s);
    QCOMPARE(text(3, GapColumn::Action, Qt::AccessibleTextRole),
             u"Check Accounts and authentication"_s);
    QCOMPARE(text(3, GapColumn::Why), u"Why?"_s);
    QCOMPARE(text(7, GapColumn::Why), QString());
}

void tst_GapModel::compactKeepsEveryFigure()
{
    m_model->setCompact(true);
    QCOMPARE(text(1, GapColumn::Target), u"at least Advanced\nEssential"_s);
    QVERIFY(text(1, GapColumn::Gap).endsWith(u"\n> 99%"_s));
    QCOMPARE(text(1, GapColumn::Target, Qt::EditRole), u"at least Advanced"_s);
}

void tst_GapModel::uncertainAreTheUnsureThenTheUnrated()
{
    QVERIFY(m_model->uncertain().isEmpty());
    m_model->setRatable(
        {CompetencyId(u"CYB-03"_s), CompetencyId(u"CYB-01"_s), CompetencyId(u"INN-05"_s)});
    QCOMPARE(m_model->uncertain(),
             QList<CompetencyId>({CompetencyId(u"CYB-01"_s), CompetencyId(u"INN-05"_s)}));
    QCOMPARE(m_model->competencyAt(3), CompetencyId(u"CYB-01"_s));
    QVERIFY(m_model->competencyAt(2).isNull());
}

QTEST_MAIN(tst_GapModel)

#include "tst_gapmodel.moc"
