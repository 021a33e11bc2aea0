// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/reviewpage.h"

#include "tests/support/pagedesk.h"
#include "tests/support/uiaudit.h"
#include "ui/models/reviewmodel.h"
#include "ui/pages/assess/finishpanel.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

using namespace Compass;
using namespace Qt::StringLiterals;

struct Desk : PageDesk<ReviewPage>
{
    using PageDesk::PageDesk;

    DataTable *table() const { return page->findChild<DataTable *>(); }
    QCheckBox *filter() const { return page->findChild<QCheckBox *>(); }
    FinishPanel *finish() const { return page->findChild<FinishPanel *>(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    /// Two answers that contradict each other leave a level unsure.
    bool contradict(int index)
    {
        const Competency &found = *shipped().catalog.competency(competency(index));
        const std::initializer_list<std::pair<int, int>> given = {{0, 0}, {5, 1}, {10, 3}};
        for (const auto &[statement, rating] : given) {
            if (!session.change(keyOf(found.statements.at(statement).id), Rating::fromInt(rating)))
                return false;
        }
        return isUnsure(*session.result().competency(found.id));
    }
};

class tst_ReviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCompetencyHasARow();
    void rowLeadsToItsAnswers();
    void filterKeepsTheUnsure();
    void emptyFilterNamesItself();
    void roundAsksTheUnsure();
    void finishAsksFirst();
    void missingRatingsAreSaid();
    void failedFinishIsSaid();
    void languageChangeKeepsTheFilter();
    void withoutAssessmentLeadsToThePlan();
    void isUsableAtEverySize_data();
    void isUsableAtEverySize();
};

static AssessmentPlan plan()
{
    return planOfAll(shipped(), Mode::Quick);
}

void tst_ReviewPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
}

void tst_ReviewPage::everyCompetencyHasARow()
{
    Desk desk(plan());
    QVERIFY(rateFirst(3, desk.repository, desk.session));
    QVERIFY(desk.session.change(keyOf(ResponseKind::Exemption, desk.competency(4)),
                                Exemption::NotApplicable));
    desk.show();

    QCOMPARE(desk.table()->model()->rowCount(), 21);
    QCOMPARE(desk.cell(0, ReviewModel::ChangeColumn), u"Change"_s);
    QCOMPARE(desk.cell(3, ReviewModel::LevelColumn), u"–"_s);
    QCOMPARE(desk.cell(3, ReviewModel::ChangeColumn), u"Rate"_s);
    QCOMPARE(desk.cell(4, ReviewModel::LevelColumn), u"–"_s);
}

void tst_ReviewPage::rowLeadsToItsAnswers()
{
    Desk desk(plan());
    desk.show();
    QSignalSpy wanted(desk.page, &ReviewPage::rateWanted);

    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(5, ReviewModel::ChangeColumn));
    desk.press(Qt::Key_Return);

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<CompetencyId>(), desk.competency(5));
}

void tst_ReviewPage::filterKeepsTheUnsure()
{
    Desk desk(plan());
    QVERIFY(desk.contradict(2));
    desk.show();

    desk.filter()->click();

    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, ReviewModel::NameColumn),
             shipped().catalog.competency(desk.competency(2))->name.english);
    QCOMPARE(desk.cell(0, ReviewModel::CertaintyColumn), u"unsure"_s);
}

void tst_ReviewPage::emptyFilterNamesItself()
{
    Desk desk(plan());
    desk.show();

    desk.filter()->click();
    QVERIFY(!desk.table()->isVisible());
    const auto labels = desk.page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"“Only the unsure ones”"_s);
    }));

    desk.button(u"Show all"_s)->click();
    QVERIFY(desk.table()->isVisible());
    QCOMPARE(desk.table()->model()->rowCount(), 21);
}

