// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/explanations/teamwords.h"
#include "tests/support/teamparts.h"
#include "tests/support/uiaudit.h"
#include "ui/charts/distributionchart.h"
#include "ui/models/distributionmodel.h"
#include "ui/models/heatmaptable.h"
#include "ui/pages/team/heatmapsection.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/heatmapview.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The names of the columns and people of the sample team, in its order.
enum SampleColumn { NameAt, TargetAt, AlexAt, NoorAt, GroupAt, BandsAt };

class tst_Heatmap : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsTheRulesOfAModel();
    void cellSaysItsSentence_data();
    void cellSaysItsSentence();
    void notesAreInTheSentenceAndTheTable();
    void hiddenCellsAllSayTheSame();
    void hiddenNumbersAreInNoRole();
    void marksFollowTheTarget();
    void sortsByMissingPeopleAndByCover();
    void noGroupNoColumn();
    void tableHasAColumnForEachCount();
    void arrowsWalkTheGridAndTheLineFollows();
    void manyPeopleTakeTurns();
    void choosesAFramework();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void distributionCountsEachPart();
    void middleIsALevelInWords();
    void barsSayTheirRows();

private:
    TeamFigures figures() const;
    QString say(int row, int column) const;
    std::unique_ptr<QScrollArea> window(const TeamFigures &figures, QSize size) const;

    Content m_content;
    std::unique_ptr<HeatmapModel> m_model;
};

static Tally tally(int none, int foundation, int working, int advanced, int lead)
{
    return {{none, foundation, working, advanced, lead}};
}

void tst_Heatmap::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_Heatmap::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_model = std::make_unique<HeatmapModel>(m_content.catalog);
    m_model->setFigures(figures());
    m_model->setFramework(m_content.catalog.frameworks.constFirst().id);
}

/// Two people by name and a group, over the first framework: both told the first
/// competency, one of them without certainty, and one of them the second in bands. The
/// group is shown for the first competency and hidden for all others.
TeamFigures tst_Heatmap::figures() const
{
    TeamFigures made;
    for (const Framework &each : m_content.catalog.frameworks)
        made.frameworks.append(each.id);
    made.competencies = m_content.catalog.competencies();
    const QString first = made.competencies.at(0).toString();
    const QString second = made.competencies.at(1).toString();
    made.members = {
        Sample::with(Sample::member(u"Alex"_s, {{first, 1}}), second,
                     Sample::figure(LevelBand::BelowWorking)),
        Sample::with(Sample::member(u"Noor"_s, {}), first, Sample::figure({0, 0, 50, 850, 100}))};
    made.received = {.byName = 2, .asGroup = 7, .withCertainty = 1};
    for (const CompetencyId &each : std::as_const(made.competencies)) {
        made.group.insert(each, {});
        made.groupInBands.insert(each, {});
    }
    made.group.insert(made.competencies.at(0), disclosed(tally(0, 1, 3, 2, 1), insideRules));
    made.groupInBands.insert(made.competencies.at(0), disclosed(tally(3, 4, 0, 0, 0), insideRules));
    made.needs = {Sample::need(first, 1, 3), Sample::need(second, 2, 2)};
    made.covers = coversOf(made.needs, made.members);
    return made;
}

QString tst_Heatmap::say(int row, int column) const
{
    return m_model->index(row, column).data(Qt::AccessibleTextRole).toString();
}

