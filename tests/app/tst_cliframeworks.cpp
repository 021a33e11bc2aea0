// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/content/localframeworks.h"
#include "core/snapshots/sharerequest.h"
#include "core/snapshots/sodiumcryptobox.h"
#include "tests/support/clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Requests about frameworks that not everybody has.
class tst_CliFrameworks : public QObject
{
    Q_OBJECT

private slots:
    void oneOfTheirOwnIsNamedWithTheData();
    void anotherVersionIsRefusedByTheNameOfTheFile();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

/// Keeps the shipped framework TEC as "ABC" in the data folder \a data.
static void keepOwnFramework(const QString &data, const QString &path)
{
    QFile shipped(u":/content/frameworks/basic-technology.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QFile own(path);
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(shipped.readAll().replace("TEC", "ABC").replace("Basic technology", "Harbour ways"));
    own.close();
    QVERIFY(keepFramework(path, data, shippedContent()->catalog));
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void tst_CliFrameworks::oneOfTheirOwnIsNamedWithTheData()
{
    const QString ask = file(u"own.compass-request"_s);
    keepOwnFramework(file(u"manager"_s), file(u"own.json"_s));
    const Outcome made =
        run({u"request"_s, u"--data"_s, file(u"manager"_s), u"--team"_s, u"Harbour"_s,
             u"--purpose"_s, u"x"_s, u"--frameworks"_s, u"ABC"_s, u"--out"_s, ask});
    QVERIFY2(made.code == 0, qPrintable(made.err));

    const QString known = run({u"inspect"_s, ask, u"--data"_s, file(u"manager"_s)}).out;
    QVERIFY2(known.contains(u"Harbour ways, version"_s), qPrintable(known));
    const QString unknown = run({u"inspect"_s, ask}).out;
    QVERIFY2(unknown.contains(u"ABC, version"_s), qPrintable(unknown));
}

void tst_CliFrameworks::anotherVersionIsRefusedByTheNameOfTheFile()
{
    const SodiumCryptoBox crypto;
    const KeyPair keys = *crypto.newKeys();
    const QDate today = QDate::currentDate();
    ShareRequest request;
    request.manager = keys.publicKeys;
    request.team = u"Harbour"_s;
    request.purpose = {u"x"_s, {}};
    request.frameworks = {{FrameworkId(u"TEC"_s), u"0.0.1"_s}};
    request.issued = today;
    request.expires = today.addDays(1);
    request.retention = today.addDays(30);
    const QString ask = file(u"other.compass-request"_s);
    write(ask, *requestFile(request, keys, crypto));

    const Outcome outcome =
        run({u"share"_s, u"--answers"_s,
             QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/mixed.json"), u"--keys"_s,
             file(u"person"_s), u"--request"_s, ask, u"--dry-run"_s});

    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(u"other.compass-request”"_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"TEC 0.0.1"_s), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(tst_CliFrameworks)
#include "tst_cliframeworks.moc"
