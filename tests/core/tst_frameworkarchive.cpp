// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorystore.h"

#include <QFile>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The archive, and the mappings between what it keeps.
class tst_FrameworkArchive : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptComesBack();
    void keepingTwiceKeepsOnce();
    void anUnknownFileIsAnError();
    void aShippedFileIsReadAgain();
    void aFileThatIsAnotherFrameworkIsRefused();
    void startingAnAssessmentKeepsItsFrameworks();
    void earlierAssessmentsGetTheirFrameworks();
    void aMappingIsAcceptedAndWithdrawn();
};

static FrameworkFile file(const QString &id, const QString &version)
{
    return {FrameworkId(id), version, id.toUtf8() + version.toUtf8()};
}

static FrameworkFile shippedFile()
{
    QFile source(
        QStringLiteral(COMPASS_SOURCE_DIR "/resources/content/frameworks/cybersecurity.json"));
    const bool isOpen = source.open(QIODevice::ReadOnly);
    return {FrameworkId(u"CYB"_s), u"0.1.0"_s, isOpen ? source.readAll() : QByteArray()};
}

/// What a plan says of \a file.
static FrameworkVersion versionOf(const FrameworkFile &file)
{
    return {file.framework, file.version, file.sha256()};
}

/// A source that has only \a file.
static FrameworkSource sourceOf(const FrameworkFile &file)
{
    return [file](const QByteArray &sha256) {
        return sha256 == file.sha256() ? std::optional(file.content) : std::nullopt;
    };
}

static bool start(const MemoryStore &store, const QList<FrameworkFile> &files)
{
    AssessmentPlan plan;
    for (const FrameworkFile &each : files)
        plan.frameworks.append(versionOf(each));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return store->assessments().start(AssessmentId(u"one"_s), plan, at).has_value();
}

void tst_FrameworkArchive::whatIsKeptComesBack()
{
    const MemoryStore store;

    QVERIFY(store->frameworks().keep(file(u"TEC"_s, u"0.2.0"_s)));
    QVERIFY(store->frameworks().keep(file(u"CYB"_s, u"0.2.0"_s)));
    QVERIFY(store->frameworks().keep(file(u"CYB"_s, u"0.1.0"_s)));

    QCOMPARE(*store->frameworks().list(),
             (QList{file(u"CYB"_s, u"0.2.0"_s), file(u"CYB"_s, u"0.1.0"_s),
                    file(u"TEC"_s, u"0.2.0"_s)}));
    QCOMPARE(*store->frameworks().load(file(u"CYB"_s, u"0.1.0"_s).sha256()),
             file(u"CYB"_s, u"0.1.0"_s));
}

void tst_FrameworkArchive::keepingTwiceKeepsOnce()
{
    const MemoryStore store;

    QVERIFY(store->frameworks().keep(file(u"TEC"_s, u"0.2.0"_s)));
    QVERIFY(store->frameworks().keep(file(u"TEC"_s, u"0.2.0"_s)));

    QCOMPARE(store->frameworks().list()->size(), 1);
}

void tst_FrameworkArchive::anUnknownFileIsAnError()
{
    const MemoryStore store;
    const QByteArray sha256 = file(u"TEC"_s, u"0.2.0"_s).sha256();

    QCOMPARE(*store->frameworks().contains(sha256), false);
    QCOMPARE(store->frameworks().load(sha256).error().code, ErrorCode::IdUnknown);
}

void tst_FrameworkArchive::aShippedFileIsReadAgain()
{
    const Result<Framework> framework = frameworkIn(shippedFile());

    QVERIFY(framework);
    QCOMPARE(framework->competencies.size(), 7);
    QCOMPARE(framework->sha256, shippedFile().sha256());
}

void tst_FrameworkArchive::aFileThatIsAnotherFrameworkIsRefused()
{
    FrameworkFile other = shippedFile();
    other.framework = FrameworkId(u"TEC"_s);
    QCOMPARE(frameworkIn(other).error().code, ErrorCode::IdUnknown);

    other = shippedFile();
    other.content.chop(2);
    QCOMPARE(frameworkIn(other).error().code, ErrorCode::JsonMalformed);
}

void tst_FrameworkArchive::startingAnAssessmentKeepsItsFrameworks()
{
    const MemoryStore store;
    const FrameworkFile known = file(u"TEC"_s, u"0.1.0"_s);
    QVERIFY(store->keepFrameworksFrom(sourceOf(known)));
    QVERIFY(store->frameworks().list()->isEmpty());

    QVERIFY(start(store, {known, file(u"INN"_s, u"0.1.0"_s)}));

    QCOMPARE(*store->frameworks().list(), QList{known});
}

void tst_FrameworkArchive::earlierAssessmentsGetTheirFrameworks()
{
    const MemoryStore store;
    const FrameworkFile known = file(u"TEC"_s, u"0.1.0"_s);
    QVERIFY(start(store, {known, file(u"INN"_s, u"0.1.0"_s)}));
    QVERIFY(store->frameworks().list()->isEmpty());

    QVERIFY(store->keepFrameworksFrom(sourceOf(known)));

    QCOMPARE(*store->frameworks().list(), QList{known});
}

void tst_FrameworkArchive::aMappingIsAcceptedAndWithdrawn()
{
    const MemoryStore store;
    const QByteArray one(32, '1');
    const QByteArray two(32, '2');
    const QByteArray three(32, '3');

    QVERIFY(store->mappings().accept({two, three, "second"}));
    QVERIFY(store->mappings().accept({one, two, "first"}));
    QVERIFY(store->mappings().accept({two, three, "second, again"}));
    QCOMPARE(*store->mappings().list(),
             (QList<AcceptedMapping>{{two, three, "second, again"}, {one, two, "first"}}));

    QVERIFY(store->mappings().withdraw(two, three));
    QVERIFY(store->mappings().withdraw(two, three));
    QCOMPARE(*store->mappings().list(), (QList<AcceptedMapping>{{one, two, "first"}}));
}

QTEST_GUILESS_MAIN(tst_FrameworkArchive)
#include "tst_frameworkarchive.moc"
