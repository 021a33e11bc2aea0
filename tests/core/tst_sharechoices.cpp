// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"
#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/sharechoices.h"
#include "core/snapshots/snapshotpayload.h"
#include "tests/support/frameworks.h"
#include "tests/support/shareparts.h"

#include <QJsonArray>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ShareChoices : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatIsNotTickedIsEverInAFile();
    void theLeastIsTheDefault();
    void theLeastIsNeverMoreThanTheRequest();
    void aBandNeverTellsTheLevel();
    void certaintyIsTheProbabilityOfEachLevel();
    void chancesSumToOneAndKeepTheLevel();
    void moreCertaintyThanAFileHoldsIsRefused();
    void aPlanInBandsTellsOnlyAStepOverTheBorder();
    void exemptAndUnratedCompetenciesLeaveNoTrace();
    void moreThanTheRequestIsRefused_data();
    void moreThanTheRequestIsRefused();
    void whatCannotBeSharedIsRefused_data();
    void whatCannotBeSharedIsRefused();
    void theLastDayHasLimits();
    void theConsentAndTheRequestAreBoundIn();
};

/// Two frameworks, ONE with A-01 … and TWO with B-01 …, three competencies each.
static Catalog catalog()
{
    Catalog catalog;
    catalog.scale = Sample::scale();
    for (const auto &[id, letter] : {std::pair{u"ONE"_s, u'A'}, {u"TWO"_s, u'B'}}) {
        Framework framework;
        framework.id = FrameworkId(id);
        framework.version = u"0.1.0"_s;
        for (int number = 1; number <= 3; ++number)
            framework.competencies.append(
                Sample::competency(letter + u"-0"_s + QString::number(number)));
        catalog.frameworks.append(framework);
    }
    return catalog;
}

static CompetencyResult rated(const QString &id, int level,
                              const std::array<double, 5> &probabilities)
{
    CompetencyResult result;
    result.competency = CompetencyId(id);
    result.status = CompetencyStatus::Rated;
    result.answered = 4;
    LevelEstimate estimate;
    estimate.level = Sample::level(level);
    estimate.probabilities = probabilities;
    result.estimate = estimate;
    return result;
}

/// A-01 is at 1, A-02 at 2, A-03 open; B-01 at 4, B-02 exempt, B-03 at 0.
static AssessmentResult result()
{
    CompetencyResult open;
    open.competency = CompetencyId(u"A-03"_s);
    CompetencyResult exempt;
    exempt.competency = CompetencyId(u"B-02"_s);
    exempt.status = CompetencyStatus::PreferNot;
    AssessmentResult result;
    result.competencies = {rated(u"A-01"_s, 1, {0.2, 0.7425, 0.0375, 0.0125, 0.0075}),
                           rated(u"A-02"_s, 2, {0.0, 0.0, 1.0, 0.0, 0.0}),
                           open,
                           rated(u"B-01"_s, 4, {0.0, 0.0, 0.0, 0.4999, 0.5001}),
                           exempt,
                           rated(u"B-03"_s, 0, {1.0 / 3, 1.0 / 3, 1.0 / 3, 0.0, 0.0})};
    return result;
}

/// The plan leads A-01 to 3, A-02 to 3 and B-03 to 1.
static QMap<CompetencyId, Level> plan()
{
    return {{CompetencyId(u"A-01"_s), Sample::level(3)},
            {CompetencyId(u"A-02"_s), Sample::level(3)},
            {CompetencyId(u"B-03"_s), Sample::level(1)}};
}

static ShareRequest request()
{
    ShareRequest request = Sample::request();
    request.frameworks = {{FrameworkId(u"ONE"_s), u"0.1.0"_s}, {FrameworkId(u"TWO"_s), u"0.1.0"_s}};
    return request;
}

static ShareStamp stamp()
{
    return {Sample::snapshotId(7), 42,
            Consent{Sample::today(), QLocale::English, u"1.0.0"_s, QByteArray(32, '\1')}};
}

/// One note about A-01 and one about B-03.
static QList<SharedNote> notes()
{
    return {{CompetencyId(u"A-01"_s), u"Ran the pilot"_s},
            {CompetencyId(u"B-03"_s), u"Was away"_s}};
}

