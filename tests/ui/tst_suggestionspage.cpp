// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/suggestionspage.h"

#include "tests/support/learningdesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/pages/plan/gapsection.h"
#include "ui/pages/plan/suggestionrow.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/disclosure.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_SuggestionsPage : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void withoutLevelsItSaysWhatIsMissing();
    void everyGapHasASectionMostPressingFirst();
    void sectionsFoldWithTheKeyboard();
    void theBestThreeOfEachKindAreShown();
    void addingIsSeenAndTakenBack();
    void linksOpenOnAPressOnly();
    void theAddressIsShownAndCopied();
    void searchFindsInBothLanguages();
    void nothingFoundIsSaid();
    void filtersSayWhatTheyHide();
    void aGapCanBeShown();
    void frenchKeepsWhatIsOpen();
    void everythingIsNamedAndReached();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open();
    template<typename T>
    QList<T *> shown() const;
    bool says(const QString &part) const;
    SuggestionRow *rowWithLink() const;

    QList<QUrl> m_opened;
    std::unique_ptr<LearningDesk> m_desk;
    std::unique_ptr<SuggestionsPage> m_page;
};

void tst_SuggestionsPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
}

void tst_SuggestionsPage::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void tst_SuggestionsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_opened.clear();
    m_desk = std::make_unique<LearningDesk>();
}

void tst_SuggestionsPage::cleanup()
{
    m_page.reset();
}

void tst_SuggestionsPage::open()
{
    m_page = std::make_unique<SuggestionsPage>(m_desk->learning);
    m_page->resize(1088, 697);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

template<typename T>
QList<T *> tst_SuggestionsPage::shown() const
{
    QList<T *> all = m_page->findChildren<T *>();
    all.removeIf([](const T *each) { return !each->isVisible(); });
    return all;
}

bool tst_SuggestionsPage::says(const QString &part) const
{
    return visibleWords(*m_page).join(u'\n').contains(part);
}

/// The first visible suggestion that has a link.
SuggestionRow *tst_SuggestionsPage::rowWithLink() const
{
    for (SuggestionRow *row : shown<SuggestionRow>()) {
        if (row->item().competency.isNull())
            return row;
    }
    return nullptr;
}

void tst_SuggestionsPage::withoutLevelsItSaysWhatIsMissing()
{
    open();
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QVERIFY(says(u"Nothing is rated yet"_s));
    QTest::mouseClick(visibleButton(*m_page, u"Plan your assessment"_s), Qt::LeftButton);
    m_desk->rateAll();
    QVERIFY(says(u"No role is chosen yet"_s));
    QTest::mouseClick(visibleButton(*m_page, u"Choose a role"_s), Qt::LeftButton);
    QCOMPARE(wanted.at(0).first().value<Place>(), Place::Prepare);
    QCOMPARE(wanted.at(1).first().value<Place>(), Place::Targets);
}

void tst_SuggestionsPage::everyGapHasASectionMostPressingFirst()
{
    m_desk->getReady();
    open();
    const QList<GapSuggestions> &gaps = m_desk->learning.figures().suggestions();
    const QList<GapSection *> sections = shown<GapSection>();
    QCOMPARE(sections.size(), gaps.size());
    for (qsizetype i = 0; i < gaps.size(); ++i)
        QCOMPARE(sections.at(i)->competency(), gaps.at(i).gap.competency);
    QVERIFY(says(u"On the job"_s));
    QVERIFY(says(u"Courses and reading"_s));
    QVERIFY(says(u"From "_s));
}

void tst_SuggestionsPage::sectionsFoldWithTheKeyboard()
{
    m_desk->getReady();
    open();
    auto *first = m_page->findChildren<Disclosure *>().constFirst();
    QVERIFY(first->isOpen());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(shown<SuggestionRow>().isEmpty());
    auto *second = m_page->findChildren<Disclosure *>().at(1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(!shown<SuggestionRow>().isEmpty());
}

void tst_SuggestionsPage::theBestThreeOfEachKindAreShown()
{
    m_desk->getReady();
    open();
    const StepSuggestions &step =
        m_desk->learning.figures().suggestions().constFirst().steps.constFirst();
    QVERIFY(step.courses.size() > 3);
    const qsizetype before = shown<SuggestionRow>().size();
    QTest::mouseClick(visibleButton(*m_page, u"Show all %1"_s.arg(step.courses.size())),
                      Qt::LeftButton);
    QCOMPARE(shown<SuggestionRow>().size(), before + step.courses.size() - 3);
    QCoreApplication::processEvents();
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_SuggestionsPage::addingIsSeenAndTakenBack()
{
    m_desk->getReady();
    open();
    auto *add = qobject_cast<QPushButton *>(visibleButton(*m_page, u"Add"_s));
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(m_desk->learning.choices().items.size(), 1);
    QCOMPARE(m_desk->learning.choices().items.constFirst().decision, Decision::Added);
    QCOMPARE(add->text(), u"Remove"_s);
    QVERIFY(says(u"In your plan, week "_s));
    QVERIFY(add->hasFocus());
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(m_desk->learning.choices(), PlanChoices());
}

void tst_SuggestionsPage::linksOpenOnAPressOnly()
{
    m_desk->getReady();
    open();
    QVERIFY(m_opened.isEmpty());
    QVERIFY(rowWithLink());
    QTest::mouseClick(visibleButton(*rowWithLink(), u"Open in the browser"_s), Qt::LeftButton);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.constFirst().scheme(), u"https"_s);
}

void tst_SuggestionsPage::theAddressIsShownAndCopied()
{
    m_desk->getReady();
    open();
    SuggestionRow *row = rowWithLink();
    QTest::mouseClick(visibleButton(*row, u"Copy the address"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"https://"_s));
    QVERIFY(visibleWords(*row).join(u' ').remove(QChar(0x200b)).contains(copied));
    QVERIFY(m_opened.isEmpty());
}

void tst_SuggestionsPage::searchFindsInBothLanguages()
{
    open();
    auto *field = m_page->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"hameconnage"_s);
    QVERIFY(says(u"for “hameconnage”"_s));
    QVERIFY(!shown<SuggestionRow>().isEmpty());
    QVERIFY(shown<SuggestionRow>().size() <= 10);
    field->clear();
    QVERIFY(shown<SuggestionRow>().isEmpty());
}

void tst_SuggestionsPage::nothingFoundIsSaid()
{
    open();
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"zzz"_s);
    QVERIFY(says(u"No resource has all of the words “zzz”."_s));
}

