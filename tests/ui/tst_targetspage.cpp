// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/targetspage.h"

#include "tests/support/pagewords.h"
#include "tests/support/sampleanswers.h"
#include "ui/session/journalsession.h"
#include "ui/session/learningsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/reportsession.h"
#include "ui/session/rolessession.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TargetsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasAName();
    void searchNarrowsAndSaysHowMany();
    void emptySearchNamesTheWordsAndOffersClear();
    void targetsStayHiddenUntilRated();
    void requirementsAreSplitWhenRated();
    void makesCurrentAndNextRole();
    void nextRoleBecomingCurrentIsNoLongerNext();
    void droppingGivesTheButtonBack();
    void suggestionsAreFirst();
    void arrowsInTheListChangeTheDetails();
    void aLocalRoleSaysSoAndCanBeRemoved();

private:
    bool says(const QString &text) const;
    void click(const QString &text);

    Content m_shipped;
    Content m_content;
    FixedClock m_clock;
    std::unique_ptr<InMemoryAssessmentRepository> m_assessments;
    std::unique_ptr<InMemoryProfileRepository> m_profiles;
    std::unique_ptr<AssessmentSession> m_assessment;
    std::unique_ptr<ProfileSession> m_profile;
    std::unique_ptr<RolesSession> m_roles;
    ProgramLanguage m_language;
    InMemoryEvidenceRepository m_notes;
    std::unique_ptr<JournalSession> m_journal;
    InMemoryPlanRepository m_plans;
    std::unique_ptr<LearningSession> m_learning;
    std::unique_ptr<ReportSession> m_reports;
    std::unique_ptr<TargetsPage> m_page;
};

void tst_TargetsPage::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_shipped = *std::move(content);
}

void tst_TargetsPage::init()
{
    m_content = m_shipped;
    m_assessments = std::make_unique<InMemoryAssessmentRepository>();
    m_profiles = std::make_unique<InMemoryProfileRepository>();
    m_assessment = std::make_unique<AssessmentSession>(m_content, *m_assessments, m_clock);
    m_profile = std::make_unique<ProfileSession>(*m_profiles);
    m_roles = std::make_unique<RolesSession>(m_content, QString(), m_clock);
    m_journal = std::make_unique<JournalSession>(m_notes, m_clock);
    m_learning = std::make_unique<LearningSession>(
        LearningSources{*m_assessment, *m_profile, m_plans, m_clock});
    m_reports = std::make_unique<ReportSession>(
        ReportSources{*m_assessment, *m_profile, *m_learning, *m_journal, m_clock, {}}, m_language);
    m_page = std::make_unique<TargetsPage>(*m_assessment, *m_profile, *m_roles, *m_reports);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_TargetsPage::cleanup()
{
    m_page.reset();
}

bool tst_TargetsPage::says(const QString &text) const
{
    return visibleWords(*m_page).contains(text);
}

void tst_TargetsPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_TargetsPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void tst_TargetsPage::searchNarrowsAndSaysHowMany()
{
    QVERIFY(says(u"62 roles"_s));
    m_page->firstFocus()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"securite directrice"_s);
    // One director of IT security, whose French title has accents.
    QVERIFY(says(u"1 role for “securite directrice”"_s));
    QVERIFY(says(u"IT Director (IT-05) – IT Security"_s));
}

void tst_TargetsPage::emptySearchNamesTheWordsAndOffersClear()
{
    QVERIFY(!visibleButton(*m_page, u"Clear the &search"_s));
    m_page->findChild<QLineEdit *>()->setText(u"zebra"_s);
    QVERIFY(says(u"No role has all of the words “zebra”. Try fewer or other words."_s));
    click(u"Clear the &search"_s);
    QVERIFY(says(u"62 roles"_s));
    QVERIFY(m_page->firstFocus()->hasFocus());
    QVERIFY(!visibleButton(*m_page, u"Clear the &search"_s));
}

