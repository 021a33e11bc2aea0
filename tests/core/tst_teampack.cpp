// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"
#include "core/exchange/teampack.h"
#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/sharefile.h"
#include "tests/support/shareparts.h"
#include "tests/support/teamaggregates.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamPack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsPackedArrives();
    void theDocumentKeepsToItsSchema();
    void nothingHiddenIsInside();
    void everyChangedBitIsRefused();
    void everyCutIsRefused();
    void anotherKindIsRefused();
    void aWrongPayloadIsRefused_data();
    void aWrongPayloadIsRefused();
    void aLongNameIsRefused();
    void twoHundredCompetenciesFit();
    void moreThanAFileHoldsIsRefused();
    void thePreviewSaysEverything();

private:
    QByteArray packed(const TeamAggregate &aggregate)
    {
        return *teamPackFile(aggregate, Sample::manager(), m_crypto);
    }
    Result<OpenedPack> opened(const QByteArray &file)
    {
        return openTeamPack(file, u"f"_s, m_crypto);
    }

    SodiumCryptoBox m_crypto;
    std::optional<Content> m_content;
    TeamAggregate m_aggregate;
};

void tst_TeamPack::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
    m_aggregate = Sample::aggregate(m_content->catalog);
}

void tst_TeamPack::whatIsPackedArrives()
{
    const QByteArray file = packed(m_aggregate);

    const Result<OpenedPack> pack = opened(file);

    QVERIFY(pack);
    QCOMPARE(pack->aggregate, m_aggregate);
    QCOMPARE(pack->signer, Sample::manager().publicKeys.signing);
    QCOMPARE(kindOf(file), SignedKind::TeamPack);
    QVERIFY(!isSealed(file));
}

void tst_TeamPack::theDocumentKeepsToItsSchema()
{
    QVERIFY(checkSchema(packDocument(m_aggregate), u"pack"_s, u"f"_s));
}

void tst_TeamPack::nothingHiddenIsInside()
{
    const QByteArray file = packed(m_aggregate);

    QVERIFY(file.contains("\"2,3,4,5,1\""));
    QCOMPARE(file.count("\"hidden\""), 6);
    QVERIFY(!file.contains("8713"));
    QVERIFY(!file.contains("0,4,0,3,0"));
    QVERIFY(!file.contains("Plan our training"));
}

void tst_TeamPack::everyChangedBitIsRefused()
{
    QByteArray file = packed(m_aggregate);
    for (qsizetype byte = 0; byte < file.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            const char before = file.at(byte);
            file[byte] = static_cast<char>(before ^ (1 << bit));
            QVERIFY2(!opened(file), qPrintable(u"byte %1, bit %2"_s.arg(byte).arg(bit)));
            file[byte] = before;
        }
    }
    QVERIFY(opened(file));
}

void tst_TeamPack::everyCutIsRefused()
{
    const QByteArray file = packed(m_aggregate);
    for (qsizetype size = 0; size < file.size(); ++size)
        QVERIFY2(!opened(file.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!opened(file + '\0'));
}

void tst_TeamPack::anotherKindIsRefused()
{
    const QByteArray request = *requestFile(Sample::request(), Sample::manager(), m_crypto);
    QCOMPARE(opened(request).error().code, ErrorCode::ShareNotOurs);

    // The right document under the name of another kind.
    const SignedContent content{
        {}, Sample::manager().publicKeys.sealing, canonicalJson(packDocument(m_aggregate))};
    QByteArray file = *signedFile(SignedKind::Request, content, Sample::manager(), m_crypto);
    file.replace(0, 8, "DSCPACK1");
    QCOMPARE(opened(file).error().code, ErrorCode::ShareSignatureWrong);
}

void tst_TeamPack::aWrongPayloadIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    const auto levels = [](const QString &code) {
        return QJsonValue(QJsonObject{{u"TEC"_s, QJsonObject{{u"C1"_s, code}}}});
    };
    QTest::newRow("newer") << u"v"_s << QJsonValue(2) << ShareTooNew;
    QTest::newRow("names") << u"names"_s << QJsonValue(u"Alex"_s) << ShareFieldUnknown;
    QTest::newRow("a snapshot") << u"kind"_s << QJsonValue(u"snapshot"_s) << ShareFieldWrong;
    QTest::newRow("no day") << u"made"_s << QJsonValue(u"2026-02-30"_s) << ShareFieldWrong;
    QTest::newRow("other rules") << u"rules"_s << QJsonValue(2) << ShareFieldWrong;
    QTest::newRow("a group of nine") << u"minimumGroup"_s << QJsonValue(9) << ShareFieldWrong;
    QTest::newRow("unnamed team") << u"team"_s << QJsonValue(QString()) << ShareFieldWrong;
    QTest::newRow("another framework")
        << u"levels"_s << QJsonValue(QJsonObject{{u"XYZ"_s, QJsonObject()}}) << ShareFieldWrong;
    QTest::newRow("no framework") << u"levels"_s << QJsonValue(QJsonObject()) << ShareFieldWrong;
    QTest::newRow("nine people") << u"levels"_s << levels(u"0,3,3,3,0"_s) << ShareFieldWrong;
    QTest::newRow("all but one alike") << u"levels"_s << levels(u"0,0,9,1,0"_s) << ShareFieldWrong;
    QTest::newRow("six counts") << u"levels"_s << levels(u"2,3,4,5,1,0"_s) << ShareFieldWrong;
    QTest::newRow("a leading zero") << u"levels"_s << levels(u"2,03,4,5,1"_s) << ShareFieldWrong;
    QTest::newRow("a minus") << u"levels"_s << levels(u"-2,13,4,5,1"_s) << ShareFieldWrong;
    QTest::newRow("too many") << u"levels"_s << levels(u"2,3,4,5,1000000"_s) << ShareFieldWrong;
    QTest::newRow("empty") << u"levels"_s << levels(QString()) << ShareFieldWrong;
}

