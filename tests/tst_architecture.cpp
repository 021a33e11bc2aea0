// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The floor plan of README.md, ground first. A file may include its own folder
/// and any folder on a lower floor; folders on one floor do not know each other.
static const QList<QStringList> floors{
    {u"core/base"_s},
    {u"core/documents"_s, u"core/frameworks"_s},
    {u"core/assessments"_s, u"core/learning"_s, u"core/targets"_s},
    {u"core/journal"_s, u"core/measurement"_s},
    {u"core/gaps"_s, u"core/history"_s},
    {u"core/plans"_s, u"core/snapshots"_s},
    {u"core/team"_s},
    {u"core/explanations"_s, u"core/records"_s},
    {u"core/reports"_s},
    {u"core/content"_s, u"core/exchange"_s, u"core/storage"_s},
    {u"ui/language"_s, u"ui/settings"_s, u"ui/style"_s},
    {u"ui/models"_s},
    {u"ui/widgets"_s},
    {u"ui/charts"_s},
    {u"ui/session"_s},
    {u"ui/dialogs"_s},
    {u"ui/pages"_s},
    {u"ui/pages/assess"_s, u"ui/pages/history"_s, u"ui/pages/plan"_s, u"ui/pages/records"_s,
     u"ui/pages/results"_s, u"ui/pages/roles"_s, u"ui/pages/sharing"_s, u"ui/pages/team"_s},
    {u"ui/pages/home"_s},
    {u"ui/shell"_s},
    {u"app/cli"_s},
    {u"app"_s},
};

/// Lines of a file that may be longer are a second class waiting to be found.
static constexpr qsizetype LongestFile = 400;

/// Something that may not stand in the files whose path matches \a where and does
/// not match \a except. A rule must find \a example, or it guards nothing.
struct Ban
{
    QString name;
    QString where;
    QString except;
    QString pattern;
    QString example;
};

