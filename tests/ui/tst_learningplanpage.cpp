// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/learningplanpage.h"

#include "tests/support/learningdesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/plannotedialog.h"
#include "ui/dialogs/rejectiondialog.h"
#include "ui/pages/plan/doneitemrow.h"
#include "ui/pages/plan/leftoutlist.h"
#include "ui/pages/plan/leftoutrow.h"
#include "ui/pages/plan/planitemrow.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/numberbox.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_LearningPlanPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyStatesOfferWhatIsMissing();
    void rowsFollowThePlan();
    void moreTimeIsPlannedAtOnceAndAnnounced();
    void theScrollPlaceIsKept();
    void filtersLeaveOutAndSayWhy();
    void doneLeavesThePlanAndOffersToRateAgain();
    void altArrowsMoveTheItemAndTheFocus();
    void upAndDownGoFromRowToRow();
    void notForMeAsksOneQuestion();
    void aNoteIsKeptAndTabLeavesTheField();
    void oneOfEachReasonIsShownFirst();
    void leftOutForTimeComesInWithTheTime();
    void theMenuHoldsAllWhereItIsNarrow();
    void nothingUsefulFitsIsSaid();
    void theCalendarFileIsSavedOrTheErrorShown();
    void theReportIsOneButtonAway();
    void whyOpensTheExplanation();
    void frenchIsReadInTheSamePlace();
    void everythingIsNamedAndReached();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open();
    QList<PlanItemRow *> rows() const;
    template<typename T>
    QList<T *> shown() const;
    bool says(const QString &part) const;
    QAction *line(const PlanItemRow *row, const QString &text) const;

    std::unique_ptr<LearningDesk> m_desk;
    std::unique_ptr<LearningPlanPage> m_page;
};

void tst_LearningPlanPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
}

void tst_LearningPlanPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_desk = std::make_unique<LearningDesk>();
}

void tst_LearningPlanPage::cleanup()
{
    m_page.reset();
}

void tst_LearningPlanPage::open()
{
    m_page = std::make_unique<LearningPlanPage>(m_desk->learning);
    m_page->resize(1088, 697);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

template<typename T>
QList<T *> tst_LearningPlanPage::shown() const
{
    QList<T *> all = m_page->findChildren<T *>();
    all.removeIf([](const T *each) { return !each->isVisible(); });
    return all;
}

QList<PlanItemRow *> tst_LearningPlanPage::rows() const
{
    return shown<PlanItemRow>();
}

bool tst_LearningPlanPage::says(const QString &part) const
{
    return visibleWords(*m_page).join(u'\n').contains(part);
}

QAction *tst_LearningPlanPage::line(const PlanItemRow *row, const QString &text) const
{
    for (QAction *each : row->findChild<QMenu *>()->actions()) {
        if (each->isVisible() && each->text().section(u'\t', 0, 0) == text)
            return each;
    }
    return nullptr;
}

void tst_LearningPlanPage::emptyStatesOfferWhatIsMissing()
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
    m_desk->choose(u"it-02-inf"_s);
    QVERIFY(says(u"How much time do you have?"_s));
}

void tst_LearningPlanPage::rowsFollowThePlan()
{
    m_desk->getReady();
    open();
    const QList<PlanItemId> order = m_desk->order();
    QCOMPARE(rows().size(), order.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        QCOMPARE(rows().at(i)->item(), order.at(i));
        QVERIFY(rows().at(i)->accessibleName().contains(u"Closes"_s));
    }
    QVERIFY(says(u"Week 1"_s));
    QVERIFY(says(u"Why this plan"_s) || visibleButton(*m_page, u"Why?"_s));
}

void tst_LearningPlanPage::moreTimeIsPlannedAtOnceAndAnnounced()
{
    m_desk->getReady();
    open();
    auto *perWeek = m_page->findChildren<NumberBox *>().constFirst();
    auto *sentence = m_page->findChildren<LinkedSentence *>().at(1);
    const QString before = sentence->text();
    perWeek->setFocus();
    QTest::keyClick(perWeek, Qt::Key_Down);

    QCOMPARE(m_desk->learning.choices().budget.minutesPerWeek, 90);
    QVERIFY(sentence->text() != before);
    QVERIFY(!sentence->accessibleDescription().isEmpty());
    QVERIFY(perWeek->hasFocus());
    QCOMPARE(rows().size(), m_desk->order().size());
}

void tst_LearningPlanPage::theScrollPlaceIsKept()
{
    m_desk->getReady();
    open();
    m_page->scrollArea()->verticalScrollBar()->setValue(120);
    QVERIFY(m_desk->learning.setBudget(budgetOf(90)));
    QCoreApplication::processEvents();
    QCOMPARE(m_page->scrollArea()->verticalScrollBar()->value(), 120);
}