void tst_TeamPack::aWrongPayloadIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, code);
    QJsonObject document = packDocument(m_aggregate);
    document.insert("frameworks"_L1, QJsonObject{{u"TEC"_s, u"1"_s}});
    document.insert("levels"_L1, QJsonObject{{u"TEC"_s, QJsonObject{{u"C1"_s, u"2,3,4,5,1"_s}}}});
    const auto signedAs = [this](const QJsonObject &payload) {
        const SignedContent content{
            {}, Sample::manager().publicKeys.sealing, canonicalJson(payload)};
        return *signedFile(SignedKind::TeamPack, content, Sample::manager(), m_crypto);
    };
    QVERIFY(opened(signedAs(document)));
    document.insert(field, value);

    const Result<OpenedPack> refused = opened(signedAs(document));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void tst_TeamPack::aLongNameIsRefused()
{
    TeamAggregate aggregate = m_aggregate;
    aggregate.team = QString(201, u'x');

    const Result<QByteArray> refused = teamPackFile(aggregate, Sample::manager(), m_crypto);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ShareTextRefused);
}

void tst_TeamPack::twoHundredCompetenciesFit()
{
    TeamAggregate aggregate = m_aggregate;
    aggregate.frameworks = {{FrameworkId(u"TEC"_s), u"1"_s, {}}};
    for (int number = 100; number < 300; ++number)
        aggregate.frameworks[0].figures.append(
            {CompetencyId(u"C%1"_s.arg(number)), disclosed(Sample::shownCounts, outsideRules)});

    const QByteArray file = packed(aggregate);

    QCOMPARE(opened(file)->aggregate, aggregate);
}

void tst_TeamPack::moreThanAFileHoldsIsRefused()
{
    TeamAggregate aggregate = m_aggregate;
    aggregate.frameworks = {{FrameworkId(u"TEC"_s), u"1"_s, {}}};
    for (int number = 1000; number < 1600; ++number)
        aggregate.frameworks[0].figures.append({CompetencyId(u"C%1"_s.arg(number)), {}});

    QCOMPARE(teamPackFile(aggregate, Sample::manager(), m_crypto).error().code,
             ErrorCode::ShareTooMuch);
}

void tst_TeamPack::thePreviewSaysEverything()
{
    const PreviewWords words{m_content->catalog, QLocale(QLocale::English, QLocale::Canada)};

    const QList<PreviewSection> sections = packPreview(m_aggregate, words);

    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections.at(0).lines.at(0), (PreviewLine{u"Team"_s, u"Harbour"_s}));
    QCOMPARE(sections.at(1).lines.size(), 7);
    QCOMPARE(sections.at(1).lines.at(0).value,
             u"15 people: 2 Not yet, 3 Foundation, 4 Working, 5 Advanced, 1 Lead"_s);
    QCOMPARE(sections.at(1).lines.at(1).value,
             u"Hidden: the group is too small or too alike to show safely."_s);
}

QTEST_GUILESS_MAIN(tst_TeamPack)
#include "tst_teampack.moc"
