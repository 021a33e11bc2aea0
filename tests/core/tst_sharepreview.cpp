// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharepreview.h"

#include "core/base/datetext.h"
#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "core/snapshots/consenttext.h"
#include "core/snapshots/snapshotpayload.h"
#include "tests/support/frameworks.h"
#include "tests/support/shareparts.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_SharePreview : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatLeavesIsShown();
    void whatOnlyProgramsReadIsLeftOutToRead();
    void frameworksComeInTheOrderOfTheContent();
    void bandsAreShownAsBands();
    void contentIsInTheLanguageOfTheReader();
    void unknownCompetenciesAreShownToo();
    void aRevocationSaysWhatItTakesBack();
    void aRequestIsShownWhole();
    void theConsentTextIsInBothLanguages();
    void aConsentIsToTheTextThatWasRead();
};

static Catalog catalog()
{
    Catalog catalog;
    catalog.scale = Sample::scale();
    Framework framework;
    framework.id = FrameworkId(u"TEC"_s);
    framework.name = {u"Technology"_s, u"Technologie"_s};
    framework.version = u"1"_s;
    framework.competencies = {Sample::competency(u"C1"_s), Sample::competency(u"C2"_s)};
    framework.competencies[0].name = {u"Devices"_s, u"Appareils"_s};
    framework.competencies[1].name = {u"Data"_s, u"Données"_s};
    catalog.frameworks = {framework};
    return catalog;
}

static const QLocale english(QLocale::English, QLocale::Canada);
static const QLocale french(QLocale::French, QLocale::Canada);

static Snapshot fullSnapshot()
{
    Snapshot snapshot = Sample::snapshot(12345);
    snapshot.precision = Precision::LevelsWithCertainty;
    snapshot.scope = ShareScope::Rows;
    snapshot.figures = {{CompetencyId(u"C1"_s), 1, LevelChances{20, 742, 200, 30, 8}, 3},
                        {CompetencyId(u"C2"_s), 4, LevelChances{0, 0, 0, 0, 1000}, {}}};
    snapshot.notes = {{CompetencyId(u"C1"_s), u"Ran the pilot"_s}};
    return snapshot;
}

static QString pageOf(const QList<PreviewSection> &sections)
{
    QString text;
    for (const PreviewSection &section : sections) {
        text += section.title + u'\n';
        for (const PreviewLine &line : section.lines)
            text += line.label + u": "_s + line.value + u'\n';
    }
    return text;
}

static QString pageOf(const ShareMessage &message, const QLocale &locale = english)
{
    const Catalog content = catalog();
    return pageOf(sharePreview(message, {content, locale}));
}

void tst_SharePreview::everythingThatLeavesIsShown()
{
    const Snapshot snapshot = fullSnapshot();

    const QString page = pageOf(snapshot);

    // One entry a field of the payload; "v" and "kind" say what the page itself is.
    const QStringList shown{
        u"Team: T-7\n"_s,
        u"Shown as: p-4821\n"_s,
        u"How it may be shown: Alone too, with the name or alias above\n"_s,
        u"Shared on: %1\n"_s.arg(dateText(snapshot.issued, english)),
        u"May be used until: %1\n"_s.arg(dateText(snapshot.expires, english)),
        u"Technology, version 1\n"_s,
        u"Devices: Foundation, fairly sure (Not yet 2.0%, Foundation 74.2%, Working 20.0%, "
        "Advanced 3.0%, Lead 0.8%); your plan leads to: Advanced\n"_s,
        u"Data: Lead, quite sure (Not yet 0.0%, Foundation 0.0%, Working 0.0%, Advanced 0.0%, "
        "Lead 100.0%)\n"_s,
        u"Devices: Ran the pilot\n"_s,
        u"Read in: French\n"_s,
        u"Version of the text: 1.0.0\n"_s,
        QString(u"aa"_s).repeated(32),
        snapshot.id.toString(),
        u"Number: 12345\n"_s,
        snapshot.request.toString(),
    };
    for (const QString &line : shown)
        QVERIFY2(page.contains(line), qPrintable(line + page));
    QCOMPARE(snapshotDocument(snapshot).size(), 16);
}

void tst_SharePreview::whatOnlyProgramsReadIsLeftOutToRead()
{
    const Snapshot snapshot = fullSnapshot();
    const Catalog content = catalog();

    const QString toRead = pageOf(snapshotToRead(snapshot, {content, english}));
    const QString everything = pageOf(snapshot);

    QVERIFY(everything.startsWith(toRead));
    const QString rest = everything.sliced(toRead.size());
    QCOMPARE(rest.count(u'\n'), 5); // A title and four lines.
    for (const QString &value :
         {snapshot.id.toString(), u"12345"_s, snapshot.request.toString(), u"aaaa"_s}) {
        QVERIFY2(!toRead.contains(value), qPrintable(value));
        QVERIFY2(rest.contains(value), qPrintable(value));
    }
}

void tst_SharePreview::frameworksComeInTheOrderOfTheContent()
{
    Catalog content = catalog();
    Framework second = content.frameworks.first();
    second.id = FrameworkId(u"ABC"_s);
    second.name = {u"Basics"_s, u"Bases"_s};
    second.competencies.clear();
    content.frameworks.append(second);
    Snapshot snapshot = fullSnapshot();
    snapshot.frameworks = {{FrameworkId(u"AAA"_s), u"1"_s},
                           {FrameworkId(u"ABC"_s), u"1"_s},
                           {FrameworkId(u"TEC"_s), u"1"_s}};
    ShareRequest request = Sample::request();
    request.frameworks = snapshot.frameworks;

    for (const QString &page : {pageOf(sharePreview(snapshot, {content, english})),
                                pageOf(requestPreview(request, {content, english}))}) {
        QVERIFY(page.indexOf(u"Technology"_s) < page.indexOf(u"Basics"_s));
        QVERIFY(page.indexOf(u"Basics"_s) < page.indexOf(u"AAA"_s));
    }
}

