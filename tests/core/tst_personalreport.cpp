// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/documents/pageimages.h"
#include "core/exchange/answersfile.h"
#include "core/explanations/arithmetic.h"
#include "core/reports/personalreport.h"

#include <QTest>

#include <algorithm>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_PersonalReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachLanguageIsSpokenAndGivenBack();
    void bothLanguagesSayTheSame();
    void headingsStandInOrder_data();
    void headingsStandInOrder();
    void everyRowHasEveryColumn_data();
    void everyRowHasEveryColumn();
    void numbersAreThoseOfTheResult();
    void picturesTellEveryCompetency();
    void purposePrivacyAndVersionsAreAlwaysThere_data();
    void purposePrivacyAndVersionsAreAlwaysThere();
    void withoutATargetNothingIsSaidOfOne();
    void onePageIsOnePage_data();
    void onePageIsOnePage();
    void aPlanIsToldWeekByWeek();
    void changeIsToldWithItsCertainty();
    void nothingRatedIsSaid();

private:
    PersonalFacts facts(const QString &file, const QString &role) const;

    std::optional<Content> m_content;
    ProgramLanguage m_language;
};

static const QList<QLocale::Language> BothLanguages{QLocale::English, QLocale::French};

void tst_PersonalReport::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

PersonalFacts tst_PersonalReport::facts(const QString &file, const QString &role) const
{
    const QString path = QStringLiteral(COMPASS_SOURCE_DIR) + u"/tests/data/answers/"_s + file;
    const auto responses = readAnswersFile(path, m_content->catalog);
    return {.catalog = m_content->catalog,
            .roles = m_content->roles,
            .learning = m_content->learning,
            .result = measure(m_content->catalog, responses ? *responses : Responses()),
            .madeOn = QDate(2026, 11, 21),
            .assessedOn = QDate(2026, 11, 1),
            .mode = Mode::Standard,
            .alias = u"Alex"_s,
            .role = m_content->roles.role(RoleId(role))};
}

/// All words of a part, in reading order, one piece a line.
static QString wordsOf(const ReportPart &part)
{
    QStringList words;
    for (const ReportBlock &block : part.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            words.append(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words.append(paragraph->text);
        else if (const auto *list = std::get_if<ItemList>(&block))
            words += list->items;
        else if (const auto *figure = std::get_if<Figure>(&block))
            words += {figure->title, figure->alternative};
        else if (const auto *table = std::get_if<Table>(&block)) {
            words.append(table->caption);
            for (const QList<TableCell> &row : table->rows) {
                for (const TableCell &cell : row)
                    words.append(cell.text);
            }
        }
    }
    return words.join(u'\n');
}

template<typename T>
static QList<T> all(const ReportPart &part)
{
    QList<T> found;
    for (const ReportBlock &block : part.blocks) {
        if (const T *one = std::get_if<T>(&block))
            found.append(*one);
    }
    return found;
}

static void addForms()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("role");
    for (const QString &role : {QString(), u"it-02-inf"_s}) {
        QTest::addRow("page %s", qPrintable(role)) << static_cast<int>(ReportLength::Page) << role;
        QTest::addRow("full %s", qPrintable(role)) << static_cast<int>(ReportLength::Full) << role;
    }
}

void tst_PersonalReport::eachLanguageIsSpokenAndGivenBack()
{
    const Report report = personalReport(facts(u"mixed.json"_s, u"it-02-inf"_s),
                                         {ReportLength::Full, BothLanguages}, m_language);

    QCOMPARE(m_language.spoken(), QLocale::English);
    QCOMPARE(report.parts.size(), 2);
    QCOMPARE(report.parts.at(0).language, QLocale::English);
    QCOMPARE(report.parts.at(1).language, QLocale::French);
    QVERIFY(wordsOf(report.parts.at(0)).contains(u"Finding and judging information"_s));
    QVERIFY(wordsOf(report.parts.at(1)).contains(u"Trouver et évaluer l’information"_s));
    QVERIFY(wordsOf(report.parts.at(0)).contains(u"November 21, 2026"_s));
    QVERIFY(!wordsOf(report.parts.at(0)).contains(u"Trouver"_s));
}

void tst_PersonalReport::bothLanguagesSayTheSame()
{
    const Report report = personalReport(facts(u"mixed.json"_s, u"it-02-inf"_s),
                                         {ReportLength::Full, BothLanguages}, m_language);
    const ReportPart &english = report.parts.at(0);
    const ReportPart &french = report.parts.at(1);

    QCOMPARE(english.blocks.size(), french.blocks.size());
    const QList<Table> tables = all<Table>(english);
    const QList<Table> tableaux = all<Table>(french);
    QCOMPARE(tables.size(), tableaux.size());
    for (qsizetype each = 0; each < tables.size(); ++each) {
        QCOMPARE(tables.at(each).rows.size(), tableaux.at(each).rows.size());
        QCOMPARE(tables.at(each).columns.size(), tableaux.at(each).columns.size());
    }
    QCOMPARE(all<Figure>(english).size(), 6);
    QCOMPARE(all<Figure>(french).size(), 6);
}

