// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"
#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/snapshotpayload.h"
#include "tests/support/shareparts.h"

#include <QJsonArray>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Whoever may sign can sign anything: what a share file may say, and what it may not.
class tst_SharePayload : public QObject
{
    Q_OBJECT

private slots:
    void everyDetailIsReadAsItWasWritten();
    void aTiedLevelIsAMostProbableOne();
    void aWrongPayloadIsRefused_data();
    void aWrongPayloadIsRefused();
    void randomChangesAreNeverTakenAsSomethingElse();
    void everyRefusalHasASentence();
};

static Result<ImportOutcome> taken(const QByteArray &file, const CollectionRules &rules)
{
    const SodiumCryptoBox crypto;
    Sample::InMemorySigners signers;
    SnapshotLedger ledger(crypto, Sample::manager(), rules, signers);
    return ledger.take(file, {Sample::today(), u"f"_s});
}

static QByteArray payload()
{
    return snapshotPayload(Sample::snapshot());
}

void tst_SharePayload::everyDetailIsReadAsItWasWritten()
{
    Snapshot certain = Sample::snapshot();
    certain.precision = Precision::LevelsWithCertainty;
    certain.scope = ShareScope::Rows;
    certain.figures = {{CompetencyId(u"C1"_s), 0, LevelChances{400, 300, 200, 100, 0}, 4},
                       {CompetencyId(u"C2"_s), 4, LevelChances{0, 0, 0, 0, 1000}, {}}};
    certain.notes = {{CompetencyId(u"C2"_s), u"« Été » \\ \"a\" 😀"_s}};
    Snapshot bands = Sample::snapshot();
    bands.precision = Precision::Bands;
    bands.figures = {{CompetencyId(u"C1"_s), 0, {}, 1}, {CompetencyId(u"C2"_s), 1, {}, {}}};
    const QList<ShareMessage> messages{Sample::snapshot(), certain, bands,
                                       Sample::revocation(5, Sample::snapshotId(1))};

    for (const ShareMessage &message : messages)
        QCOMPARE(*readSnapshotPayload(snapshotPayload(message), u"f"_s), message);
    QCOMPARE(levelOf(certain, certain.figures.last()), Level::fromInt(4));
    QCOMPARE(levelOf(bands, bands.figures.last()), std::nullopt);
}

void tst_SharePayload::aTiedLevelIsAMostProbableOne()
{
    Snapshot tied = Sample::snapshot();
    tied.precision = Precision::LevelsWithCertainty;
    tied.figures = {{CompetencyId(u"C1"_s), 2, LevelChances{0, 400, 400, 200, 0}, {}}};

    QCOMPARE(*readSnapshotPayload(snapshotPayload(tied), u"f"_s), ShareMessage(tied));
}

/// The payload of a right file in which \a before reads \a after.
static QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = payload();
    Q_ASSERT(text.count(before) == 1);
    return text.replace(before, after);
}

static QByteArray levels(const QByteArray &text)
{
    return changed(R"({"C1":3,"C2":4})", text);
}

static QByteArray subject(const QByteArray &text)
{
    return changed("p-4821", text);
}

static QByteArray levelsOf(int competencies)
{
    QJsonObject object;
    for (int number = 1; number <= competencies; ++number)
        object.insert(u'C' + QString::number(number), 1);
    return levels(canonicalJson(object));
}

/// The payload of a right file with \a fields besides.
static QByteArray more(const QJsonObject &fields)
{
    QJsonObject document = snapshotDocument(Sample::snapshot());
    for (auto field = fields.begin(); field != fields.end(); ++field)
        document.insert(field.key(), field.value());
    return canonicalJson(document);
}

static QByteArray without(const QString &field)
{
    QJsonObject document = snapshotDocument(Sample::snapshot());
    document.remove(field);
    return canonicalJson(document);
}

