// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/content/schemacheck.h"
#include "tests/support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// A manager asks, people answer from data folders of their own, and the manager keeps
/// the team; all by the command line. Each test goes on where the one before ended.
class tst_CliTeam : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTeamIsMadeForOnesOwnRequest();
    void fivePeopleAreTakenIn();
    void theSameFilesAreAlreadyThere();
    void fiveHaveFigures();
    void aSixthChangesNothingShown();
    void anEighthLetsThreeIn();
    void whoSharesByNameIsNamed();
    void hostileFilesAreRefusedAndTheOthersTaken();
    void whatIsTakenBackStaysAway();
    void whoTakesBackIsInNoFigure();
    void aReportIsWritten_data();
    void aReportIsWritten();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString shareOf(int person) const;
    Outcome share(int person, const QStringList &more = {}) const;
    Outcome taken(const QStringList &paths, const QStringList &more = {}) const;
    Outcome team(const QString &what, const QStringList &more) const;
    QJsonObject report() const;
    QJsonArray groupFigures() const;

    QTemporaryDir m_folder;
};

static QJsonObject rootOf(const QString &text)
{
    const auto document = parseStrictJson(text.toUtf8(), u"stdout"_s);
    return document ? document->toObject() : QJsonObject();
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Answers of somebody who decided on all their levels; five people in a row tell all
/// five levels of every competency.
static QByteArray answersOf(int person)
{
    QJsonArray overrides;
    const Result<Content> content = shippedContent();
    int place = person;
    for (const CompetencyId &id : content->catalog.competencies())
        overrides.append(QJsonObject{{u"competency"_s, id.toString()},
                                     {u"level"_s, place++ % 5},
                                     {u"reason"_s, u"Known"_s}});
    const QJsonArray none;
    return QJsonDocument(QJsonObject{{u"format"_s, u"compass-answers/1"_s},
                                     {u"answers"_s, none},
                                     {u"notApplicable"_s, none},
                                     {u"preferNot"_s, none},
                                     {u"overrides"_s, overrides},
                                     {u"checks"_s, none}})
        .toJson();
}

QString tst_CliTeam::shareOf(int person) const
{
    return file(u"p%1.compass-share"_s.arg(person));
}

Outcome tst_CliTeam::share(int person, const QStringList &more) const
{
    const QString answers = file(u"p%1.json"_s.arg(person));
    writeBytes(answers, answersOf(person));
    return run(QStringList{u"share"_s, u"--answers"_s, answers, u"--keys"_s,
                           file(u"data%1"_s.arg(person)), u"--request"_s,
                           file(u"ask.compass-request"_s), u"--agree"_s, u"--out"_s,
                           shareOf(person)}
               + more);
}

Outcome tst_CliTeam::team(const QString &what, const QStringList &more) const
{
    return run(QStringList{u"team"_s, what, u"--team"_s, file(u"harbour.compass-team"_s)} + more);
}

Outcome tst_CliTeam::taken(const QStringList &paths, const QStringList &more) const
{
    return team(u"import"_s, QStringList{u"--data"_s, file(u"manager"_s)} + more + paths);
}

QJsonObject tst_CliTeam::report() const
{
    return rootOf(team(u"report"_s, {u"--format"_s, u"json"_s}).out);
}

QJsonArray tst_CliTeam::groupFigures() const
{
    QJsonArray figures;
    const QJsonArray competencies = report().value("competencies"_L1).toArray();
    for (const QJsonValue &competency : competencies)
        figures.append(competency["group"_L1]);
    return figures;
}

void tst_CliTeam::initTestCase()
{
    const Outcome asked = run(
        {u"request"_s, u"--data"_s, file(u"manager"_s), u"--team"_s, u"Harbour"_s, u"--purpose"_s,
         u"Plan our training"_s, u"--purpose-fr"_s, u"Planifier la formation"_s, u"--detail"_s,
         u"certainty,plan"_s, u"--names"_s, u"--out"_s, file(u"ask.compass-request"_s)});
    QVERIFY2(asked.code == 0, qPrintable(asked.err));
    for (int person = 1; person <= 5; ++person) {
        const Outcome shared = share(person);
        QVERIFY2(shared.code == 0, qPrintable(shared.err));
    }
}

void tst_CliTeam::aTeamIsMadeForOnesOwnRequest()
{
    const QStringList made{u"--request"_s, file(u"ask.compass-request"_s), u"--data"_s};

    const Outcome stranger = team(u"create"_s, made + QStringList{file(u"data1"_s)});
    QCOMPARE(stranger.code, 2);
    QVERIFY2(stranger.err.contains(u"signed with other keys"_s), qPrintable(stranger.err));
    QVERIFY(!QFile::exists(file(u"harbour.compass-team"_s)));

    const Outcome owner = team(u"create"_s, made + QStringList{file(u"manager"_s)});
    QVERIFY2(owner.code == 0, qPrintable(owner.err));
    QVERIFY(owner.out.contains(u"Harbour"_s));
    QVERIFY(!owner.out.contains(u"made up"_s));

    const Outcome again = team(u"create"_s, made + QStringList{file(u"manager"_s)});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains(u"already a file"_s), qPrintable(again.err));
}