static ShareChoices choices()
{
    ShareChoices choices = leastChoices(request(), u"Bluebird"_s, Sample::today());
    choices.notes = notes();
    return choices;
}

static Result<Snapshot> shared(const ShareChoices &choices, const ShareRequest &asked = request())
{
    const AssessmentResult figures = result();
    const Catalog content = catalog();
    return snapshotOf({figures, content, plan()}, asked, choices, stamp());
}

/// The payload in which \a choices leave.
static QJsonObject payloadOf(const ShareChoices &choices)
{
    const Result<Snapshot> snapshot = shared(choices);
    return snapshot ? snapshotDocument(*snapshot) : QJsonObject();
}

/// Every combination of framework, precision, plan, notes and scope.
static QList<ShareChoices> allChoices()
{
    QList<ShareChoices> all;
    for (int bits = 0; bits < 4 * 3 * 2 * 2 * 2; ++bits) {
        ShareChoices each = choices();
        each.frameworks.clear();
        if (bits % 4 & 1)
            each.frameworks.append(FrameworkId(u"ONE"_s));
        if (bits % 4 & 2)
            each.frameworks.append(FrameworkId(u"TWO"_s));
        each.detail.precision = static_cast<Precision>(bits / 4 % 3);
        each.detail.plan = bits / 12 % 2 == 1;
        each.detail.notes = bits / 24 % 2 == 1;
        each.scope = bits / 48 % 2 == 1 ? ShareScope::Rows : ShareScope::Totals;
        if (each.frameworks.size() == 1)
            each.notes = {notes().at(bits % 4 == 1 ? 0 : 1)};
        all.append(each);
    }
    return all;
}

/// The names of the competencies that \a choices may tell about.
static QStringList allowedCompetencies(const ShareChoices &choices)
{
    QStringList ids;
    if (choices.frameworks.contains(FrameworkId(u"ONE"_s)))
        ids += {u"A-01"_s, u"A-02"_s};
    if (choices.frameworks.contains(FrameworkId(u"TWO"_s)))
        ids += {u"B-01"_s, u"B-03"_s};
    return ids;
}

/// The fields that the payload of \a choices must have: all that is ticked, and no other.
static QStringList allowedFields(const ShareChoices &choices)
{
    QStringList fields{u"consent"_s, u"expires"_s, u"frameworks"_s, u"id"_s,
                       u"issued"_s,  u"kind"_s,    u"request"_s,    u"scope"_s,
                       u"seq"_s,     u"subject"_s, u"team"_s,       u"v"_s};
    // Figures of a group need levels, and nothing else.
    const bool isNamed = choices.scope == ShareScope::Rows;
    const Precision precision = choices.detail.precision;
    fields.append(precision == Precision::Bands ? u"bands"_s : u"levels"_s);
    if (isNamed && precision == Precision::LevelsWithCertainty)
        fields.append(u"certainty"_s);
    // In bands, only the plan for A-01 leads over the border.
    const bool hasSteps =
        precision != Precision::Bands || choices.frameworks.contains(FrameworkId(u"ONE"_s));
    if (isNamed && choices.detail.plan && hasSteps)
        fields.append(u"plan"_s);
    if (isNamed && choices.detail.notes)
        fields.append(u"notes"_s);
    fields.sort();
    return fields;
}