void tst_SuggestionsPage::filtersSayWhatTheyHide()
{
    m_desk->getReady();
    open();
    QVERIFY(!says(u"The filters leave out"_s));
    PlanFilters filters;
    filters.excluded = {ItemKind::Article};
    QVERIFY(m_desk->learning.setFilters(filters));
    QVERIFY(says(u"The filters leave out"_s));
    QTest::mouseClick(visibleButton(*m_page, u"Accept everything"_s), Qt::LeftButton);
    QCOMPARE(m_desk->learning.choices().filters, PlanFilters());
}

void tst_SuggestionsPage::aGapCanBeShown()
{
    m_desk->getReady();
    open();
    const CompetencyId wanted = m_desk->learning.figures().suggestions().at(2).gap.competency;
    m_page->showGap(wanted);
    auto *third = m_page->findChildren<Disclosure *>().at(2);
    QVERIFY(third->isOpen());
    QVERIFY(third->hasFocus());
    QVERIFY(!m_page->findChildren<Disclosure *>().constFirst()->isOpen());
}

void tst_SuggestionsPage::frenchKeepsWhatIsOpen()
{
    m_desk->getReady();
    open();
    auto *second = m_page->findChildren<Disclosure *>().at(1);
    second->setOpen(true);
    second->setFocus();
    const QString english = second->accessibleName();
    m_page->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    QVERIFY(second->isOpen());
    QVERIFY(second->hasFocus());
    QVERIFY(second->accessibleName() != english);
}

void tst_SuggestionsPage::everythingIsNamedAndReached()
{
    m_desk->getReady();
    open();
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_SuggestionsPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QLocale::Language>("language");
    for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
        const char *code = language == QLocale::French ? "fr" : "en";
        QTest::addRow("1280×800, %s", code) << 100 << QSize(1088, 697) << language;
        QTest::addRow("1024×700, %s", code) << 100 << QSize(832, 597) << language;
        QTest::addRow("150 %%, %s", code) << 150 << QSize(1088, 697) << language;
        QTest::addRow("200 %%, %s", code) << 200 << QSize(1262, 597) << language;
    }
}

void tst_SuggestionsPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(QLocale::Language, language);
    const Audit::TextSize text(percent);
    m_desk->getReady();
    m_page = std::make_unique<SuggestionsPage>(m_desk->learning);
    m_page->setLocale(QLocale(language, QLocale::Canada));
    m_page->resize(size);
    m_page->show();
    m_page->refresh();
    m_page->findChildren<Disclosure *>().at(1)->setOpen(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents();

    const QStringList faults = Audit::truncated(m_page.get());
    m_page.reset();
    QCOMPARE(faults, QStringList());
}

QTEST_MAIN(tst_SuggestionsPage)

#include "tst_suggestionspage.moc"