void tst_CliTeam::fivePeopleAreTakenIn()
{
    QCOMPARE(report().value("received"_L1)["asGroup"_L1], 0);
    const Outcome outcome = taken({m_folder.path()}, {u"--format"_s, u"json"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QJsonObject root = rootOf(outcome.out);
    QCOMPARE(schemaProblems(root, u"teamimport"_s, u"stdout"_s), QList<Error>());
    QCOMPARE(root.value("sample"_L1), false);
    QCOMPARE(root.value("taken"_L1).toArray().size(), 5);
    QCOMPARE(root.value("taken"_L1)[0]["outcome"_L1], u"added"_s);
    QVERIFY(root.value("refused"_L1).toArray().isEmpty());
    QCOMPARE(report().value("received"_L1)["asGroup"_L1], 5);
}

void tst_CliTeam::theSameFilesAreAlreadyThere()
{
    const QJsonArray before = groupFigures();
    const Outcome outcome = taken({m_folder.path()});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"5 files were there already.\n"_s);
    QCOMPARE(groupFigures(), before);
}

/// Each level was told once, so the average is 2; one cell in ten waits.
void tst_CliTeam::fiveHaveFigures()
{
    int shown = 0;
    const QJsonArray figures = groupFigures();
    QCOMPARE(figures.size(), 21);
    for (const QJsonValue &figure : figures) {
        if (figure["hidden"_L1].toBool()) {
            QCOMPARE(figure.toObject().size(), 1);
            continue;
        }
        ++shown;
        QCOMPARE(figure["people"_L1], 5);
        QCOMPARE(figure["counts"_L1].toArray(), QJsonArray({1, 1, 1, 1, 1}));
        QCOMPARE(figure["mean"_L1], 2.0);
    }
    QVERIFY(shown > 0);
}

void tst_CliTeam::aSixthChangesNothingShown()
{
    const QJsonArray before = groupFigures();
    for (const int person : {6, 7}) {
        QCOMPARE(share(person).code, 0);
        QCOMPARE(taken({shareOf(person)}).code, 0);
        QCOMPARE(groupFigures(), before);
    }
    QCOMPARE(report().value("received"_L1)["asGroup"_L1], 7);
}

void tst_CliTeam::anEighthLetsThreeIn()
{
    const QJsonArray before = groupFigures();
    QCOMPARE(share(8).code, 0);
    QCOMPARE(taken({shareOf(8)}).code, 0);
    const QJsonArray after = groupFigures();
    QVERIFY(after != before);
    for (const QJsonValue &figure : after)
        QVERIFY(figure["hidden"_L1].toBool() || figure["people"_L1] == 5
                || figure["people"_L1] == 8);
}

void tst_CliTeam::whoSharesByNameIsNamed()
{
    const QJsonArray before = groupFigures();
    QCOMPARE(share(9, {u"--names"_s, u"--alias"_s, u"Alex Roy"_s}).code, 0);
    QCOMPARE(taken({shareOf(9)}).code, 0);

    const QJsonObject root = report();
    QCOMPARE(schemaProblems(root, u"team"_s, u"stdout"_s), QList<Error>());
    const QJsonValue member = root.value("members"_L1)[0];
    QCOMPARE(member["name"_L1], u"Alex Roy"_s);
    QCOMPARE(member["figures"_L1]["TEC-01"_L1]["value"_L1], 9 % 5);
    QCOMPARE(groupFigures(), before);
    const Outcome english = team(u"report"_s, {u"--lang"_s, u"en"_s});
    QVERIFY(english.out.contains(u"Alex Roy"_s));
    QVERIFY(english.out.contains(u"Plan our training"_s));
    const Outcome french = team(u"report"_s, {u"--lang"_s, u"fr"_s});
    QVERIFY(french.out.contains(u"Planifier la formation"_s));
}

void tst_CliTeam::hostileFilesAreRefusedAndTheOthersTaken()
{
    const QJsonArray before = groupFigures();
    QCOMPARE(share(10).code, 0);
    QByteArray changed = bytesOf(shareOf(10));
    changed[200] = static_cast<char>(changed.at(200) ^ 1);
    writeBytes(file(u"tampered.compass-share"_s), changed);
    writeBytes(file(u"cut.compass-share"_s), bytesOf(shareOf(10)).first(300));
    writeBytes(file(u"text.compass-share"_s), "Hello\n");
    const QStringList files{file(u"tampered.compass-share"_s), file(u"cut.compass-share"_s),
                            file(u"text.compass-share"_s), file(u"absent.compass-share"_s),
                            shareOf(10)};

    const Outcome outcome = taken(files, {u"--format"_s, u"json"_s});

    QCOMPARE(outcome.code, 1);
    const QJsonObject root = rootOf(outcome.out);
    QCOMPARE(schemaProblems(root, u"teamimport"_s, u"stdout"_s), QList<Error>());
    QCOMPARE(root.value("taken"_L1).toArray().size(), 1);
    const QJsonArray refused = root.value("refused"_L1).toArray();
    QCOMPARE(refused.size(), 4);
    const QStringList reasons{u"cannot be opened with your keys"_s, u"cut short"_s,
                              u"not of the kind"_s, u"absent.compass-share"_s};
    const QStringList codes{u"sealed"_s, u"lengthWrong"_s, u"notOurs"_s, u"fileMissing"_s};
    for (qsizetype row = 0; row < refused.size(); ++row) {
        QCOMPARE(refused[row]["code"_L1], codes[row]);
        const QString reason = refused[row]["reason"_L1].toString();
        QVERIFY2(reason.contains(reasons[row]), qPrintable(reason));
        QVERIFY(outcome.err.contains(reason));
    }
    QCOMPARE(groupFigures(), before);
    QCOMPARE(report().value("received"_L1)["asGroup"_L1], 9);
}

void tst_CliTeam::whatIsTakenBackStaysAway()
{
    const QString back = file(u"back.compass-share"_s);
    QCOMPARE(run({u"share"_s, u"--revoke"_s, shareOf(9), u"--data"_s, file(u"data9"_s), u"--out"_s,
                  back})
                 .code,
             0);
    const Outcome outcome = taken({back});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.out.contains(u"took back what they shared"_s), qPrintable(outcome.out));
    QVERIFY(report().value("members"_L1).toArray().isEmpty());

    const Outcome old = taken({shareOf(9)});
    QCOMPARE(old.code, 2);
    QCOMPARE(old.out, u"No file was taken in.\n"_s);
    QVERIFY2(old.err.contains(u"taken back"_s), qPrintable(old.err));
    QVERIFY(report().value("members"_L1).toArray().isEmpty());
    QVERIFY(!team(u"report"_s, {}).out.contains(u"Alex Roy"_s));
}