void tst_ShareChoices::nothingThatIsNotTickedIsEverInAFile()
{
    int files = 0;
    for (const ShareChoices &each : allChoices()) {
        const Result<Snapshot> snapshot = shared(each);
        QCOMPARE(snapshot.has_value(), !each.frameworks.isEmpty());
        if (!snapshot)
            continue;
        ++files;
        const QJsonObject payload = snapshotDocument(*snapshot);
        QCOMPARE(payload.keys(), allowedFields(each));
        QCOMPARE(checkSchema(payload, u"snapshot"_s, u"f"_s).has_value(), true);

        const QByteArray bytes = snapshotPayload(*snapshot);
        const bool hasNotes = usedDetail(each.detail, each.scope).notes;
        QCOMPARE(bytes.contains("Ran the pilot"),
                 hasNotes && each.frameworks.contains(FrameworkId(u"ONE"_s)));
        QCOMPARE(bytes.contains("Was away"),
                 hasNotes && each.frameworks.contains(FrameworkId(u"TWO"_s)));
        for (const char *never : {"A-03", "B-02"})
            QVERIFY2(!bytes.contains(never), never);
        const QString figures =
            each.detail.precision == Precision::Bands ? u"bands"_s : u"levels"_s;
        QCOMPARE(payload.value(figures).toObject().keys(), allowedCompetencies(each));
        QCOMPARE(payload.value("frameworks"_L1).toObject().size(), each.frameworks.size());
        QCOMPARE(payload.value("scope"_L1).toString(),
                 each.scope == ShareScope::Rows ? u"rows"_s : u"totals"_s);
    }
    QCOMPARE(files, 72); // 96 combinations, of which a quarter has no framework
}

void tst_ShareChoices::theLeastIsTheDefault()
{
    const ShareChoices least = leastChoices(request(), u"Bluebird"_s, Sample::today());

    QCOMPARE(least.frameworks, (QList{FrameworkId(u"ONE"_s), FrameworkId(u"TWO"_s)}));
    QCOMPARE(least.detail, (ShareDetail{Precision::Levels, false, false}));
    QCOMPARE(least.scope, ShareScope::Totals);
    QCOMPARE(least.subject, u"Bluebird"_s);
    QCOMPARE(least.expires, Sample::today().addDays(365));
    QVERIFY(least.notes.isEmpty());
    QVERIFY(shared(least));
}

void tst_ShareChoices::theLeastIsNeverMoreThanTheRequest()
{
    ShareRequest modest = request();
    modest.detail = {Precision::Bands, false, false};
    modest.scope = ShareScope::Totals;
    modest.retention = Sample::today().addDays(50);

    const ShareChoices least = leastChoices(modest, u"Bluebird"_s, Sample::today());

    QCOMPARE(least.detail.precision, Precision::Bands);
    QCOMPARE(least.expires, modest.retention);
    QVERIFY(shared(least, modest));
}

void tst_ShareChoices::aBandNeverTellsTheLevel()
{
    ShareChoices bands = choices();
    bands.detail.precision = Precision::Bands;

    QCOMPARE(payloadOf(bands).value("bands"_L1).toObject(),
             (QJsonObject{{u"A-01"_s, 0}, {u"A-02"_s, 1}, {u"B-01"_s, 1}, {u"B-03"_s, 0}}));
    QMap<LevelBand, int> levelsOfBand;
    for (int level = Level::Lowest; level <= Level::Highest; ++level)
        ++levelsOfBand[levelBandOf(Sample::level(level))];
    for (const int levels : levelsOfBand)
        QVERIFY(levels >= 2);
}

void tst_ShareChoices::certaintyIsTheProbabilityOfEachLevel()
{
    ShareChoices certain = choices();
    certain.detail.precision = Precision::LevelsWithCertainty;
    certain.scope = ShareScope::Rows;

    const QJsonObject payload = payloadOf(certain);

    QCOMPARE(payload.value("levels"_L1).toObject(),
             (QJsonObject{{u"A-01"_s, 1}, {u"A-02"_s, 2}, {u"B-01"_s, 4}, {u"B-03"_s, 0}}));
    // Twentieths: of 4.0, 14.9, .8, .2 and .1 the two with the largest rest round up.
    QCOMPARE(payload.value("certainty"_L1).toObject(),
             (QJsonObject{{u"A-01"_s, QJsonArray{200, 750, 50, 0, 0}},
                          {u"A-02"_s, QJsonArray{0, 0, 1000, 0, 0}},
                          {u"B-01"_s, QJsonArray{0, 0, 0, 500, 500}},
                          {u"B-03"_s, QJsonArray{350, 350, 300, 0, 0}}}));
}

