// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/assessment.h"
#include "core/assessments/responsefields.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The digest of an assessment and the fields it is made of.
class tst_Assessment : public QObject
{
    Q_OBJECT

private slots:
    void digestIsOfTheWrittenForm();
    void fieldsMakeAValueOrNone_data();
    void fieldsMakeAValueOrNone();
};

/// Every field is its length in bytes, a colon and its bytes; a field that may be
/// open is 0, or 1 and then itself. Digests in people's files rest on this form.
void tst_Assessment::digestIsOfTheWrittenForm()
{
    Assessment assessment;
    assessment.id = AssessmentId(u"one"_s);
    assessment.startedAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    assessment.finishedAt = QDateTime::fromMSecsSinceEpoch(2500, Qt::UTC);
    assessment.plan = {{{FrameworkId(u"tech"_s), u"0.1.0"_s, "ab"_ba}}, Mode::Quick, true};
    assessment.responses.set(keyOf(StatementId(u"T1"_s)), Rating::fromInt(2).value());
    assessment.responses.set(keyOf(ResponseKind::Note, CompetencyId(u"C1"_s)), Note{u"été"_s});

    const QByteArrayList fields = {"20:compass-assessment/1",
                                   "3:one 4:1000 4:2500",
                                   "5:quick 1:1",
                                   "1:1 4:tech 5:0.1.0 2:ab",
                                   "1:2",
                                   "9:statement 2:T1 1:1 1:2 1:0 1:0 1:0 1:0",
                                   "4:note 2:C1 1:0 1:0 1:0 1:0 1:1 5:été"};
    const QByteArray form = fields.join().replace(" ", "");
    QCOMPARE(assessmentDigest(assessment),
             QCryptographicHash::hash(form, QCryptographicHash::Sha256));
}

void tst_Assessment::fieldsMakeAValueOrNone_data()
{
    QTest::addColumn<ResponseKind>("kind");
    QTest::addColumn<ResponseFields>("fields");
    QTest::addColumn<bool>("valid");

    const auto none = std::nullopt;
    const auto row = [](const char *name, ResponseKind kind, const ResponseFields &fields,
                        bool valid) { QTest::newRow(name) << kind << fields << valid; };

    row("rating", ResponseKind::Statement, {3, none, none, none, none}, true);
    row("rating 4", ResponseKind::Statement, {4, none, none, none, none}, false);
    row("no rating", ResponseKind::Statement, {none, none, none, none, none}, false);
    row("rating and level", ResponseKind::Statement, {3, 3, none, none, none}, false);
    row("exemption", ResponseKind::Exemption, {none, none, u"preferNot"_s, none, none}, true);
    row("unknown exemption", ResponseKind::Exemption, {none, none, u"never"_s, none, none}, false);
    row("override", ResponseKind::Override, {none, 4, none, none, u"why"_s}, true);
    row("override to 5", ResponseKind::Override, {none, 5, none, none, u"why"_s}, false);
    row("override, no text", ResponseKind::Override, {none, 4, none, none, none}, false);
    row("practice", ResponseKind::Practice, {none, none, u"now"_s, none, none}, true);
    row("no practice", ResponseKind::Practice, {none, none, none, none, none}, false);
    row("note", ResponseKind::Note, {none, none, none, none, u"text"_s}, true);
    row("no note", ResponseKind::Note, {none, none, none, none, none}, false);
    row("does not know", ResponseKind::Question, {none, none, none, none, none}, true);
    row("unknown confidence", ResponseKind::Question, {none, none, u"C"_s, u"x"_s, none}, false);
}

void tst_Assessment::fieldsMakeAValueOrNone()
{
    QFETCH(ResponseKind, kind);
    QFETCH(ResponseFields, fields);
    QFETCH(bool, valid);

    const std::optional<ResponseValue> value = responseValue(kind, fields);

    QCOMPARE(value.has_value(), valid);
    if (value)
        QCOMPARE(value->index(), static_cast<size_t>(kind));
}

QTEST_GUILESS_MAIN(tst_Assessment)
#include "tst_assessment.moc"
