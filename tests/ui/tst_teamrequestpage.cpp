// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamrequestpage.h"

#include "core/base/language.h"
#include "core/base/strictjson.h"
#include "tests/support/pagewords.h"
#include "tests/support/teamdesk.h"
#include "tests/support/uiaudit.h"
#include "ui/models/sentrequestmodel.h"
#include "ui/pages/team/invitation.h"
#include "ui/style/appearance.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/languagechoice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamRequestPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void proposesTheLeast();
    void theCodeIsThatOfTheFile();
    void whatIsChosenIsAsked();
    void answersAreKeptAtLeastUntilTheyAreIn();
    void withoutAFrameworkNothingIsAsked();
    void theMessageCanBeCopied();
    void theMessageNeverTellsTheCode();
    void earlierRequestsAreListed();
    void theMessageFollowsTheLanguageUntilOneIsChosen();
    void withoutRoomARequestIsOneCell();
    void aFileThatCannotBeWrittenIsTold();
    void theSampleAsksNobody();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(QSize size = {1088, 697});
    ShareRequest saved();
    template<typename W>
    W *named(const QString &name) const;
    QString words() const { return visibleWords(*m_page).join(u'\n'); }

    ApplicationLook m_look;
    std::unique_ptr<ProgramLanguage> m_language;
    std::unique_ptr<TeamDesk> m_desk;
    std::unique_ptr<TeamRequestPage> m_page;
};

void tst_TeamRequestPage::initTestCase()
{
    m_language = std::make_unique<ProgramLanguage>();
}

void tst_TeamRequestPage::init()
{
    m_look.setTextPercent(100);
    m_page.reset();
    m_desk = std::make_unique<TeamDesk>();
    const auto created =
        m_desk->session.create(m_desk->file(u"team.compass-team"_s), TeamDesk::info());
    QVERIFY(created);
    m_page = std::make_unique<TeamRequestPage>(m_desk->session, *m_language);
}