/// The chances that leave for \a level with \a probabilities.
static LevelChances chancesOf(int level, const std::array<double, 5> &probabilities)
{
    AssessmentResult one;
    one.competencies = {rated(u"A-01"_s, level, probabilities)};
    const Catalog content = catalog();
    ShareChoices certain = leastChoices(request(), u"Bluebird"_s, Sample::today());
    certain.detail.precision = Precision::LevelsWithCertainty;
    certain.scope = ShareScope::Rows;
    return *snapshotOf({one, content, {}}, request(), certain, stamp())->figures.first().chances;
}

void tst_ShareChoices::chancesSumToOneAndKeepTheLevel()
{
    QCOMPARE(chancesOf(2, {0.2, 0.2, 0.2, 0.2, 0.2}), (LevelChances{200, 200, 200, 200, 200}));
    // .7, .6, .4, .3 and 18.0 twentieths: 2 are missing.
    QCOMPARE(chancesOf(4, {0.035, 0.03, 0.02, 0.014, 0.901}), (LevelChances{50, 50, 0, 0, 900}));
    // A tie within 1e-12 is the lower level's, which rounding must not take from it.
    QCOMPARE(chancesOf(1, {0.0, 0.475 - 1e-13, 0.475 + 1e-13, 0.05, 0.0}),
             (LevelChances{0, 500, 450, 50, 0}));
    QCOMPARE(chancesOf(0, {0.5 - 1e-13, 0.5 + 1e-13, 0.0, 0.0, 0.0}),
             (LevelChances{500, 500, 0, 0, 0}));
}

void tst_ShareChoices::moreCertaintyThanAFileHoldsIsRefused()
{
    Catalog content = catalog();
    content.frameworks.first().competencies.clear();
    AssessmentResult many;
    const auto sharedWith = [&](int competencies) {
        while (many.competencies.size() < competencies) {
            const QString id = u"A-%1"_s.arg(many.competencies.size(), 2, 10, QChar(u'0'));
            content.frameworks.first().competencies.append(Sample::competency(id));
            many.competencies.append(rated(id, 2, {0.0, 0.0, 1.0, 0.0, 0.0}));
        }
        ShareChoices certain = leastChoices(request(), u"Bluebird"_s, Sample::today());
        certain.frameworks = {FrameworkId(u"ONE"_s)};
        certain.detail.precision = Precision::LevelsWithCertainty;
        certain.scope = ShareScope::Rows;
        return snapshotOf({many, content, {}}, request(), certain, stamp());
    };

    // 20 values besides, and 7 a competency: 20 + 82 · 7 = 594 of 600.
    QVERIFY(sharedWith(82));
    const Result<Snapshot> refused = sharedWith(83);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ShareTooMuch);
}

void tst_ShareChoices::aPlanInBandsTellsOnlyAStepOverTheBorder()
{
    ShareChoices planned = choices();
    planned.detail.plan = true;
    planned.scope = ShareScope::Rows;
    QCOMPARE(payloadOf(planned).value("plan"_L1).toObject(),
             (QJsonObject{{u"A-01"_s, 3}, {u"A-02"_s, 3}, {u"B-03"_s, 1}}));

    planned.detail.precision = Precision::Bands;
    QCOMPARE(payloadOf(planned).value("plan"_L1).toObject(), (QJsonObject{{u"A-01"_s, 1}}));
}

void tst_ShareChoices::exemptAndUnratedCompetenciesLeaveNoTrace()
{
    AssessmentResult open;
    CompetencyResult unrated;
    unrated.competency = CompetencyId(u"A-01"_s);
    open.competencies = {unrated};
    const Catalog content = catalog();

    const Result<Snapshot> nothing = snapshotOf({open, content, {}}, request(), choices(), stamp());

    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::ShareNothing);
}