void tst_PersonalReport::headingsStandInOrder_data()
{
    addForms();
}

void tst_PersonalReport::headingsStandInOrder()
{
    QFETCH(int, length);
    QFETCH(QString, role);

    const Report report = personalReport(facts(u"mixed.json"_s, role),
                                         {static_cast<ReportLength>(length)}, m_language);
    const QList<Heading> headings = all<Heading>(report.parts.first());

    QVERIFY(std::holds_alternative<Heading>(report.parts.first().blocks.first()));
    QCOMPARE(headings.first().level, 1);
    for (qsizetype each = 1; each < headings.size(); ++each) {
        QCOMPARE_GE(headings.at(each).level, 2);
        QCOMPARE_LE(headings.at(each).level, headings.at(each - 1).level + 1);
    }
}

void tst_PersonalReport::everyRowHasEveryColumn_data()
{
    addForms();
}

void tst_PersonalReport::everyRowHasEveryColumn()
{
    QFETCH(int, length);
    QFETCH(QString, role);

    const Report report = personalReport(facts(u"exempt-and-overridden.json"_s, role),
                                         {static_cast<ReportLength>(length)}, m_language);

    for (const Table &table : all<Table>(report.parts.first())) {
        QVERIFY(!table.caption.isEmpty());
        for (const QList<TableCell> &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
            QVERIFY(!row.first().text.isEmpty());
        }
    }
}

/// The row of \a table that \a name names; none when it has no such row.
static QList<TableCell> rowOf(const QList<Table> &tables, const QString &caption,
                              const QString &name)
{
    for (const Table &table : tables) {
        if (!table.caption.contains(caption))
            continue;
        for (const QList<TableCell> &row : table.rows) {
            if (row.first().text == name)
                return row;
        }
    }
    return {};
}

void tst_PersonalReport::numbersAreThoseOfTheResult()
{
    const PersonalFacts person = facts(u"mixed.json"_s, u"it-02-inf"_s);
    const Report report = personalReport(person, {ReportLength::Full}, m_language);
    const QList<Table> tables = all<Table>(report.parts.first());
    const QLocale english(QLocale::English, QLocale::Canada);

    for (const CompetencyResult &result : person.result.competencies) {
        const QString name = nameOf(person.catalog, result.competency, english);
        const QList<TableCell> row = rowOf(tables, u"your levels"_s, name);
        QCOMPARE(row.size(), 6);
        QCOMPARE(row.at(4).number.has_value(), result.estimate.has_value());
        if (result.estimate)
            QCOMPARE(row.at(4).number->value, result.estimate->mean);
    }
    for (const Gap &gap : analyseGaps(person.result, *person.role)) {
        const QString name = nameOf(person.catalog, gap.competency, english);
        const QString caption = gap.state == GapState::Met ? u"Targets you meet"_s : u"To close"_s;
        QCOMPARE(
            rowOf(tables, caption, name).value(5, {{}, {}}).number.value_or(CellNumber{-1}).value,
            gap.probability);
    }
    const Readiness state = readiness(person.result, *person.role);
    QCOMPARE(rowOf(tables, u"Readiness"_s, u"Requirements met"_s).at(1).text,
             QString::number(state.requirementsMet));
}

void tst_PersonalReport::picturesTellEveryCompetency()
{
    const PersonalFacts person = facts(u"mixed.json"_s, u"it-02-inf"_s);
    const Report report = personalReport(person, {ReportLength::Full}, m_language);

    QString told;
    for (const Figure &figure : all<Figure>(report.parts.first())) {
        QVERIFY(!figure.drawing.items.isEmpty());
        told += figure.alternative;
    }
    for (const CompetencyId &id : person.catalog.competencies()) {
        const QString name = nameOf(person.catalog, id, QLocale(QLocale::English));
        QCOMPARE(told.count(name + u':'), 2); // once as a bar, once on the radar
    }
}

void tst_PersonalReport::purposePrivacyAndVersionsAreAlwaysThere_data()
{
    addForms();
}

void tst_PersonalReport::purposePrivacyAndVersionsAreAlwaysThere()
{
    QFETCH(int, length);
    QFETCH(QString, role);

    const Report report =
        personalReport(facts(u"mixed.json"_s, role),
                       {static_cast<ReportLength>(length), {QLocale::English}}, m_language);
    const QString words = wordsOf(report.parts.first());

    for (const QString &needed :
         {u"self-assessment, for development"_s,
          u"never for appraisal, certification or staffing"_s, u"sent to nobody"_s, u"0.1.0"_s,
          u"Alpha"_s, u"November 21, 2026"_s, u"Alex"_s})
        QVERIFY2(words.contains(needed), qPrintable(needed));
    QVERIFY(report.parts.first().footer.contains(u"for development"_s));
}

