// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/careerspage.h"

#include "tests/support/pagewords.h"
#include "tests/support/sampleanswers.h"
#include "tests/support/uiaudit.h"
#include "ui/charts/careermapview.h"
#include "ui/dialogs/advertdialog.h"
#include "ui/dialogs/rolecopydialog.h"
#include "ui/dialogs/roleeditordialog.h"
#include "ui/models/careermodel.h"
#include "ui/pages/roles/careermappanel.h"
#include "ui/session/journalsession.h"
#include "ui/session/learningsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/reportsession.h"
#include "ui/session/rolessession.h"
#include "ui/widgets/datatable.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CareersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasAName();
    void opensOnTheMapOfTheCurrentRole();
    void arrowsFollowWhatLeadsWhere();
    void enterGoesToTheDetails();
    void eachRoleOfTheMapIsHeard();
    void tableAndMapSelectTheSame();
    void anotherStreamShowsItsResponsibilities();
    void noLevelIsToldBeforeRating();
    void readinessIsToldOnceRated();
    void choosingARoleMarksIt();
    void gapsOfARoleAreOneStepAway();
    void aNearRoleIsShownOnItsMap();
    void whereTheMapDoesNotFitTheTableStays();
    void aLocalCopyIsEditedWithAReason();
    void aRemovedRoleComesBackByUndo();
    void aJobAdvertIsCopiedInBothLanguages();
    void nothingIsCutAtAnySize_data();
    void nothingIsCutAtAnySize();

private:
    bool says(const QString &text) const;
    bool saysPart(const QString &text) const;
    void click(const QString &text);
    void choose(const QString &current, const QString &next);
    void rate(int count);
    QString selected() const;
    CareerMapView *map() const { return m_page->findChild<CareerMapView *>(); }
    void press(Qt::Key key) { QTest::keyClick(map(), key); }

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
    std::unique_ptr<CareersPage> m_page;
};

void tst_CareersPage::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_shipped = *std::move(content);
}

void tst_CareersPage::init()
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
    choose(u"it-02-sof"_s, u"it-03-ic-sof"_s);
    m_page = std::make_unique<CareersPage>(*m_assessment, *m_profile, *m_roles, *m_reports);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->firstFocus()->setFocus();
}

void tst_CareersPage::cleanup()
{
    m_page.reset();
    QApplication::setFont(QFont());
}

bool tst_CareersPage::says(const QString &text) const
{
    return visibleWords(*m_page).contains(text);
}

bool tst_CareersPage::saysPart(const QString &text) const
{
    return visibleWords(*m_page).join(u'\n').contains(text);
}

void tst_CareersPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    button->click();
}

void tst_CareersPage::choose(const QString &current, const QString &next)
{
    Profile profile;
    profile.currentRole = RoleId(current);
    profile.nextRole = RoleId(next);
    m_profile->setProfile(profile);
}

void tst_CareersPage::rate(int count)
{
    m_assessment->start(planOfAll(m_content, Mode::Quick));
    const bool rated = rateFirst(count, *m_assessments, *m_assessment).has_value();
    QVERIFY(rated);
    m_page->refresh();
}

QString tst_CareersPage::selected() const
{
    return m_page->findChild<CareerMapPanel *>()->selected().toString();
}

void tst_CareersPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void tst_CareersPage::opensOnTheMapOfTheCurrentRole()
{
    QCOMPARE(m_page->findChild<QComboBox *>()->currentText(), u"IT Software Solutions"_s);
    QCOMPARE(selected(), u"it-02-sof"_s);
    QVERIFY(map()->hasFocus());
    QVERIFY(says(u"IT Technical Advisor (IT-03) – IT Software Solutions"_s));
    QVERIFY(says(u"✓ This is your current role."_s));
}