void tst_ShareChoices::moreThanTheRequestIsRefused_data()
{
    QTest::addColumn<ShareChoices>("wanted");
    QTest::addColumn<QString>("found");

    ShareChoices each = choices();
    each.frameworks.append(FrameworkId(u"SIX"_s));
    QTest::newRow("framework") << each << u"SIX"_s;
    each = choices();
    each.detail.precision = Precision::LevelsWithCertainty;
    QTest::newRow("certainty") << each << u"certainty"_s;
    each = choices();
    each.detail.plan = true;
    QTest::newRow("plan") << each << u"plan"_s;
    each = choices();
    each.detail.notes = true;
    QTest::newRow("notes") << each << u"notes"_s;
    each = choices();
    each.scope = ShareScope::Rows;
    QTest::newRow("rows") << each << u"rows"_s;
}

void tst_ShareChoices::moreThanTheRequestIsRefused()
{
    QFETCH(ShareChoices, wanted);
    QFETCH(QString, found);
    ShareRequest modest = request();
    modest.detail = {Precision::Levels, false, false};
    modest.scope = ShareScope::Totals;

    const Result<Snapshot> refused = shared(wanted, modest);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ShareBeyondRequest);
    QCOMPARE(refused.error().found, found);
}

void tst_ShareChoices::whatCannotBeSharedIsRefused_data()
{
    QTest::addColumn<ShareChoices>("wanted");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, const QString &alias, const QString &note) {
        ShareChoices each = choices();
        each.subject = alias;
        each.detail.notes = true;
        each.notes = {{CompetencyId(u"A-01"_s), note}};
        QTest::newRow(name) << each << ErrorCode::ShareTextRefused;
    };
    row("no alias", {}, u"x"_s);
    row("blank alias", u"  "_s, u"x"_s);
    row("alias of two lines", u"a\nb"_s, u"x"_s);
    row("long alias", QString(201, u'x'), u"x"_s);
    row("blank note", u"a"_s, u" "_s);
    row("note of two lines", u"a"_s, u"x\ny"_s);
    row("note of 202 bytes", u"a"_s, QString(101, u'é'));

    ShareChoices each = choices();
    each.detail.notes = true;
    each.frameworks = {FrameworkId(u"ONE"_s)};
    QTest::newRow("note of another framework") << each << ErrorCode::ShareTextRefused;
    each = choices();
    each.detail.notes = true;
    each.scope = ShareScope::Rows;
    each.notes = QList<SharedNote>(16, notes().first());
    QTest::newRow("sixteen notes") << each << ErrorCode::ShareTooMuch;
    each.notes = {};
    QTest::newRow("no notes") << each << ErrorCode::CommandMissing; // nothing is wrong with it
}

void tst_ShareChoices::whatCannotBeSharedIsRefused()
{
    QFETCH(ShareChoices, wanted);
    QFETCH(ErrorCode, code);

    const Result<Snapshot> refused = shared(wanted);

    QCOMPARE(refused ? ErrorCode::CommandMissing : refused.error().code, code);
}

void tst_ShareChoices::theLastDayHasLimits()
{
    ShareRequest longest = request();
    longest.retention = Sample::today().addDays(400);
    ShareChoices each = choices();
    for (const int days : {0, 1, 400}) {
        each.expires = Sample::today().addDays(days);
        QVERIFY(shared(each, longest));
    }
    for (const int days : {-1, 401}) {
        each.expires = Sample::today().addDays(days);
        QCOMPARE(shared(each, longest).error().code, ErrorCode::ShareExpiryRefused);
    }
    longest.retention = Sample::today().addDays(30);
    each.expires = Sample::today().addDays(31);
    QCOMPARE(shared(each, longest).error().code, ErrorCode::ShareExpiryRefused);
}

void tst_ShareChoices::theConsentAndTheRequestAreBoundIn()
{
    const Snapshot snapshot = *shared(choices());

    QCOMPARE(snapshot.consent, stamp().consent);
    QCOMPARE(snapshot.issued, Sample::today());
    QCOMPARE(snapshot.id, Sample::snapshotId(7));
    QCOMPARE(snapshot.sequence, 42);
    QCOMPARE(snapshot.team, u"T-7"_s);
    QCOMPARE(snapshot.request, idOf(request()));
    ShareRequest other = request();
    other.purpose.english += u'.';
    QVERIFY(idOf(other) != idOf(request()));
}

QTEST_GUILESS_MAIN(tst_ShareChoices)
#include "tst_sharechoices.moc"