void tst_SharePreview::bandsAreShownAsBands()
{
    Snapshot snapshot = Sample::snapshot();
    snapshot.precision = Precision::Bands;
    snapshot.figures = {{CompetencyId(u"C1"_s), 0, {}, 1}, {CompetencyId(u"C2"_s), 1, {}, {}}};

    const QString page = pageOf(snapshot);

    QVERIFY2(
        page.contains(u"Devices: Not yet or Foundation; your plan leads to: Working or above\n"_s),
        qPrintable(page));
    QVERIFY(page.contains(u"Data: Working or above\n"_s));
    QVERIFY(!page.contains(u"sure"_s));
}

void tst_SharePreview::contentIsInTheLanguageOfTheReader()
{
    const QString page = pageOf(fullSnapshot(), french);

    QVERIFY(page.contains(u"Technologie"_s));
    QVERIFY(page.contains(u"Appareils: Bases"_s));
    QVERIFY(page.contains(u"74,2"_s));
}

void tst_SharePreview::unknownCompetenciesAreShownToo()
{
    Snapshot snapshot = Sample::snapshot();
    snapshot.frameworks.insert(FrameworkId(u"NEW"_s), u"9"_s);
    snapshot.figures.append({CompetencyId(u"NEW-01"_s), 2, {}, {}});

    const QString page = pageOf(snapshot);

    QVERIFY(page.contains(u"NEW, version 9\n"_s));
    QVERIFY(page.contains(u"NEW-01: Working\n"_s));
}

void tst_SharePreview::aRevocationSaysWhatItTakesBack()
{
    const QString page = pageOf(Sample::revocation(2, Sample::snapshotId(1)));

    QVERIFY(page.contains(Sample::snapshotId(1).toString()));
    QVERIFY(page.contains(Sample::snapshotId(1002).toString()));
    QVERIFY(page.contains(u"Number: 2\n"_s));
}

void tst_SharePreview::aRequestIsShownWhole()
{
    const Catalog content = catalog();
    ShareRequest request = Sample::request();
    request.minimumGroup = 12;
    const QString page = pageOf(requestPreview(request, {content, english}));

    for (const QDate day : {request.issued, request.expires, request.retention})
        QVERIFY(page.contains(dateText(day, english)));
    const QStringList shown{u"Team: T-7\n"_s,
                            u"Purpose: Plan the training of the team\n"_s,
                            u"Frameworks: Technology, version 1\n"_s,
                            u"Detail: Levels and how certain they are\n"_s,
                            u"Learning plan: Yes, if you wish\n"_s,
                            u"Notes: Yes, if you wish\n"_s,
                            u"How it may be shown: Alone too, with the name or alias each person "
                            "chooses\n"_s,
                            u"Smallest group with figures: 12\n"_s,
                            u"A figure changes: Once at least 3 people have changed something, "
                            "however large the group\n"_s,
                            u"After that: Files are deleted. Figures of the group may stay, and "
                            "taking back does not change them any more.\n"_s};
    for (const QString &line : shown)
        QVERIFY2(page.contains(line), qPrintable(line + page));

    request.scope = ShareScope::Totals;
    const QString ofGroup = pageOf(requestPreview(request, {content, english}));
    for (const QString &line : {u"Detail: Levels\n"_s, u"Learning plan: No\n"_s, u"Notes: No\n"_s})
        QVERIFY2(ofGroup.contains(line), qPrintable(line + ofGroup));

    request.purpose.french.clear();
    QVERIFY(pageOf(requestPreview(request, {content, french})).contains(request.purpose.english));
}

void tst_SharePreview::theConsentTextIsInBothLanguages()
{
    const Result<ConsentText> text = shippedConsentText();
    QVERIFY(text);
    QVERIFY(text->paragraphs.size() >= 5);
    QCOMPARE(text->in(english).count(u'\n'), text->paragraphs.size() - 1);
    QCOMPARE(text->in(french).count(u'\n'), text->paragraphs.size() - 1);
    QVERIFY(text->in(english) != text->in(french));

    const Result<QByteArray> file = readWhole(u":/content/consent.json"_s, 65536);
    QVERIFY(checkSchema(*parseStrictJson(*file, u"f"_s), u"consent"_s, u"f"_s));
}

void tst_SharePreview::aConsentIsToTheTextThatWasRead()
{
    const ConsentText text{u"2.0.0"_s, {{u"Yes."_s, u"Oui."_s}, {u"No."_s, u"Non."_s}}};

    const Consent consent = consentTo(text, french, Sample::today());

    QCOMPARE(consent.language, QLocale::French);
    QCOMPARE(consent.given, Sample::today());
    QCOMPARE(consent.textVersion, u"2.0.0"_s);
    QCOMPARE(consent.textSha256,
             QCryptographicHash::hash("Oui.\nNon.", QCryptographicHash::Sha256));
    QVERIFY(consentTo(text, english, Sample::today()).textSha256 != consent.textSha256);
}

QTEST_GUILESS_MAIN(tst_SharePreview)
#include "tst_sharepreview.moc"