void tst_PersonalReport::withoutATargetNothingIsSaidOfOne()
{
    const Report report =
        personalReport(facts(u"mixed.json"_s, {}), {ReportLength::Full}, m_language);

    QVERIFY(!wordsOf(report.parts.first()).contains(u"target at least"_s));
    QVERIFY(!wordsOf(report.parts.first()).contains(u"Readiness"_s));
}

void tst_PersonalReport::onePageIsOnePage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("role");
    for (const QString &file :
         {u"mixed.json"_s, u"all-lowest.json"_s, u"nothing-answered.json"_s}) {
        for (const QString &role : {u"manager"_s, u"it-04-mg-plr"_s, u"everyone"_s})
            QTest::addRow("%s, %s", qPrintable(file), qPrintable(role)) << file << role;
    }
}

void tst_PersonalReport::onePageIsOnePage()
{
    QFETCH(QString, file);
    QFETCH(QString, role);

    const Report report =
        personalReport(facts(file, role), {ReportLength::Page, BothLanguages}, m_language);

    QCOMPARE(pageImages(report, 36.0).size(), 2); // one for each language
}

void tst_PersonalReport::aPlanIsToldWeekByWeek()
{
    PersonalFacts person = facts(u"mixed.json"_s, u"it-02-inf"_s);
    const LearningResource &resource = m_content->learning.resources.first();
    const CompetencyId competency = resource.competencies.first();
    const PlanItemId item{resource.id, {}};
    const StepRange step{competency, Level::fromInt(1).value(), Level::fromInt(2).value()};
    LearningPlan plan;
    plan.budgetMinutes = 240;
    plan.usedMinutes = 90;
    plan.items = {{item, ItemKind::Course, 90, true, false, ItemProgress::Doing, {step}, 1.0}};
    person.plan = {plan, {{{item, 1, 60}, {item, 2, 30}}, {}}, QDate(2026, 11, 23)};

    const Report report = personalReport(person, {ReportLength::Full}, m_language);
    const QList<TableCell> row =
        rowOf(all<Table>(report.parts.first()), u"What to learn"_s, resource.title.english);

    QCOMPARE(row.size(), 6);
    QCOMPARE(row.at(2).text, u"1\u00a0h\u00a030\u00a0min, estimate"_s);
    QCOMPARE(row.at(3).text, u"1–2"_s);
    QVERIFY(row.at(4).text.endsWith(u": Foundation to Working"_s));
    QVERIFY(wordsOf(report.parts.first()).contains(u"November 23, 2026"_s));
}

/// A finished assessment of all frameworks of \a catalog, answered as \a file says.
static PastAssessment pastOf(const Catalog &catalog, const QString &file, const QDate &finished)
{
    const QString path = QStringLiteral(COMPASS_SOURCE_DIR) + u"/tests/data/answers/"_s + file;
    Assessment assessment;
    assessment.finishedAt = QDateTime(finished, QTime(12, 0), Qt::UTC);
    for (const Framework &framework : catalog.frameworks)
        assessment.plan.frameworks.append({framework.id, framework.version, framework.sha256});
    if (const auto responses = readAnswersFile(path, catalog))
        assessment.responses = *responses;
    return pastAssessment(assessment, catalog, {});
}

void tst_PersonalReport::changeIsToldWithItsCertainty()
{
    PersonalFacts person = facts(u"all-highest.json"_s, u"it-02-inf"_s);
    const PastAssessment before = pastOf(person.catalog, u"all-lowest.json"_s, QDate(2026, 1, 15));
    const PastAssessment after = pastOf(person.catalog, u"all-highest.json"_s, QDate(2026, 11, 1));
    person.change = {before, after, compare(before, after, {})};

    const Report report = personalReport(person, {ReportLength::Full}, m_language);
    const QList<TableCell> row = rowOf(all<Table>(report.parts.first()), u"then and now"_s,
                                       u"Finding and judging information"_s);

    QCOMPARE(row.size(), 5);
    QVERIFY(row.at(1).text.startsWith(u"Not yet"_s));
    QVERIFY(row.at(2).text.startsWith(u"Lead"_s));
    QCOMPARE(row.at(3).text, u"clear rise"_s);
    QCOMPARE(row.at(4).text, u"under 5% by chance"_s);
    QVERIFY(wordsOf(report.parts.first()).contains(u"January 15, 2026 and November 1, 2026"_s));
}

void tst_PersonalReport::nothingRatedIsSaid()
{
    const Report report = personalReport(facts(u"nothing-answered.json"_s, u"it-02-inf"_s),
                                         {ReportLength::Full, BothLanguages}, m_language);

    QVERIFY(wordsOf(report.parts.first()).contains(u"No competency is rated yet"_s));
}

QTEST_GUILESS_MAIN(tst_PersonalReport)
#include "tst_personalreport.moc"
