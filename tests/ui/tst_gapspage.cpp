// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/gapspage.h"

#include "tests/support/pagewords.h"
#include "tests/support/sampleanswers.h"
#include "tests/support/uiaudit.h"
#include "ui/models/gapmodel.h"
#include "ui/pages/roles/gaptable.h"
#include "ui/session/profilesession.h"
#include "ui/style/compassstyle.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_GapsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void targetStaysHiddenUntilRated();
    void withoutARoleItOffersToChooseOne();
    void showsRoleReadinessAndBothFigures();
    void otherRoleIsOneButtonAway();
    void arrowsFoldAndUnfoldAGroup();
    void checkAsksToRateThatCompetency();
    void primaryRatesWhatIsUncertain();
    void checkOfARatedOneAsksForMore();
    void onlyThePlannedAreOfferedToRate();
    void finishedAssessmentOffersAPlan();
    void aGapLeadsToItsSuggestions();
    void whyOpensTheExplanation();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void rate(int count);
    void choose(const QString &current, const QString &next = {});
    bool says(const QString &part) const;
    GapTable *table() const { return m_page->findChild<GapTable *>(); }
    int rowOf(GapGroup group) const;

    Content m_content;
    FixedClock m_clock;
    std::unique_ptr<InMemoryAssessmentRepository> m_repository;
    std::unique_ptr<InMemoryProfileRepository> m_profiles;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<ProfileSession> m_profile;
    std::unique_ptr<GapsPage> m_page;
};

void tst_GapsPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_GapsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_repository = std::make_unique<InMemoryAssessmentRepository>();
    m_profiles = std::make_unique<InMemoryProfileRepository>();
    m_session = std::make_unique<AssessmentSession>(m_content, *m_repository, m_clock);
    m_profile = std::make_unique<ProfileSession>(*m_profiles);
    m_page = std::make_unique<GapsPage>(*m_session, *m_profile);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_GapsPage::cleanup()
{
    m_page.reset();
}

/// Rates the first \a count competencies at levels 1, 2 and 3 in turn.
void tst_GapsPage::rate(int count)
{
    QVERIFY(m_session->start(planOfAll(m_content, Mode::Quick)));
    QVERIFY(rateFirst(count, *m_repository, *m_session));
}

void tst_GapsPage::choose(const QString &current, const QString &next)
{
    Profile profile;
    profile.currentRole = RoleId(current);
    profile.nextRole = RoleId(next);
    QVERIFY(m_profile->setProfile(profile));
}

bool tst_GapsPage::says(const QString &part) const
{
    return visibleWords(*m_page).join(u'\n').contains(part);
}

/// The row of the heading of \a group; −1 when it has none.
int tst_GapsPage::rowOf(GapGroup group) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QVariant found = table()->model()->index(row, 0).data(GapModel::GroupRole);
        if (found.isValid() && found.toInt() == static_cast<int>(group))
            return row;
    }
    return -1;
}

void tst_GapsPage::targetStaysHiddenUntilRated()
{
    choose(u"everyone"_s);
    QVERIFY(says(u"Nothing is rated yet"_s));
    QVERIFY(!table()->isVisible());
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QTest::mouseClick(visibleButton(*m_page, u"Plan your assessment"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<Place>(), Place::Prepare);
}

void tst_GapsPage::withoutARoleItOffersToChooseOne()
{
    rate(21);
    QVERIFY(says(u"No role is chosen yet"_s));
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QTest::mouseClick(visibleButton(*m_page, u"Choose a role"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<Place>(), Place::Targets);
}

void tst_GapsPage::showsRoleReadinessAndBothFigures()
{
    rate(21);
    choose(u"it-02-inf"_s);
    QVERIFY(says(u"IT Analyst (IT-02) – IT Infrastructure Operations"_s));
    QVERIFY(says(u"<b>Developing</b>:"_s));
    QVERIFY(says(u"requirements met"_s));
    QVERIFY(says(u" of 21"_s));
    QVERIFY(says(u"attainment, weighted"_s));
    QVERIFY(says(u"Nearest roles"_s));
}

void tst_GapsPage::otherRoleIsOneButtonAway()
{
    rate(21);
    choose(u"everyone"_s, u"it-02-inf"_s);
    QVERIFY(says(u"Current role"_s));
    QTest::mouseClick(visibleButton(*m_page, u"Show your ne&xt role instead"_s), Qt::LeftButton);
    QVERIFY(says(u"Next role"_s));
    QVERIFY(says(u"IT Analyst (IT-02) – IT Infrastructure Operations"_s));
    QVERIFY(visibleButton(*m_page, u"Show your c&urrent role instead"_s));
}

void tst_GapsPage::arrowsFoldAndUnfoldAGroup()
{
    rate(21);
    choose(u"everyone"_s);
    const int rows = table()->model()->rowCount();
    const int height = table()->height();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(rowOf(GapGroup::Met), 0));

    QTest::keyClick(table(), Qt::Key_Right);
    QVERIFY(table()->model()->rowCount() > rows);
    QVERIFY(table()->height() > height);
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->model()->rowCount(), rows);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(table()->model()->rowCount() > rows);
}