void tst_Heatmap::keepsTheRulesOfAModel()
{
    HeatmapModel model(m_content.catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFigures(figures());
    model.setFramework(m_content.catalog.frameworks.constFirst().id);
    model.setOrder(HeatmapOrder::Name);
    model.setLocale(QLocale(QLocale::French, QLocale::Canada));
    model.setCompact(true);
    model.setFigures({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Heatmap::cellSaysItsSentence_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("sure") << 0 << int(NoorAt) << u"Noor: Advanced, quite sure, meets target."_s;
    QTest::newRow("level alone") << 0 << int(AlexAt) << u"Alex: Foundation, below target."_s;
    QTest::newRow("band") << 1 << int(AlexAt) << u"Alex: Below Working, below target."_s;
    QTest::newRow("nothing") << 1 << int(NoorAt) << u"Noor: not shared."_s;
    QTest::newRow("target") << 0 << int(TargetAt) << u"Target: at least Advanced."_s;
    QTest::newRow("group") << 0 << int(GroupAt)
                           << u"0 Not yet, 1 Foundation, 3 Working, 2 Advanced, 1 Lead."_s;
    QTest::newRow("bands") << 0 << int(BandsAt) << u"3 Below Working, 4 Working or above."_s;
}

void tst_Heatmap::cellSaysItsSentence()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, words);
    const QString name = m_content.catalog.competency(m_model->competencyAt(row))->name.english;
    QVERIFY2(say(row, column).startsWith(name + u", "_s), qPrintable(say(row, column)));
    QVERIFY2(say(row, column).endsWith(words), qPrintable(say(row, column)));
}

void tst_Heatmap::notesAreInTheSentenceAndTheTable()
{
    TeamFigures noted = figures();
    noted.members[1].figures[noted.competencies.at(0)].note = u"Taught it <twice>"_s;
    m_model->setFigures(noted);
    const QString words = u"Advanced, quite sure, meets target; noted: “Taught it <twice>”"_s;

    QVERIFY2(say(0, NoorAt).endsWith(words + u'.'), qPrintable(say(0, NoorAt)));
    QVERIFY(heatmapTable(*m_model, m_content.catalog.scale, QLocale()).at(1).contains(words));
}

void tst_Heatmap::hiddenCellsAllSayTheSame()
{
    for (int row = 1; row < m_model->rowCount(); ++row) {
        for (const int column : {int(GroupAt), int(BandsAt)}) {
            QVERIFY(say(row, column).endsWith(hiddenText()));
            QCOMPARE(m_model->index(row, column).data().toString(), hiddenWord());
            QCOMPARE(m_model->index(row, column).data(Qt::EditRole).toString(), hiddenWord());
        }
    }
}

void tst_Heatmap::hiddenNumbersAreInNoRole()
{
    for (int role = 0; role < Qt::UserRole + 200; ++role) {
        const QVariant value = m_model->index(1, GroupAt).data(role);
        QVERIFY(!value.toString().contains(QRegularExpression(u"[0-9]"_s)));
        if (role == HeatmapCellRole) {
            QCOMPARE(value.value<HeatmapCell>().kind, HeatmapCell::Kind::Hidden);
            QCOMPARE(value.value<HeatmapCell>().counts, Tally());
        }
    }
}

void tst_Heatmap::marksFollowTheTarget()
{
    const auto cell = [this](int row, int column) {
        return m_model->index(row, column).data(HeatmapCellRole).value<HeatmapCell>();
    };
    QVERIFY(cell(0, AlexAt).isBelow);
    QVERIFY(!cell(0, AlexAt).isUnsure);
    QVERIFY(!cell(0, NoorAt).isBelow);
    QCOMPARE(cell(0, NoorAt).value, 3);

    // P(L ≥ 3) = .5 decides nothing.
    TeamFigures unsure = figures();
    unsure.members[1].figures[unsure.competencies.at(0)] = Sample::figure({0, 0, 500, 400, 100});
    m_model->setFigures(unsure);
    QVERIFY(cell(0, NoorAt).isUnsure);
    QVERIFY(say(0, NoorAt).endsWith(u"Working, unsure, perhaps below target."_s));
}

void tst_Heatmap::sortsByMissingPeopleAndByCover()
{
    const QList<CompetencyId> all = figures().competencies;
    m_model->setOrder(HeatmapOrder::MostMissing);
    QCOMPARE(m_model->competencyAt(0), all.at(1)); // Nobody of two.
    QCOMPARE(m_model->competencyAt(1), all.at(0)); // One of one.
    QCOMPARE(m_model->competencyAt(2), all.at(2));
    m_model->setOrder(HeatmapOrder::BestCovered);
    QCOMPARE(m_model->competencyAt(0), all.at(0));
    m_model->setOrder(HeatmapOrder::Name);
    QVERIFY(m_model->index(0, 0).data().toString() < m_model->index(1, 0).data().toString());
}

void tst_Heatmap::noGroupNoColumn()
{
    TeamFigures alone = figures();
    alone.received.asGroup = 0;
    alone.groupInBands.clear();
    alone.needs.clear();
    alone.covers.clear();
    m_model->setFigures(alone);
    QCOMPARE(m_model->columnCount(), 3);
    QVERIFY(say(0, 1).endsWith(u"Alex: Foundation."_s));
}

void tst_Heatmap::tableHasAColumnForEachCount()
{
    const QList<QStringList> table = heatmapTable(*m_model, m_content.catalog.scale, QLocale());
    QCOMPARE(table.size(), 8);
    QCOMPARE(table.at(0).mid(2),
             QStringList({u"Alex"_s, u"Noor"_s, u"The group: Not yet"_s, u"The group: Foundation"_s,
                          u"The group: Working"_s, u"The group: Advanced"_s, u"The group: Lead"_s,
                          u"The group, in two bands: Below Working"_s,
                          u"The group, in two bands: Working or above"_s}));
    QCOMPARE(table.at(1).mid(4),
             QStringList({u"0"_s, u"1"_s, u"3"_s, u"2"_s, u"1"_s, u"3"_s, u"4"_s}));
    QCOMPARE(table.at(2).mid(4), QStringList(7, hiddenWord()));
}

/// The section on a page \a size large.
std::unique_ptr<QScrollArea> tst_Heatmap::window(const TeamFigures &figures, QSize size) const
{
    auto area = std::make_unique<QScrollArea>();
    auto *section = new HeatmapSection(m_content.catalog);
    section->setCompact(size.width() < 60 * textFont(1.0).pixelSize());
    section->setFigures(figures);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(section);
    area->setFocusPolicy(Qt::NoFocus);
    area->resize(size);
    area->show();
    return QTest::qWaitForWindowActive(area.get()) ? std::move(area) : nullptr;
}

static bool isSaid(const QWidget &root, const QString &part)
{
    const QList<TextLabel *> labels = root.findChildren<TextLabel *>();
    return std::ranges::any_of(labels, [&part](const TextLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void tst_Heatmap::arrowsWalkTheGridAndTheLineFollows()
{
    const auto page = window(figures(), {1024, 697});
    auto *view = page->findChild<HeatmapView *>();
    view->setFocus();
    QCOMPARE(view->currentIndex(), view->model()->index(0, NameAt));
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex().column(), int(NoorAt));
    QVERIFY(isSaid(*page, u"Noor:</b> Advanced, quite sure, meets target."_s));
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex(), view->model()->index(1, BandsAt));
    QVERIFY(isSaid(*page, u"</b> "_s + hiddenText()));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentIndex(), view->model()->index(1, NameAt));
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view->currentIndex(), view->model()->index(6, BandsAt));

    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(!view->hasFocus());
}