static QByteArray note(const QString &competency, const QString &text)
{
    return more(
        {{u"notes"_s, QJsonArray{QJsonObject{{u"competency"_s, competency}, {u"text"_s, text}}}}});
}

static QByteArray consent(const QString &field, const QJsonValue &value)
{
    QJsonObject consent = snapshotDocument(Sample::snapshot()).value("consent"_L1).toObject();
    consent.insert(field, value);
    return more({{u"consent"_s, consent}});
}

using PayloadRow = std::tuple<const char *, QByteArray, ErrorCode>;

static QList<PayloadRow> formRows()
{
    using enum ErrorCode;
    return {
        {"not JSON", "hello", ShareUnreadable},
        {"a list", "[]", ShareUnreadable},
        {"nothing", "", ShareUnreadable},
        {"deep", QByteArray(1000, '[') + QByteArray(1000, ']'), ShareUnreadable},
        {"a fraction", levels(R"({"C1":3.5})"), ShareUnreadable},
        {"an exponent", levels(R"({"C1":1e9})"), ShareUnreadable},
        {"not a number", levels(R"({"C1":NaN})"), ShareUnreadable},
        {"no integer type", levels(R"({"C1":99999999999999999999})"), ShareUnreadable},
        {"a competency twice", levels(R"({"C1":3,"C1":4})"), ShareUnreadable},
        {"another order", levels(R"({"C2":3,"C1":4})"), ShareUnreadable},
        {"a space", levels(R"({ "C1":3})"), ShareUnreadable},
        {"a zero before", levels(R"({"C1":03})"), ShareUnreadable},
        {"minus zero", levels(R"({"C1":-0})"), ShareUnreadable},
        {"zero character in a name", subject(R"(p\u0000x)"), ShareUnreadable},
        {"bad UTF-8", subject("p\xff\xfe"), ShareUnreadable},
        {"lone surrogate", subject(R"(\ud800)"), ShareUnreadable},
        {"overlong UTF-8", subject("p\xc0\xaf"), ShareUnreadable},
        {"control character", subject("a\nb"), ShareUnreadable},
        {"a name that turns round",
         subject("a\xe2\x80\xae"
                 "b"),
         ShareUnreadable},
        {"a long name", subject(QByteArray(201, 'x')), ShareUnreadable},
        {"more than 64 KiB", payload() + QByteArray(64 * 1024, ' '), ShareUnreadable},
    };
}