void tst_ReviewPage::roundAsksTheUnsure()
{
    Desk desk(plan());
    desk.show();
    QVERIFY(!desk.button(u"5 more minutes on the unsure ones"_s));
    QSignalSpy wanted(desk.page, &ReviewPage::rateMoreWanted);

    QVERIFY(desk.contradict(2));
    QVERIFY(desk.contradict(9));
    desk.button(u"5 more minutes on the unsure ones"_s)->click();

    const auto round = wanted.constFirst().constFirst().value<QList<CompetencyId>>();
    QCOMPARE(round.size(), 2);
    QVERIFY(round.contains(desk.competency(2)) && round.contains(desk.competency(9)));
}

void tst_ReviewPage::finishAsksFirst()
{
    Desk desk(plan());
    QVERIFY(rateFirst(21, desk.repository, desk.session));
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    desk.press(Qt::Key_Return);
    QVERIFY(desk.finish()->isVisible());
    QVERIFY(desk.session.open());
    QVERIFY(!desk.button(u"Finish and see results"_s));
    QCOMPARE(QApplication::focusWidget(), desk.button(u"Finish it"_s));

    desk.button(u"Not yet"_s)->click();
    QVERIFY(!desk.finish()->isVisible());
    QVERIFY(desk.session.open());

    desk.button(u"Finish and see results"_s)->click();
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.session.open());
    QVERIFY(desk.session.lastFinished());
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Results);
}

void tst_ReviewPage::missingRatingsAreSaid()
{
    Desk desk(plan());
    QVERIFY(rateFirst(18, desk.repository, desk.session));
    desk.show();

    desk.button(u"Finish and see results"_s)->click();

    QVERIFY(desk.finish()->spoken().contains(u"not the same as level 0"_s));
    QVERIFY(desk.finish()->spoken().contains(u"3 competencies"_s));
}

void tst_ReviewPage::failedFinishIsSaid()
{
    Desk desk(plan());
    QVERIFY(rateFirst(21, desk.repository, desk.session));
    desk.show();
    desk.button(u"Finish and see results"_s)->click();
    desk.repository.failure = Error{ErrorCode::StoreFull, {}, {}, {}, {}};

    desk.button(u"Finish it"_s)->click();

    QVERIFY(desk.session.open());
    QVERIFY(desk.page->findChild<MessageBar *>()->isVisible());
}

void tst_ReviewPage::languageChangeKeepsTheFilter()
{
    Desk desk(plan());
    QVERIFY(desk.contradict(2));
    desk.show();
    desk.filter()->click();

    desk.readFrench();

    QVERIFY(desk.filter()->isChecked());
    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, ReviewModel::NameColumn),
             shipped().catalog.competency(desk.competency(2))->name.french);
}

void tst_ReviewPage::withoutAssessmentLeadsToThePlan()
{
    Desk desk(plan());
    desk.show();
    QSignalSpy wanted(desk.page, &Page::placeWanted);

    QVERIFY(desk.session.discard());
    QCOMPARE(desk.page->firstFocus(), desk.button(u"Plan an assessment"_s));
    desk.button(u"Plan an assessment"_s)->click();

    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Prepare);
}

void tst_ReviewPage::isUsableAtEverySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1088, 697);
    QTest::newRow("small window") << 100 << QSize(832, 597);
    QTest::newRow("200 %") << 200 << QSize(1088, 697);
}

void tst_ReviewPage::isUsableAtEverySize()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPixelSize(14 * percent / 100);
    QApplication::setFont(large);
    {
        Desk desk(plan());
        QVERIFY(rateFirst(16, desk.repository, desk.session));
        QVERIFY(desk.contradict(18));
        desk.resize(size);
        desk.show();
        desk.button(u"Finish and see results"_s)->click();
        QTest::qWait(0);

        QCOMPARE(Audit::truncated(desk.page), QStringList());
        QCOMPARE(Audit::unnamed(desk.page), QStringList());
        QCOMPARE(Audit::smallTargets(desk.page), QStringList());
        QCOMPARE(Audit::tabFaults(&desk.window), QStringList());
        QCOMPARE(Audit::mnemonicClashes(desk.page), QStringList());
    }
    QApplication::setFont(font);
}

QTEST_MAIN(tst_ReviewPage)
#include "tst_reviewpage.moc"