void tst_LearningPlanPage::filtersLeaveOutAndSayWhy()
{
    m_desk->getReady();
    open();
    QCheckBox *reading = nullptr;
    for (QCheckBox *each : m_page->findChildren<QCheckBox *>())
        reading = each->text() == u"Reading, video, tools"_s ? each : reading;
    QVERIFY(reading);
    reading->setFocus();
    QTest::keyClick(reading, Qt::Key_Space);
    for (const PlannedItem &each : m_desk->learning.figures().plan().items)
        QVERIFY(each.kind != ItemKind::Article);
    QVERIFY(says(u"It is of a type you left out."_s));

    QTest::mouseClick(visibleButton(*m_page, u"Accept this type"_s), Qt::LeftButton);
    QCOMPARE(m_desk->learning.choices().filters, PlanFilters());
    QVERIFY(reading->isChecked());
}

void tst_LearningPlanPage::doneLeavesThePlanAndOffersToRateAgain()
{
    m_desk->getReady();
    open();
    const PlanItemId item = rows().constFirst()->item();
    QPushButton *done = rows().constFirst()->findChild<QPushButton *>();
    done->setFocus();
    QTest::keyClick(done, Qt::Key_Space);
    QVERIFY(rows().constFirst()->item() != item);
    QCOMPARE(shown<DoneItemRow>().constFirst()->item(), item);
    QVERIFY(rows().constFirst()->holdsFocus());

    QSignalSpy wanted(m_page.get(), &LearningPlanPage::rerateWanted);
    QTest::mouseClick(visibleButton(*m_page, u"Rate this competency again"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QTest::mouseClick(visibleButton(*m_page, u"Not done after all"_s), Qt::LeftButton);
    QVERIFY(shown<DoneItemRow>().isEmpty());
}

void tst_LearningPlanPage::altArrowsMoveTheItemAndTheFocus()
{
    m_desk->getReady();
    open();
    const QList<PlanItemId> before = m_desk->order();
    PlanItemRow *second = rows().at(1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_desk->order() != before);
    QCOMPARE(rows().constFirst()->item(), before.at(1));
    QVERIFY(rows().constFirst()->hasFocus());

    auto *sentence = m_page->findChildren<LinkedSentence *>().at(1);
    QVERIFY(sentence->accessibleDescription().contains(u"place 1"_s));
    QTest::keyClick(rows().constFirst(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(sentence->accessibleDescription().startsWith(u"It stays where it is"_s));
}

void tst_LearningPlanPage::upAndDownGoFromRowToRow()
{
    m_desk->getReady();
    open();
    rows().constFirst()->setFocus();
    QTest::keyClick(rows().constFirst(), Qt::Key_Down);
    QVERIFY(rows().at(1)->hasFocus());
    QTest::keyClick(rows().at(1), Qt::Key_Up);
    QVERIFY(rows().at(0)->hasFocus());
    QTest::keyClick(rows().at(0), Qt::Key_Up);
    QVERIFY(rows().at(0)->hasFocus());
}

void tst_LearningPlanPage::notForMeAsksOneQuestion()
{
    m_desk->getReady();
    open();
    const PlanItemId item = rows().constFirst()->item();
    line(rows().constFirst(), u"Not for me…"_s)->trigger();
    auto *dialog = m_page->findChild<RejectionDialog *>();
    QVERIFY(dialog && dialog->isVisible());

    QTest::mouseClick(visibleButton(*dialog, u"&Leave it out"_s), Qt::LeftButton);
    QVERIFY(visibleWords(*dialog).contains(u"Choose a reason first."_s));
    auto *second = dialog->findChildren<QRadioButton *>().at(1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QTest::mouseClick(visibleButton(*dialog, u"&Leave it out"_s), Qt::LeftButton);
    QCOMPARE(m_desk->choiceOf(item).rejection, RejectionReason::TooLong);
    QVERIFY(says(u"You said that it is not for you."_s));
    QTest::mouseClick(visibleButton(*m_page, u"Take it back"_s), Qt::LeftButton);
    QCOMPARE(m_desk->choiceOf(item).decision, Decision::None);
}

void tst_LearningPlanPage::aNoteIsKeptAndTabLeavesTheField()
{
    m_desk->getReady();
    open();
    const PlanItemId item = rows().constFirst()->item();
    line(rows().constFirst(), u"Note…"_s)->trigger();
    auto *dialog = m_page->findChild<PlanNoteDialog *>();
    auto *field = dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"With <Sam>"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    QTest::mouseClick(visibleButton(*dialog, u"&Keep the note"_s), Qt::LeftButton);
    QCOMPARE(m_desk->choiceOf(item).note, u"With <Sam>"_s);
    QVERIFY(says(u"Your note: With &lt;Sam&gt;"_s));
}

void tst_LearningPlanPage::oneOfEachReasonIsShownFirst()
{
    const auto item = [](const QString &id, LeftOutReason reason, int missing) {
        LeftOutItem left;
        left.id.resource = ResourceId(id);
        left.reason = reason;
        left.minutesMissing = missing;
        return left;
    };
    const QList<LeftOutItem> sorted =
        nearestFirst({item(u"a"_s, LeftOutReason::ClosedByOthers, 0),
                      item(u"b"_s, LeftOutReason::ClosedByOthers, 0),
                      item(u"c"_s, LeftOutReason::NotEnoughTime, 60),
                      item(u"d"_s, LeftOutReason::NotEnoughTime, 15)});
    QString ids;
    for (const LeftOutItem &each : sorted)
        ids += each.id.resource.toString();
    QCOMPARE(ids, u"dacb"_s);

    m_desk->getReady();
    open();
    QCOMPARE(shown<LeftOutRow>().size(), 5);
    const auto all = m_desk->learning.figures().plan().leftOut.size();
    QTest::mouseClick(visibleButton(*m_page, u"Show all %1 items left out"_s.arg(all)),
                      Qt::LeftButton);
    QCOMPARE(shown<LeftOutRow>().size(), all);
}

void tst_LearningPlanPage::leftOutForTimeComesInWithTheTime()
{
    m_desk->getReady();
    QVERIFY(m_desk->learning.setBudget(budgetOf(15)));
    open();
    const LeftOutRow *row = shown<LeftOutRow>().constFirst();
    const PlanItemId item = row->item();
    const LeftOutItem left = *m_desk->learning.figures().leftOut(item);
    QCOMPARE(left.reason, LeftOutReason::NotEnoughTime);
    QVERIFY(left.minutesMissing > 0);
    auto *add = row->findChild<QPushButton *>();
    QVERIFY(add->text().startsWith(u"Add "_s));
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(m_desk->learning.figures().planned(item));
    QVERIFY(m_desk->learning.choices().budget.minutes() >= 60 + left.minutesMissing);
}

void tst_LearningPlanPage::theMenuHoldsAllWhereItIsNarrow()
{
    m_desk->getReady();
    open();
    QVERIFY(!line(rows().constFirst(), u"Mark done"_s));
    m_page->resize(700, 697);
    QCoreApplication::processEvents();
    QAction *done = line(rows().constFirst(), u"Mark done"_s);
    QVERIFY(done);
    QVERIFY(!visibleButton(*m_page, u"Mark done"_s));
    const PlanItemId item = rows().constFirst()->item();
    done->trigger();
    QCOMPARE(m_desk->choiceOf(item).progress, ItemProgress::Done);
}

void tst_LearningPlanPage::nothingUsefulFitsIsSaid()
{
    m_desk->getReady();
    QVERIFY(m_desk->learning.setBudget(budgetOf(1, 1)));
    open();
    QVERIFY(rows().isEmpty());
    QVERIFY(says(u"Nothing useful fits in 1"_s));
    QVERIFY(!shown<LeftOutRow>().isEmpty());
}

void tst_LearningPlanPage::theCalendarFileIsSavedOrTheErrorShown()
{
    m_desk->getReady();
    open();
    QTest::mouseClick(visibleButton(*m_page, u"&Calendar file (.ics)"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());

    const QTemporaryDir folder;
    emit dialog->fileSelected(folder.filePath(u"nothing/plan.ics"_s));
    QVERIFY(!says(u"The file is saved"_s));
    const QString path = folder.filePath(u"plan.ics"_s);
    emit dialog->fileSelected(path);
    QVERIFY(says(u"The file is saved: "_s + path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(text.count("BEGIN:VEVENT"), m_desk->learning.figures().schedule().sessions.size());
}

void tst_LearningPlanPage::theReportIsOneButtonAway()
{
    m_desk->getReady();
    open();
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QAbstractButton *report = visibleButton(*m_page, u"&Report and PDF"_s);
    QCOMPARE(buttonKind(report), ButtonKind::Primary);
    QTest::mouseClick(report, Qt::LeftButton);
    QCOMPARE(wanted.constFirst().first().value<Place>(), Place::Report);
}

void tst_LearningPlanPage::whyOpensTheExplanation()
{
    m_desk->getReady();
    open();
    QAbstractButton *why = visibleButton(*m_page, u"Why?"_s);
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    QTRY_VERIFY(m_page->findChild<QDialog *>());
}

void tst_LearningPlanPage::frenchIsReadInTheSamePlace()
{
    m_desk->getReady();
    open();
    PlanItemRow *row = rows().at(1);
    row->setFocus();
    const QString english = row->accessibleName();
    m_page->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    QVERIFY(row->hasFocus());
    QVERIFY(row->accessibleName() != english);
}

void tst_LearningPlanPage::everythingIsNamedAndReached()
{
    m_desk->getReady();
    open();
    QVERIFY(m_desk->learning.setProgress(m_desk->order().constFirst(), ItemProgress::Done));
    QVERIFY(m_desk->learning.setBudget(budgetOf(240)));
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_LearningPlanPage::nothingIsCutOff_data()
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

void tst_LearningPlanPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(QLocale::Language, language);
    const Audit::TextSize text(percent);
    m_desk->getReady();
    QVERIFY(m_desk->learning.setProgress(m_desk->order().constFirst(), ItemProgress::Done));
    m_page = std::make_unique<LearningPlanPage>(m_desk->learning);
    m_page->setLocale(QLocale(language, QLocale::Canada));
    m_page->resize(size);
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents();

    const QStringList faults = Audit::truncated(m_page.get());
    m_page.reset();
    QCOMPARE(faults, QStringList());
}

QTEST_MAIN(tst_LearningPlanPage)

#include "tst_learningplanpage.moc"