void tst_CareersPage::arrowsFollowWhatLeadsWhere()
{
    press(Qt::Key_Right);
    QCOMPARE(selected(), u"it-03-mg-sof"_s);
    press(Qt::Key_Down);
    QCOMPARE(selected(), u"it-03-ic-sof"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(selected(), u"it-05-ic-pilot"_s);
    press(Qt::Key_Right);
    QCOMPARE(selected(), u"it-05-ic-pilot"_s);
    press(Qt::Key_Up);
    QCOMPARE(selected(), u"it-05-mg-sof"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left);
    QCOMPARE(selected(), u"it-02-sof"_s);
    press(Qt::Key_Home);
    QCOMPARE(selected(), u"student"_s);
    press(Qt::Key_Tab);
    QVERIFY(!map()->hasFocus());
}

void tst_CareersPage::enterGoesToTheDetails()
{
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QVERIFY(visibleButton(*m_page, u"Make this my &current role"_s)->hasFocus());
}

void tst_CareersPage::eachRoleOfTheMapIsHeard()
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(map());
    QCOMPARE(heard->text(QAccessible::Name), u"Career map: IT Software Solutions"_s);
    QCOMPARE(heard->childCount(), 10);
    QCOMPARE(heard->child(3)->text(QAccessible::Name),
             u"IT Analyst. IT-02. Your current role. Not compared yet. Leads to: IT Technical "
             "Advisor; IT Team Lead"_s);
    QVERIFY(heard->child(3)->state().focused);
    QVERIFY(!heard->child(4)->state().focused);
    QVERIFY(heard->child(4)->rect().isValid());
}

void tst_CareersPage::tableAndMapSelectTheSame()
{
    auto *table = m_page->findChild<DataTable *>();
    press(Qt::Key_Right);
    QCOMPARE(table->currentIndex().row(), map()->currentPoint());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), map()->currentPoint());
    QCOMPARE(selected(), u"it-03-ic-sof"_s);
}

void tst_CareersPage::anotherStreamShowsItsResponsibilities()
{
    auto *chooser = m_page->findChild<QComboBox *>();
    QCOMPARE(chooser->count(), 13);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Up);
    QCOMPARE(chooser->currentText(), u"IT Security"_s);
    QVERIFY(saysPart(u"Protects systems and information"_s));
    QCOMPARE(selected(), u"it-01-sec"_s);
    QTest::keyClick(chooser, Qt::Key_End);
    QCOMPARE(chooser->currentText(), u"Digital executives"_s);
    QCOMPARE(selected(), u"ex-01"_s);
}

void tst_CareersPage::noLevelIsToldBeforeRating()
{
    QStringList all = visibleWords(*m_page);
    const QAbstractItemModel *model = m_page->findChild<DataTable *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            all.append(model->index(row, column).data(Qt::AccessibleTextRole).toString());
    }
    all += map()->pointTexts();
    const QString text = all.join(u'\n');
    for (const char *word : {"at least", "Foundation", "Working", "Advanced", "Lead to"})
        QVERIFY2(!text.contains(QLatin1StringView(word)), word);
    QVERIFY(says(u"Not compared yet. Rate yourself to see how close you are."_s));
    QVERIFY(!saysPart(u"Nearest roles"_s));
}

void tst_CareersPage::readinessIsToldOnceRated()
{
    rate(21);
    QVERIFY(saysPart(u"Level reached on "_s));
    QVERIFY(saysPart(u"<b>Blocking</b> ("_s));
    QVERIFY(says(u"Nearest roles"_s));
    const QString spoken = map()->pointTexts().at(3);
    QVERIFY2(spoken.contains(u"Developing"_s), qPrintable(spoken));
}

void tst_CareersPage::choosingARoleMarksIt()
{
    press(Qt::Key_Right);
    click(u"Make this my &next role"_s);
    QCOMPARE(m_profile->profile().nextRole, RoleId(u"it-03-mg-sof"_s));
    QCOMPARE(selected(), u"it-03-mg-sof"_s);
    QVERIFY(map()->pointTexts().at(4).contains(u"Your next role"_s));
    QVERIFY(says(u"IT Team Lead (IT-03) – IT Software Solutions"_s));
}

void tst_CareersPage::gapsOfARoleAreOneStepAway()
{
    QVERIFY(!visibleButton(*m_page, u"See the gaps"_s));
    rate(21);
    const QSignalSpy wanted(m_page.get(), &CareersPage::gapsWanted);
    click(u"See the gaps"_s);
    QCOMPARE(wanted.first().first().value<RoleKind>(), RoleKind::Current);
}

void tst_CareersPage::aNearRoleIsShownOnItsMap()
{
    rate(21);
    DataTable *nearest = m_page->findChildren<DataTable *>().last();
    QCOMPARE(nearest->accessibleName(), u"Nearest roles"_s);
    QCOMPARE(nearest->model()->rowCount(), 5);
    const QString title = nearest->model()->index(4, 0).data().toString();
    nearest->setFocus();
    nearest->setCurrentIndex(nearest->model()->index(4, 0));
    QTest::keyClick(nearest, Qt::Key_Return);
    QVERIFY(says(title));
    QCOMPARE(m_content.roles.role(RoleId(selected()))->title.english, title);
}