void tst_TeamRequestPage::show(QSize size)
{
    m_page->resize(size);
    m_page->refresh();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

/// What the file says after it was saved by the page.
ShareRequest tst_TeamRequestPage::saved()
{
    const QString path = m_desk->file(u"page.compass-request"_s);
    m_page->saveTo(path);
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    const Result<ShareRequest> request = openRequestFile(*bytes, path, m_desk->crypto);
    return *request;
}

template<typename W>
W *tst_TeamRequestPage::named(const QString &name) const
{
    for (W *each : m_page->findChildren<W *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void tst_TeamRequestPage::proposesTheLeast()
{
    show();
    const ShareRequest request = saved();
    QCOMPARE(request.team, u"Service renewal"_s);
    QCOMPARE(request.purpose, TeamDesk::info().purpose);
    QCOMPARE(request.frameworks.size(), m_desk->session.content().catalog.frameworks.size());
    QCOMPARE(request.detail, (ShareDetail{Precision::Levels, false, false}));
    QCOMPARE(request.scope, ShareScope::Totals);
    QCOMPARE(request.minimumGroup, 5);
    QCOMPARE(request.issued, QDate(2026, 11, 21));
    QCOMPARE(request.expires, QDate(2026, 12, 21));
    QCOMPARE(request.retention, QDate(2027, 11, 21));
    QVERIFY(words().contains(u"✓ Saved: page.compass-request"_s));
}

void tst_TeamRequestPage::theCodeIsThatOfTheFile()
{
    show();
    const ShareRequest request = saved();
    QVERIFY(visibleWords(*m_page).contains(m_desk->crypto.fingerprint(request.manager.signing)));
}

void tst_TeamRequestPage::whatIsChosenIsAsked()
{
    show();
    named<ChoiceCard>(u"Levels and how sure they are"_s)->click();
    named<ChoiceCard>(u"By name, whoever wants to"_s)->click();
    m_page->findChildren<QCheckBox *>().constFirst()->click();
    QVERIFY(words().contains(u"Levels and how certain they are"_s));
    const ShareRequest request = saved();
    QCOMPARE(request.detail.precision, Precision::LevelsWithCertainty);
    QCOMPARE(request.scope, ShareScope::Rows);
    QCOMPARE(request.frameworks.size(), m_desk->session.content().catalog.frameworks.size() - 1);
}

void tst_TeamRequestPage::answersAreKeptAtLeastUntilTheyAreIn()
{
    show();
    auto *expires = named<DateField>(u"Answer until"_s);
    auto *retention = named<DateField>(u"Keep answers until"_s);
    expires->setDate(QDate(2027, 12, 1));
    QCOMPARE(retention->date(), QDate(2027, 12, 1));
    // 400 days are the most that a request may ask for.
    QCOMPARE(retention->maximumDate(), QDate(2029, 1, 4));
}

void tst_TeamRequestPage::withoutAFrameworkNothingIsAsked()
{
    show();
    const qsizetype frameworks = m_desk->session.content().catalog.frameworks.size();
    for (QCheckBox *box : m_page->findChildren<QCheckBox *>().first(frameworks))
        box->click();
    QTest::mouseClick(visibleButton(*m_page, u"&Save the request…"_s), Qt::LeftButton);
    QVERIFY(words().contains(u"Choose one framework at least."_s));
    QVERIFY(!m_page->findChild<QFileDialog *>());
}

void tst_TeamRequestPage::theMessageCanBeCopied()
{
    show();
    visibleButton(*m_page, u"&Copy the message"_s)->click();
    const QString message = QGuiApplication::clipboard()->text();
    QVERIFY(message.contains(u"Service renewal"_s));
    QVERIFY(message.contains(u"by December 21, 2026"_s));
    QVERIFY(message.contains(u"never for appraisal or staffing"_s));
    QVERIFY(words().contains(u"✓ The message is copied."_s));
    visibleButton(*m_page, u"Both"_s)->click();
    QVERIFY(m_page->findChild<QPlainTextEdit *>()->toPlainText().contains(u"21 décembre 2026"_s)
            || m_page->findChild<QPlainTextEdit *>()->toPlainText().size() > message.size());
}

void tst_TeamRequestPage::theMessageNeverTellsTheCode()
{
    show();
    const QString code = *m_desk->session.fingerprint();
    QVERIFY(!m_page->findChild<QPlainTextEdit *>()->toPlainText().contains(code));
}

void tst_TeamRequestPage::earlierRequestsAreListed()
{
    show();
    auto *table = m_page->findChild<QTableView *>();
    QVERIFY(!table->isVisible());
    saved();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"November 21, 2026"_s);
}

void tst_TeamRequestPage::theMessageFollowsTheLanguageUntilOneIsChosen()
{
    show();
    const auto *choice = m_page->findChild<LanguageChoice *>();
    const auto speak = [this](QLocale::Language language) {
        m_page->setLocale(QLocale(language, QLocale::Canada));
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(m_page.get(), &event);
    };
    QCOMPARE(choice->languages(), QList{QLocale::English});
    speak(QLocale::French);
    QCOMPARE(choice->languages(), QList{QLocale::French});
    choice->findChildren<QRadioButton *>().constLast()->click();
    const QList<QLocale::Language> chosen = choice->languages();
    speak(QLocale::English);
    QCOMPARE(choice->languages(), chosen);
}

void tst_TeamRequestPage::withoutRoomARequestIsOneCell()
{
    SentRequestModel model(m_desk->session.content().catalog);
    model.setLocale(QLocale(QLocale::English, QLocale::Canada));
    model.setRequests({m_desk->request()});
    model.setCompact(true);
    const QModelIndex first = model.index(0, SentRequestModel::DayColumn);
    for (int column = 1; column < model.columnCount(); ++column)
        QVERIFY(first.data().toString().contains(model.index(0, column).data().toString()));
    QCOMPARE(first.data(Qt::AccessibleTextRole), first.data());
}

void tst_TeamRequestPage::aFileThatCannotBeWrittenIsTold()
{
    show();
    m_page->saveTo(m_desk->file(u"no/where.compass-request"_s));
    QVERIFY(words().contains(u"where.compass-request"_s));
    QVERIFY(!words().contains(u"✓ Saved"_s));
}

void tst_TeamRequestPage::theSampleAsksNobody()
{
    QVERIFY(m_desk->session.openSample());
    show();
    QVERIFY(!visibleButton(*m_page, u"&Save the request…"_s)->isEnabled());
}

void tst_TeamRequestPage::everyControlHasAName()
{
    show({1088, 3000});
    saved();
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
}

void tst_TeamRequestPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_TeamRequestPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    m_look.setTextPercent(percent);
    m_page = std::make_unique<TeamRequestPage>(m_desk->session, *m_language);
    show({832, 597});
    QTRY_COMPARE(Audit::truncated(m_page.get()), QStringList());
    show({1088, 697});
    QTRY_COMPARE(Audit::truncated(m_page.get()), QStringList());
}

QTEST_MAIN(tst_TeamRequestPage)
#include "tst_teamrequestpage.moc"