void tst_GapsPage::checkAsksToRateThatCompetency()
{
    rate(20);
    choose(u"everyone"_s);
    QSignalSpy wanted(m_page.get(), &GapsPage::rateWanted);
    const int row = rowOf(GapGroup::Unrated) + 1;
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(row, static_cast<int>(GapColumn::Action)));
    QTest::keyClick(table(), Qt::Key_Return);

    QCOMPARE(wanted.count(), 1);
    // All but the last competency of the content are rated.
    QCOMPARE(wanted.first().first().value<CompetencyId>(), CompetencyId(u"CYB-07"_s));
}

void tst_GapsPage::primaryRatesWhatIsUncertain()
{
    rate(20);
    choose(u"everyone"_s);
    QSignalSpy wanted(m_page.get(), &GapsPage::rateMoreWanted);
    QTest::mouseClick(visibleButton(*m_page, u"&Rate the unsure ones"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(
        wanted.first().first().value<QList<CompetencyId>>().contains(CompetencyId(u"CYB-07"_s)));
}

void tst_GapsPage::checkOfARatedOneAsksForMore()
{
    rate(21);
    choose(u"it-02-inf"_s);
    const int row = rowOf(GapGroup::Unsure) + 1;
    QVERIFY(row > 0);
    const auto *model = qobject_cast<const GapModel *>(table()->model());
    const CompetencyId competency = model->competencyAt(row);
    QSignalSpy wanted(m_page.get(), &GapsPage::rateMoreWanted);
    table()->setFocus();
    table()->setCurrentIndex(model->index(row, static_cast<int>(GapColumn::Action)));
    QTest::keyClick(table(), Qt::Key_Return);

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<QList<CompetencyId>>(), QList<CompetencyId>{competency});

    // With every statement answered there is nothing more to ask.
    const QList<Statement> &statements = m_content.catalog.competency(competency)->statements;
    for (const Statement &each : statements)
        QVERIFY(m_session->change(keyOf(each.id), Rating::fromInt(1)));
    QVERIFY(!model->uncertain().contains(competency));
}

void tst_GapsPage::onlyThePlannedAreOfferedToRate()
{
    AssessmentPlan plan = planOfAll(m_content, Mode::Quick);
    plan.frameworks.resize(1);
    QVERIFY(m_session->start(plan));
    QVERIFY(rateFirst(6, *m_repository, *m_session));
    choose(u"everyone"_s);

    const Framework &planned = m_content.catalog.frameworks.constFirst();
    const QList<CompetencyId> offered =
        qobject_cast<const GapModel *>(table()->model())->uncertain();
    QVERIFY(offered.contains(planned.competencies.at(6).id));
    for (const CompetencyId &id : offered)
        QCOMPARE(m_content.catalog.frameworkOf(id)->id, planned.id);
}

void tst_GapsPage::finishedAssessmentOffersAPlan()
{
    rate(21);
    choose(u"it-02-inf"_s);
    QVERIFY(m_session->finish());
    QVERIFY(!visibleButton(*m_page, u"&Rate the unsure ones"_s));
    QAbstractButton *change = visibleButton(*m_page, u"&Change target"_s);
    QAbstractButton *plan = visibleButton(*m_page, u"Make a &learning plan"_s);
    QCOMPARE(buttonKind(change), ButtonKind::Plain);
    QCOMPARE(buttonKind(plan), ButtonKind::Primary);

    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QTest::mouseClick(change, Qt::LeftButton);
    QTest::mouseClick(plan, Qt::LeftButton);
    QCOMPARE(wanted.at(0).first().value<Place>(), Place::Targets);
    QCOMPARE(wanted.at(1).first().value<Place>(), Place::LearningPlan);
}

void tst_GapsPage::aGapLeadsToItsSuggestions()
{
    rate(21);
    choose(u"it-02-inf"_s);
    const int row = rowOf(GapGroup::Blocking) + 1;
    QVERIFY(row > 0);
    const auto *model = qobject_cast<const GapModel *>(table()->model());
    QSignalSpy wanted(m_page.get(), &GapsPage::suggestionsWanted);
    table()->setFocus();
    table()->setCurrentIndex(model->index(row, static_cast<int>(GapColumn::Action)));
    QTest::keyClick(table(), Qt::Key_Return);

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<CompetencyId>(), model->competencyAt(row));
}

void tst_GapsPage::whyOpensTheExplanation()
{
    rate(21);
    choose(u"it-02-inf"_s);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, static_cast<int>(GapColumn::Why)));
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_VERIFY(m_page->findChild<QDialog *>());
    QVERIFY(m_page->findChild<QDialog *>()->isVisible());
}

void tst_GapsPage::everyControlHasAName()
{
    rate(20);
    choose(u"everyone"_s, u"it-02-inf"_s);
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_GapsPage::nothingIsCutOff_data()
{
    Audit::addPageSizes();
}

void tst_GapsPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Audit::TextSize text(percent);
    rate(20);
    choose(u"it-02-inf"_s, u"everyone"_s);
    m_page = std::make_unique<GapsPage>(*m_session, *m_profile);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents();

    const QStringList faults = Audit::truncated(m_page.get());
    m_page.reset();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_GapsPage)

#include "tst_gapspage.moc"
