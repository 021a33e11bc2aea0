// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"
#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/sharerequest.h"
#include "core/snapshots/signedfile.h"
#include "tests/support/shareparts.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ShareRequest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAskedArrives();
    void onePurposeIsEnough();
    void theDocumentKeepsToItsSchema();
    void whatCannotBeAskedIsRefused_data();
    void whatCannotBeAskedIsRefused();
    void aWrongPayloadIsRefused_data();
    void aWrongPayloadIsRefused();
    void aRequestHasItsDays();
    void aShareIsNoRequest();

private:
    SodiumCryptoBox m_crypto;
};

void tst_ShareRequest::whatIsAskedArrives()
{
    const QByteArray file = *requestFile(Sample::request(), Sample::manager(), m_crypto);

    const Result<ShareRequest> read = openRequestFile(file, u"f"_s, m_crypto);

    QVERIFY(read);
    QCOMPARE(*read, Sample::request());
    QCOMPARE(read->manager, Sample::manager().publicKeys);
}

void tst_ShareRequest::onePurposeIsEnough()
{
    ShareRequest request = Sample::request();
    request.purpose.english.clear();

    const Result<QByteArray> file = requestFile(request, Sample::manager(), m_crypto);

    QVERIFY(file);
    QCOMPARE(openRequestFile(*file, u"f"_s, m_crypto)->purpose, request.purpose);
}

void tst_ShareRequest::theDocumentKeepsToItsSchema()
{
    QVERIFY(checkSchema(requestDocument(Sample::request()), u"request"_s, u"f"_s));
}

void tst_ShareRequest::whatCannotBeAskedIsRefused_data()
{
    QTest::addColumn<ShareRequest>("request");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    const auto row = [](const char *name, auto change, ErrorCode code) {
        ShareRequest request = Sample::request();
        change(request);
        QTest::newRow(name) << request << code;
    };
    row(
        "no team", [](ShareRequest &r) { r.team.clear(); }, ShareTextRefused);
    row(
        "a team of two lines", [](ShareRequest &r) { r.team = u"a\nb"_s; }, ShareTextRefused);
    row(
        "no purpose", [](ShareRequest &r) { r.purpose = {}; }, ShareTextRefused);
    row(
        "a long purpose", [](ShareRequest &r) { r.purpose.french = QString(201, u'x'); },
        ShareTextRefused);
    row(
        "no framework", [](ShareRequest &r) { r.frameworks.clear(); }, ShareFieldWrong);
    row(
        "a group of four", [](ShareRequest &r) { r.minimumGroup = 4; }, ShareFieldWrong);
    row(
        "an answer before the question", [](ShareRequest &r) { r.expires = r.issued.addDays(-1); },
        ShareExpiryRefused);
    row(
        "kept for less than it is asked",
        [](ShareRequest &r) { r.retention = r.expires.addDays(-1); }, ShareExpiryRefused);
    row(
        "asked for too long",
        [](ShareRequest &r) { r.retention = r.expires = r.issued.addDays(401); },
        ShareExpiryRefused);
    row(
        "kept for too long", [](ShareRequest &r) { r.retention = r.expires.addDays(401); },
        ShareExpiryRefused);
    row(
        "a day that is none", [](ShareRequest &r) { r.expires = QDate(); }, ShareExpiryRefused);
}

void tst_ShareRequest::whatCannotBeAskedIsRefused()
{
    QFETCH(ShareRequest, request);
    QFETCH(ErrorCode, code);

    const Result<QByteArray> refused = requestFile(request, Sample::manager(), m_crypto);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void tst_ShareRequest::aWrongPayloadIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    QTest::newRow("newer") << u"v"_s << QJsonValue(2) << ShareTooNew;
    QTest::newRow("unknown field") << u"names"_s << QJsonValue(1) << ShareFieldUnknown;
    QTest::newRow("a snapshot") << u"kind"_s << QJsonValue(u"snapshot"_s) << ShareFieldWrong;
    QTest::newRow("precision") << u"precision"_s << QJsonValue(u"all"_s) << ShareFieldWrong;
    QTest::newRow("plan") << u"plan"_s << QJsonValue(1) << ShareFieldWrong;
    QTest::newRow("purpose in a third language")
        << u"purpose"_s << QJsonValue(QJsonObject{{u"de"_s, u"x"_s}}) << ShareFieldUnknown;
    QTest::newRow("no purpose") << u"purpose"_s << QJsonValue(QJsonObject()) << ShareFieldWrong;
    QTest::newRow("ends before it begins")
        << u"expires"_s << QJsonValue(u"2026-10-31"_s) << ShareFieldWrong;
    QTest::newRow("kept for too long")
        << u"retention"_s << QJsonValue(u"2028-02-05"_s) << ShareTooLong;
    QTest::newRow("group") << u"minimumGroup"_s << QJsonValue(10'001) << ShareFieldWrong;
}

void tst_ShareRequest::aWrongPayloadIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, code);
    QJsonObject document = requestDocument(Sample::request());
    document.insert(field, value);
    const SignedContent content{{}, Sample::manager().publicKeys.sealing, canonicalJson(document)};
    const QByteArray file = *signedFile(SignedKind::Request, content, Sample::manager(), m_crypto);

    const Result<ShareRequest> refused = openRequestFile(file, u"f"_s, m_crypto);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void tst_ShareRequest::aRequestHasItsDays()
{
    const ShareRequest request = Sample::request();

    QVERIFY(checkRequest(request, request.expires, u"f"_s));
    QCOMPARE(checkRequest(request, request.expires.addDays(1), u"f"_s).error().code,
             ErrorCode::RequestExpired);
    QVERIFY(checkRequest(request, request.issued.addDays(-2), u"f"_s));
    QCOMPARE(checkRequest(request, request.issued.addDays(-3), u"f"_s).error().code,
             ErrorCode::ShareFromFuture);
}

void tst_ShareRequest::aShareIsNoRequest()
{
    const QByteArray share =
        *shareFile(Sample::snapshot(), Sample::manager().publicKeys, Sample::person(), m_crypto);

    QCOMPARE(openRequestFile(share, u"f"_s, m_crypto).error().code, ErrorCode::ShareNotOurs);
}

QTEST_GUILESS_MAIN(tst_ShareRequest)
#include "tst_sharerequest.moc"