void tst_Heatmap::manyPeopleTakeTurns()
{
    TeamFigures many = figures();
    const TeamMember model = many.members.constFirst();
    for (int each = 0; each < 40; ++each) {
        TeamMember member = model;
        member.name = u"Person %1"_s.arg(each);
        many.members.append(member);
    }
    const auto page = window(many, {832, 597});
    auto *view = page->findChild<HeatmapView *>();
    QVERIFY(view->shownCount() < view->movableCount());
    view->setFocus();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        QVERIFY(!view->isColumnHidden(NameAt));
        QVERIFY(!view->isColumnHidden(view->currentIndex().column()));
        const QRect cell = view->visualRect(view->currentIndex());
        QVERIFY(cell.left() >= 0 && cell.right() <= view->width());
        QTest::keyClick(view, Qt::Key_Right);
    }
    QCOMPARE(view->currentIndex().column(), view->model()->columnCount() - 1);
    QCOMPARE(view->firstShown() + view->shownCount(), view->movableCount());
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(isSaid(*page, u" of %1"_s.arg(view->movableCount())));
}

void tst_Heatmap::choosesAFramework()
{
    const auto page = window(figures(), {1024, 697});
    auto *list = page->findChildren<QComboBox *>().constFirst();
    auto *view = page->findChild<HeatmapView *>();
    QCOMPARE(list->count(), 3);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    const auto *model = qobject_cast<HeatmapModel *>(view->model());
    QCOMPARE(m_content.catalog.frameworkOf(model->competencyAt(0))->id,
             m_content.catalog.frameworks.at(1).id);
    QCOMPARE(view->currentIndex().row(), 0);
}