static QList<PayloadRow> fieldRows()
{
    using enum ErrorCode;
    return {
        {"newer schema", more({{u"v"_s, 2}}), ShareTooNew},
        {"no schema", without(u"v"_s), ShareFieldWrong},
        {"older schema", more({{u"v"_s, 0}}), ShareFieldWrong},
        {"unknown field", more({{u"zz"_s, 1}}), ShareFieldUnknown},
        {"a field of a revocation", more({{u"revokes"_s, u"x"_s}}), ShareFieldUnknown},
        {"unknown kind", more({{u"kind"_s, u"request"_s}}), ShareFieldWrong},
        {"no levels at all", levels("{}"), ShareFieldWrong},
        {"levels as a list", levels("[]"), ShareFieldWrong},
        {"level 5", levels(R"({"C1":5})"), ShareFieldWrong},
        {"level -1", levels(R"({"C1":-1})"), ShareFieldWrong},
        {"level as text", levels(R"({"C1":"3"})"), ShareFieldWrong},
        {"level null", levels(R"({"C1":null})"), ShareFieldWrong},
        {"levels as a number", levels("3"), ShareFieldWrong},
        {"201 competencies", levelsOf(201), ShareFieldWrong},
        {"a competency that is no id", levels(R"({"../C1":3})"), ShareFieldWrong},
        {"levels and bands", more({{u"bands"_s, QJsonObject{{u"C1"_s, 1}}}}), ShareFieldUnknown},
        {"a plan that leads down", more({{u"plan"_s, QJsonObject{{u"C1"_s, 2}}}}), ShareFieldWrong},
        {"a plan for what is not told", more({{u"plan"_s, QJsonObject{{u"C3"_s, 4}}}}),
         ShareFieldWrong},
        {"an empty plan", more({{u"plan"_s, QJsonObject()}}), ShareFieldWrong},
        {"no notes in notes", more({{u"notes"_s, QJsonArray()}}), ShareFieldWrong},
        {"an empty note", note(u"C1"_s, QString()), ShareFieldWrong},
        {"a note about no id", note(u"C 1"_s, u"x"_s), ShareFieldWrong},
        {"no id", without(u"id"_s), ShareFieldWrong},
        {"an id that is no UUID", more({{u"id"_s, QString(36, u'x')}}), ShareFieldWrong},
        {"an id in capitals", more({{u"id"_s, u"ABCDEF00-0000-4000-8000-000000000001"_s}}),
         ShareFieldWrong},
        {"no number", without(u"seq"_s), ShareFieldWrong},
        {"a number below 0", more({{u"seq"_s, -1}}), ShareFieldWrong},
        {"a day that is none", more({{u"issued"_s, u"2026-02-30"_s}}), ShareFieldWrong},
        {"a day with its hour", more({{u"issued"_s, u"2026-11-01T10:00"_s}}), ShareFieldWrong},
        {"no last day", without(u"expires"_s), ShareFieldWrong},
        {"no request", without(u"request"_s), ShareFieldWrong},
        {"no team", without(u"team"_s), ShareFieldWrong},
        {"nobody", subject({}), ShareFieldWrong},
        {"unknown scope", more({{u"scope"_s, u"all"_s}}), ShareFieldWrong},
        {"no framework", more({{u"frameworks"_s, QJsonObject()}}), ShareFieldWrong},
        {"no consent", without(u"consent"_s), ShareConsentMissing},
        {"consent without its day", consent(u"given"_s, u"once"_s), ShareConsentMissing},
        {"consent on the day after", consent(u"given"_s, u"2026-11-02"_s), ShareConsentMissing},
        {"consent to no text", consent(u"textSha256"_s, u"aa"_s), ShareConsentMissing},
        {"consent in no language", consent(u"lang"_s, u"de"_s), ShareConsentMissing},
        {"more in the consent", consent(u"name"_s, u"x"_s), ShareFieldUnknown},
    };
}

/// A right file that also tells of C1 at 3 the chances \a first, and of C2 at 4 that it
/// is certain.
static QByteArray certain(const QJsonValue &first)
{
    return more(
        {{u"certainty"_s, QJsonObject{{u"C1"_s, first}, {u"C2"_s, QJsonArray{0, 0, 0, 0, 1000}}}}});
}

static QList<PayloadRow> certaintyRows()
{
    const QJsonArray right{0, 0, 300, 700, 0};
    const auto other = more({{u"certainty"_s, QJsonObject{{u"C1"_s, right}, {u"C3"_s, right}}}});
    const auto third =
        more({{u"certainty"_s,
               QJsonObject{
                   {u"C1"_s, right}, {u"C2"_s, QJsonArray{0, 0, 0, 0, 1000}}, {u"C3"_s, right}}}});
    const QList<std::pair<const char *, QByteArray>> rows{
        {"no certainty", more({{u"certainty"_s, QJsonObject()}})},
        {"certainty as a number", more({{u"certainty"_s, 1000}})},
        {"certainty of one of two", more({{u"certainty"_s, QJsonObject{{u"C1"_s, right}}}})},
        {"certainty of others", other},
        {"certainty of one more", third},
        {"one chance", certain(1000)},
        {"four chances", certain(QJsonArray{0, 0, 300, 700})},
        {"six chances", certain(QJsonArray{0, 0, 300, 700, 0, 0})},
        {"a chance above 1", certain(QJsonArray{0, 0, 0, 1001, -1})},
        {"a chance below 0", certain(QJsonArray{-1, 0, 300, 701, 0})},
        {"a chance as text", certain(QJsonArray{u"0"_s, 0, 300, 700, 0})},
        {"a chance null", certain(QJsonArray{QJsonValue(), 0, 300, 700, 0})},
        {"chances of 999", certain(QJsonArray{0, 0, 300, 699, 0})},
        {"chances of 1001", certain(QJsonArray{0, 0, 300, 701, 0})},
        {"another level more probable", certain(QJsonArray{0, 0, 501, 499, 0})},
    };
    QList<PayloadRow> all{
        {"a fraction of a thousandth",
         certain(right).replace("[0,0,300,700,0]", "[0,0,300.5,699.5,0]"),
         ErrorCode::ShareUnreadable},
    };
    for (const auto &[name, text] : rows)
        all.append({name, text, ErrorCode::ShareFieldWrong});
    return all;
}