void tst_TargetsPage::targetsStayHiddenUntilRated()
{
    QVERIFY(says(u"Shown once you have rated a competency. Targets seen early pull the answers "
                 "towards them."_s));
    const QString all = visibleWords(*m_page).join(u' ');
    QVERIFY(!all.contains(u"at least"_s));
    // The rationale of this role says "Working level for daily tools".
    QVERIFY(!all.contains(u"Working"_s));
}

void tst_TargetsPage::requirementsAreSplitWhenRated()
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    QVERIFY(rateFirst(1, *m_assessments, *m_assessment));
    m_page->refresh();

    // "Every public servant": ten essentials at Working, eleven assets at Foundation.
    const QString all = visibleWords(*m_page).join(u'\n');
    QCOMPARE(all.count(u": at least Working"_s), 10);
    QCOMPARE(all.count(u": at least Foundation"_s), 11);
    QVERIFY(says(u"Essential"_s));
    QVERIFY(says(u"Asset"_s));
}

void tst_TargetsPage::makesCurrentAndNextRole()
{
    click(u"Make this my &current role"_s);
    QCOMPARE(m_profile->profile().currentRole, RoleId(u"everyone"_s));
    QVERIFY(says(u"✓ This is your current role."_s));
    QVERIFY(visibleButton(*m_page, u"No longer my &current role"_s)->hasFocus());

    m_page->findChild<QLineEdit *>()->setText(u"it-02-sof"_s);
    click(u"Make this my &next role"_s);
    QCOMPARE(m_profile->profile().nextRole, RoleId(u"it-02-sof"_s));
    QCOMPARE(m_profile->profile().currentRole, RoleId(u"everyone"_s));
}

void tst_TargetsPage::nextRoleBecomingCurrentIsNoLongerNext()
{
    click(u"Make this my &next role"_s);
    click(u"Make this my &current role"_s);
    QCOMPARE(m_profile->profile().currentRole, RoleId(u"everyone"_s));
    QVERIFY(m_profile->profile().nextRole.isNull());
    QVERIFY(!visibleButton(*m_page, u"Make this my &next role"_s));
}

void tst_TargetsPage::droppingGivesTheButtonBack()
{
    click(u"Make this my &current role"_s);
    click(u"No longer my &current role"_s);
    QVERIFY(m_profile->profile().currentRole.isNull());
    QVERIFY(visibleButton(*m_page, u"Make this my &current role"_s)->hasFocus());
}

void tst_TargetsPage::suggestionsAreFirst()
{
    Profile profile;
    profile.classification = u"IT-02"_s;
    profile.stream = StreamId(u"SOF"_s);
    m_profile->setProfile(profile);
    m_page->refresh();
    const QAbstractItemModel *model = m_page->findChild<QListView *>()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"IT Analyst (IT-02) – IT Software Solutions"_s);
}

void tst_TargetsPage::arrowsInTheListChangeTheDetails()
{
    auto *list = m_page->findChild<QListView *>();
    list->setFocus();
    QVERIFY(says(u"Every public servant"_s));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(says(u"Student"_s));
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(!list->hasFocus());
}

void tst_TargetsPage::aLocalRoleSaysSoAndCanBeRemoved()
{
    QVERIFY(!visibleButton(*m_page, u"Re&move"_s));
    QVERIFY(m_roles->copy(RoleId(u"student"_s), {u"Our student"_s, u"Notre stagiaire"_s}));
    QVERIFY(says(u"63 roles"_s));
    m_page->findChild<QLineEdit *>()->setText(u"our student"_s);
    QVERIFY(says(u"Our student (local)"_s));
    click(u"Re&move"_s);
    QVERIFY(!m_roles->library().role(RoleId(u"student-local"_s)));
    m_page->findChild<QLineEdit *>()->clear();
    QVERIFY(says(u"62 roles"_s));
}

QTEST_MAIN(tst_TargetsPage)
#include "tst_targetspage.moc"