void tst_Heatmap::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280×800") << 100 << QSize(1024, 697);
    QTest::newRow("1024×700") << 100 << QSize(768, 597);
    QTest::newRow("150 %") << 150 << QSize(992, 697);
    QTest::newRow("200 %") << 200 << QSize(1134, 597);
}

void tst_Heatmap::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Audit::TextSize text(percent);
    auto page = window(figures(), size);
    QCoreApplication::processEvents();
    const QStringList faults =
        Audit::truncated(page.get()) + Audit::unnamed(page.get()) + Audit::tabFaults(page.get());
    page.reset();
    QCOMPARE(faults, QStringList());
}

void tst_Heatmap::distributionCountsEachPart()
{
    const TeamFigures team = figures();
    const QList<DistributionRow> rows = distributionOf(team, team.competencies.at(0));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).figure.tally, tally(0, 1, 0, 1, 0));
    QCOMPARE(rows.at(1).figure.tally, tally(0, 1, 3, 2, 1));
    QVERIFY(distributionOf(team, team.competencies.at(1)).at(0).figure.isHidden());

    DistributionModel model(m_content.catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows + distributionOf(team, team.competencies.at(1)));
    QCOMPARE(model.index(1, DistributionModel::PeopleColumn).data().toString(), u"7"_s);
    // (0·0 + 1·1 + 3·2 + 2·3 + 1·4)/7 = 17/7 = 2.43, to the half 2.5.
    QCOMPARE(model.index(1, DistributionModel::MiddleColumn).data().toString(),
             u"Working (mean 2.5)"_s);
    QCOMPARE(model.index(3, DistributionModel::MiddleColumn).data().toString(), hiddenWord());
    QCOMPARE(model.index(3, DistributionModel::PartColumn).data().toString(),
             u"The group, hidden"_s);
}

void tst_Heatmap::middleIsALevelInWords()
{
    const Scale &scale = m_content.catalog.scale;
    QCOMPARE(middleText(scale, tally(0, 2, 1, 2, 0), QLocale()), u"Working"_s);
    QCOMPARE(middleText(scale, tally(0, 0, 2, 2, 0), QLocale()), u"between Working and Advanced"_s);
    QCOMPARE(middleText(scale, tally(3, 0, 0, 0, 2), QLocale()), u"Not yet"_s);
}

void tst_Heatmap::barsSayTheirRows()
{
    const TeamFigures team = figures();
    DistributionChart chart(m_content.catalog);
    chart.setRows(distributionOf(team, team.competencies.at(0))
                  + distributionOf(team, team.competencies.at(1)));
    chart.layOut({400, chart.heightForWidth(400)});
    QCOMPARE(chart.pointTexts().size(), 5);
    QVERIFY(chart.pointTexts().at(1).endsWith(
        u"The group: 7 people: 0 Not yet, 1 Foundation, 3 Working, 2 Advanced, 1 Lead"_s));
    QVERIFY(chart.pointTexts().at(3).endsWith(hiddenText()));
}

QTEST_MAIN(tst_Heatmap)

#include "tst_heatmap.moc"