static QList<PayloadRow> ruleRows()
{
    using enum ErrorCode;
    return {
        {"expired", changed("2027-06-01", "2026-11-20"), ShareExpired},
        {"kept for ten years", changed("2027-06-01", "2036-11-20"), ShareTooLong},
        {"one day too long", changed("2027-06-01", "2027-12-07"), ShareTooLong},
        {"from the future", more({{u"issued"_s, u"2026-12-25"_s}}), ShareFromFuture},
        {"three days early", more({{u"issued"_s, u"2026-11-24"_s}}), ShareFromFuture},
        {"another team", changed("T-7", "T-8"), ShareTeamOther},
        {"another version", changed(R"({"TEC":"1"})", R"({"TEC":"2"})"), ShareFrameworkOther},
        {"another framework", changed(R"({"TEC":"1"})", R"({"CYB":"1"})"), ShareFrameworkOther},
        {"a competency of no framework", levels(R"({"D1":3})"), ShareFrameworkOther},
        {"a note about one of no framework", note(u"D1"_s, u"x"_s), ShareFrameworkOther},
    };
}

void tst_SharePayload::aWrongPayloadIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");

    const QList<PayloadRow> rows = formRows() + fieldRows() + certaintyRows() + ruleRows();
    for (const auto &[name, text, code] : rows)
        QTest::newRow(name) << text << code;
}

void tst_SharePayload::aWrongPayloadIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);

    const Result<ImportOutcome> outcome = taken(Sample::sealed(text), Sample::rules());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
}

void tst_SharePayload::randomChangesAreNeverTakenAsSomethingElse()
{
    const QByteArray alphabet = R"({}[]":,0123456789-+.eEC12\untrfalse /)";
    quint32 state = 7;
    const auto next = [&state](qsizetype below) {
        state = state * 1664525 + 1013904223;
        return static_cast<qsizetype>(state >> 8) % below;
    };
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = payload();
        for (qsizetype change = next(3); change >= 0; --change) {
            const qsizetype at = next(text.size());
            text.replace(at, next(3), QByteArray(next(3), alphabet.at(next(alphabet.size()))));
        }
        const Result<ShareMessage> message = readSnapshotPayload(text, u"f"_s);
        if (!message)
            continue;
        ++read;
        QCOMPARE(snapshotPayload(*message), text);
    }
    QVERIFY(read > 0); // some changes stay inside a text or a number
}

void tst_SharePayload::everyRefusalHasASentence()
{
    const auto first = static_cast<int>(ErrorCode::CryptoUnavailable);
    const auto last = static_cast<int>(ErrorCode::ShareUnknown);
    QSet<QString> sentences;
    for (int code = first; code <= last; ++code) {
        const QString text = errorText({static_cast<ErrorCode>(code), u"s"_s, u"p"_s, u"1"_s, {}});
        QVERIFY(text.endsWith(u'.'));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), last - first + 1);
}

QTEST_GUILESS_MAIN(tst_SharePayload)
#include "tst_sharepayload.moc"