/// Of all who share as a group, the fourth alone told the level that ends up unused: the
/// ninth, who told the same, shared by name.
void tst_CliTeam::whoTakesBackIsInNoFigure()
{
    const QString back = file(u"back4.compass-share"_s);
    QCOMPARE(run({u"share"_s, u"--revoke"_s, shareOf(4), u"--data"_s, file(u"data4"_s), u"--out"_s,
                  back})
                 .code,
             0);
    QCOMPARE(taken({back}).code, 0);
    QCOMPARE(report().value("received"_L1)["asGroup"_L1], 8);

    const QJsonArray figures = groupFigures();
    QCOMPARE(figures.size(), 21);
    for (qsizetype at = 0; at < figures.size(); ++at) {
        const QJsonArray counts = figures[at]["counts"_L1].toArray();
        QVERIFY(counts.isEmpty() || counts[(4 + at) % 5] == 0);
    }
    const Outcome old = taken({shareOf(4)});
    QCOMPARE(old.code, 2);
    QVERIFY2(old.err.contains(u"taken back"_s), qPrintable(old.err));
    QCOMPARE(groupFigures(), figures);
}

void tst_CliTeam::aReportIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("begin");

    QTest::newRow("page, English") << u"html"_s << u"en"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("page, French") << u"html"_s << u"fr"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("page, both") << u"html"_s << u"both"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF, French") << u"pdf"_s << u"fr"_s << QByteArray("%PDF-");
    QTest::newRow("table") << u"csv"_s << u"en"_s << QByteArray("\xef\xbb\xbf\"");
    QTest::newRow("workbook") << u"xlsx"_s << u"both"_s << QByteArray("PK");
}

void tst_CliTeam::aReportIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QString, language);
    QFETCH(QByteArray, begin);
    const QString path = file(u"report."_s + format);

    const Outcome outcome =
        team(u"report"_s, {u"--format"_s, format, u"--lang"_s, language, u"--out"_s, path});

    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith(begin));
    // It names people.
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    if (format != u"html"_s)
        return;
    QCOMPARE(bytes.contains("Plan our training"), language != u"fr"_s);
    QCOMPARE(bytes.contains("Planifier la formation"), language != u"en"_s);
}

QTEST_GUILESS_MAIN(tst_CliTeam)
#include "tst_cliteam.moc"