static const QList<Ban> bans{
    {u"umbrella header"_s,
     u"."_s,
     {},
     uR"re(#include <(Qt\w+/)?Qt(Charts|Core|Gui|Sql|Svg|Test|Widgets|Xml)>)re"_s,
     u"#include <QtWidgets>"_s},
    {u"include without its folder"_s,
     u"."_s,
     {},
     uR"re(#include "(?!(app|core|ui)/|\w+\.moc"))re"_s,
     u"#include \"level.h\""_s},
    {u"network"_s,
     u"."_s,
     {},
     uR"re(#include <(QtNetwork/)?Q(Abstract(Network|Socket)|Dns|Host|Http|Local(Server|Socket))re"
     uR"re(|Network|Ssl|Tcp|Udp|WebSocket))re"_s,
     u"#include <QNetworkAccessManager>"_s},
    {u"SQL outside the storage"_s, u"."_s, u"^core/storage/"_s, uR"re(#include <(QtSql/)?QSql)re"_s,
     u"#include <QSqlQuery>"_s},
    {u"Qt Charts outside the charts"_s, u"."_s, u"^ui/charts/"_s,
     uR"re(#include <(QtCharts/)?Q(\w*(Axis|Chart|ChartView|Series)|(Bar|Box)Set|Legend)>)re"_s,
     u"#include <QChartView>"_s},
    {u"system header"_s, u"^(core|ui)/"_s,
     u"^core/(documents/|(snapshots/sodiumcryptobox|storage/durability)\\.cpp$)"_s,
     uR"re(#include <[a-z_/]+\.h>)re"_s, u"#include <sys/stat.h>"_s},
    {u"nested event loop"_s, u"^ui/"_s, {}, uR"re((\.|->|\s)exec\(\))re"_s, u"dialog.exec();"_s},
    {u"blocking question"_s,
     u"."_s,
     {},
     uR"re(QMessageBox::(about|critical|information|question|warning)\()re"
     uR"re(|Q(Color|File|Font|Input)Dialog::get[A-Z])re"_s,
     u"QMessageBox::warning(this, title, text);"_s},
    {u"item widget"_s,
     u"."_s,
     {},
     uR"re(\bQ(List|Table|Tree)Widget\b)re"_s,
     u"#include <QTableWidget>"_s},
    {u"connection by string"_s,
     u"."_s,
     {},
     uR"re(\b(SIGNAL|SLOT)\()re"_s,
     u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s},
    {u"using-directive in a header"_s,
     u"\\.h$"_s,
     {},
     uR"re(^using namespace)re"_s,
     u"using namespace Qt::StringLiterals;"_s},
    {u"left over"_s, u"."_s, {}, uR"re(\b(FIXME|HACK|TODO|XXX)\b)re"_s, u"// TODO later"_s},
};

class tst_Architecture : public QObject
{
    Q_OBJECT

private slots:
    void everyBanFindsItsExample_data();
    void everyBanFindsItsExample();
    void nothingBannedIsUsed_data();
    void nothingBannedIsUsed();
    void includesPointDown_data();
    void includesPointDown();
    void fileIsBuilt_data();
    void fileIsBuilt();
    void fileIsShort_data();
    void fileIsShort();
};

static QStringList linesOf(const QString &path)
{
    QFile file(QStringLiteral(COMPASS_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// The headers and sources of app, core and ui, relative to the project.
static QStringList sources()
{
    const QString root = QStringLiteral(COMPASS_SOURCE_DIR "/");
    QStringList paths;
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next().mid(root.size()));
    }
    return paths;
}

static void addSourceRows()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sources();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

/// "core/base" for core/base/error.h, "app" for everything in app.
static QString folderOf(const QString &path)
{
    return path.startsWith("app/"_L1) ? u"app"_s : path.section(u'/', 0, -2);
}

/// Floors.size() for a folder that has no floor.
static qsizetype floorOf(const QString &folder)
{
    const auto holds = [&folder](const QStringList &floor) { return floor.contains(folder); };
    return std::ranges::find_if(floors, holds) - floors.cbegin();
}

static QStringList includedFolders(const QString &path)
{
    static const QRegularExpression include(uR"re(^#include "((?:app|core|ui)/[^"]+)")re"_s);
    QStringList folders;
    const QStringList lines = linesOf(path);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = include.match(line);
        if (match.hasMatch())
            folders.append(folderOf(match.captured(1)));
    }
    return folders;
}

static bool appliesTo(const Ban &ban, const QString &path)
{
    return path.contains(QRegularExpression(ban.where))
        && (ban.except.isEmpty() || !path.contains(QRegularExpression(ban.except)));
}

void tst_Architecture::everyBanFindsItsExample_data()
{
    QTest::addColumn<Ban>("ban");
    for (const Ban &ban : bans)
        QTest::newRow(qPrintable(ban.name)) << ban;
}

void tst_Architecture::everyBanFindsItsExample()
{
    QFETCH(Ban, ban);

    QVERIFY(ban.example.contains(QRegularExpression(ban.pattern)));
    QVERIFY(std::ranges::any_of(sources(),
                                [&ban](const QString &path) { return appliesTo(ban, path); }));
}

void tst_Architecture::nothingBannedIsUsed_data()
{
    addSourceRows();
}

void tst_Architecture::nothingBannedIsUsed()
{
    QFETCH(QString, path);

    const QStringList lines = linesOf(path);
    for (const Ban &ban : bans) {
        if (!appliesTo(ban, path))
            continue;
        const QStringList found = lines.filter(QRegularExpression(ban.pattern));
        QVERIFY2(found.isEmpty(), qPrintable(ban.name + u": "_s + found.value(0)));
    }
}

void tst_Architecture::includesPointDown_data()
{
    addSourceRows();
}

void tst_Architecture::includesPointDown()
{
    QFETCH(QString, path);
    const QString folder = folderOf(path);
    QVERIFY2(floorOf(folder) < floors.size(), "give the new folder a floor");

    const QStringList included = includedFolders(path);
    for (const QString &target : included) {
        const bool down = target == folder || floorOf(target) < floorOf(folder);
        QVERIFY2(down, qPrintable(u"must not include "_s + target));
        QVERIFY2(target != u"core/storage"_s || folder == target || folder == u"app"_s,
                 "only app opens the storage");
    }
}

void tst_Architecture::fileIsBuilt_data()
{
    addSourceRows();
}

void tst_Architecture::fileIsBuilt()
{
    QFETCH(QString, path);
    const QString library = path.section(u'/', 0, 0);
    const QString file = path.section(u'/', 1);

    const QString list = linesOf(library + u"/CMakeLists.txt"_s).join(u' ');

    QVERIFY2(list.contains(QRegularExpression(u"(?<![\\w/])"_s + QRegularExpression::escape(file)
                                              + u"(?![\\w.])"_s)),
             "name it in CMakeLists.txt");
}

void tst_Architecture::fileIsShort_data()
{
    addSourceRows();
}

void tst_Architecture::fileIsShort()
{
    QFETCH(QString, path);

    QCOMPARE_LE(linesOf(path).size(), LongestFile);
}

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"