void tst_CareersPage::whereTheMapDoesNotFitTheTableStays()
{
    m_page->resize(480, 697);
    QApplication::processEvents();
    QVERIFY(!map()->isVisible());
    auto *table = m_page->findChild<DataTable *>();
    QVERIFY(table->isVisible());
    QCOMPARE(m_page->firstFocus(), m_page->findChild<QComboBox *>());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(selected(), u"it-03-mg-sof"_s);
    m_page->resize(1088, 697);
    QApplication::processEvents();
    QVERIFY(map()->isVisible());
}

void tst_CareersPage::aLocalCopyIsEditedWithAReason()
{
    click(u"Make a &local copy…"_s);
    auto *copy = m_page->findChild<RoleCopyDialog *>();
    QVERIFY(copy);
    const QList<QLineEdit *> names = copy->findChildren<QLineEdit *>();
    names.at(0)->setText(u"Our <b>analyst</b>"_s);
    names.at(1)->setText(u"Notre analyste"_s);
    visibleButton(*copy, u"&Make the copy"_s)->click();
    QCOMPARE(selected(), u"it-02-sof-local"_s);
    QVERIFY(says(u"Our <b>analyst</b> (local)"_s));

    click(u"E&dit the targets…"_s);
    auto *editor = m_page->findChild<RoleEditorDialog *>();
    QVERIFY(editor);
    auto *level = editor->findChild<QComboBox *>();
    level->setCurrentIndex(4);
    visibleButton(*editor, u"&Save"_s)->click();
    QVERIFY(editor->isVisible());
    auto *reason = qobject_cast<QLineEdit *>(editor->focusWidget());
    QVERIFY(reason);
    QTest::keyClicks(reason, u"We lead devices."_s);
    visibleButton(*editor, u"&Save"_s)->click();
    const RoleProfile &saved = *m_roles->library().role(RoleId(u"it-02-sof-local"_s));
    QCOMPARE(saved.requirements.first().target.toInt(), 4);
    QCOMPARE(saved.requirements.first().reason, u"We lead devices."_s);
}

void tst_CareersPage::aRemovedRoleComesBackByUndo()
{
    QVERIFY(m_roles->copy(RoleId(u"it-02-sof"_s), {u"Ours"_s, u"Nôtre"_s}));
    m_page->findChild<CareerMapPanel *>()->select(RoleId(u"it-02-sof-local"_s));
    click(u"Re&move"_s);
    QVERIFY(!m_roles->library().role(RoleId(u"it-02-sof-local"_s)));
    click(u"Undo"_s);
    QVERIFY(m_roles->library().role(RoleId(u"it-02-sof-local"_s)));
    QCOMPARE(selected(), u"it-02-sof-local"_s);
}

void tst_CareersPage::aJobAdvertIsCopiedInBothLanguages()
{
    click(u"&Text for a job advert…"_s);
    auto *dialog = m_page->findChild<AdvertDialog *>();
    QVERIFY(dialog);
    const auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(u"IT Analyst (IT-02) – IT Software Solutions"_s));
    QVERIFY(!text->toPlainText().contains(u"Analyste en TI"_s));
    dialog->findChildren<QRadioButton *>().last()->click();
    QVERIFY(text->toPlainText().contains(u"Analyste en TI (IT-02)"_s));
    visibleButton(*dialog, u"&Copy the text"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());

    const QTemporaryDir folder;
    dialog->saveTo(folder.filePath(u"advert.txt"_s));
    QFile saved(folder.filePath(u"advert.txt"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), text->toPlainText());
}

void tst_CareersPage::nothingIsCutAtAnySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QLocale::Language>("language");
    for (const int percent : {100, 150, 200}) {
        for (const auto language : {QLocale::English, QLocale::French})
            QTest::addRow("%d %s", percent, language == QLocale::French ? "fr" : "en")
                << percent << language;
    }
}

void tst_CareersPage::nothingIsCutAtAnySize()
{
    QFETCH(int, percent);
    QFETCH(QLocale::Language, language);

    QFont font(u"Noto Sans"_s);
    font.setPixelSize(14 * percent / 100);
    QApplication::setFont(font);
    m_page = std::make_unique<CareersPage>(*m_assessment, *m_profile, *m_roles, *m_reports);
    m_page->setLocale(QLocale(language, QLocale::Canada));
    m_page->resize(1088, 697);
    m_page->show();
    rate(21);
    for (int i = 0; i < 12; ++i)
        QApplication::processEvents();
    QCOMPARE(Audit::truncated(m_page.get()), QStringList());
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

QTEST_MAIN(tst_CareersPage)
#include "tst_careerspage.moc"
