// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"
#include "tests/support/teamfolder.h"

#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aTeamIsReadBack();
    void whatIsPlannedIsReadBack();
    void requestsAreReadBackOnce();
    void whoKeepsTheFilesStays();
    void whatPeopleWereToldStays();
    void aFrameworkIsAskedForInOneVersion();
    void aTakenNameIsRefused();
    void aMissingFileIsNotMade();
    void whatIsNotAStoreIsNotOurs();
    void whatCouldNotBeMadeLeavesNothing();
    void aPersonalFileIsRefused();
    void aPersonalStoreRefusesATeam();
    void aNewerFileIsRefused();
    void aDamagedFileIsLeftAsItIs();
    void anUnfinishedFileIsRefused();
    void anOpenFileIsRefused();
    void onlyTheOwnerMayReadIt();
    void membersAreThoseByName();
    void aCoordinatorSeesNobody();
    void aShareThatFailsLeavesNothing();
    void aRefusedFileLeavesALine();

private:
    QString path() const { return m_folder->path(); }
    std::unique_ptr<TeamStore> created() const { return m_folder->created(); }
    std::unique_ptr<TeamStore> opened() const { return m_folder->opened(); }
    ErrorCode refusal() const;
    QByteArray content() const { return m_folder->content(); }
    bool changeByte(qint64 place, char value) const;

    std::unique_ptr<Sample::TeamFolder> m_folder;
};

/// Why the file does not open; needs that it does not.
ErrorCode tst_TeamStore::refusal() const
{
    return TeamStore::open(path(), Sample::teamClock()).error().code;
}

bool tst_TeamStore::changeByte(qint64 place, char value) const
{
    QFile file(path());
    return file.open(QIODevice::ReadWrite) && file.seek(place) && file.putChar(value);
}

void tst_TeamStore::init()
{
    m_folder = std::make_unique<Sample::TeamFolder>();
    Sample::teamClock().setNow(QDateTime(Sample::teamDay(), QTime(12, 0), Qt::UTC));
}

void tst_TeamStore::aTeamIsReadBack()
{
    QList<CellFigure> figures;
    {
        const auto team = created();
        QVERIFY(team && Sample::takeSix(*team));
        QCOMPARE(team->report().state, OpenState::Created);
        figures = *team->figures();
    }
    QCOMPARE(QDir(m_folder->folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"Service renewal.compass-team"_s));

    const auto team = opened();

    QVERIFY(team);
    QCOMPARE(*team->info(), Sample::teamInfo());
    QCOMPARE(*team->figures(), figures);
    // Five enter together; the sixth waits.
    const CellFigure expected{Sample::groupCell(1), Tally{{0, 0, 2, 3, 0}}, true,
                              Sample::teamDay()};
    QCOMPARE(figures, QList<CellFigure>{expected});
    QCOMPARE(*team->counts(), (ReceivedCounts{0, 6, 0}));
    QCOMPARE(team->received()->size(), 6);
    QCOMPARE(team->record(Sample::personKey(4))->snapshot,
             Sample::personShare(4, 0, Sample::Told{{2}}));
    QCOMPARE(team->importLog(3)->size(), 3);
    QCOMPARE(team->importLog(3)->constFirst(),
             (ImportLine{Sample::teamDay(), 700, ImportOutcome::Added, {}}));
}

void tst_TeamStore::whatIsPlannedIsReadBack()
{
    TeamNeed need{CompetencyId(u"C2"_s), 3, *Level::fromInt(2), u"L’été\n« ça »"_s};
    const TeamNeed other{CompetencyId(u"C1"_s), 1, *Level::fromInt(4), {}};
    const Scenario scenario{ScenarioId(u"s-1"_s),
                            u"Summer"_s,
                            {MemberAway{Sample::personKey(1), true},
                             PlanFinished{Sample::personKey(2)}, ProfileHired{RoleId(u"it-02"_s)},
                             NeedChanged{need}}};
    TeamAction action{ActionId(u"a-1"_s), ActionKind::Pair, need.competency,     u"Zoé"_s,
                      QDate(2027, 1, 4),  u"Fait ✓"_s,      ActionProgress::Open};
    TeamAction second = action;
    second.id = ActionId(u"a-2"_s);
    {
        const auto team = created();
        QVERIFY(team && team->save(QList{other}) && team->save(QList{need, other}));
        QVERIFY(team->save(scenario) && team->save(Scenario{ScenarioId(u"s-2"_s), {}, {}}));
        QVERIFY(team->remove(ScenarioId(u"s-2"_s)));
        QVERIFY(team->save(action) && team->save(second));
        action.progress = ActionProgress::Done;
        action.due = {};
        QVERIFY(team->save(action) && team->remove(ActionId(u"a-2"_s)));
    }
    const auto team = opened();

    QCOMPARE(*team->needs(), (QList{need, other}));
    QCOMPARE(*team->scenarios(), QList{scenario});
    QCOMPARE(*team->actions(), QList{action});
}

void tst_TeamStore::requestsAreReadBackOnce()
{
    const ShareRequest request = Sample::teamRequest();
    ShareRequest next = request;
    next.issued = QDate(2026, 11, 2);
    const auto team = created();

    QVERIFY(team->add(request) && team->add(next) && team->add(request));

    QCOMPARE(*team->requests(), (QList{request, next}));
}

void tst_TeamStore::whoKeepsTheFilesStays()
{
    TeamInfo sample = Sample::teamInfo(TeamRole::Coordinator);
    sample.isSample = true;
    auto team = TeamStore::inMemory(sample, Sample::teamClock());
    TeamInfo changed = Sample::teamInfo(TeamRole::Manager);
    changed.name = u"Another"_s;

    QVERIFY((*team)->save(changed));

    sample.name = u"Another"_s;
    QCOMPARE(*(*team)->info(), sample);
}

void tst_TeamStore::whatPeopleWereToldStays()
{
    const auto team = created();
    TeamInfo info = Sample::teamInfo();
    info.purpose.english = u"Plan our training"_s;
    QVERIFY(team->save(info) && team->add(Sample::teamRequest()));

    TeamInfo other = info;
    other.purpose.english = u"Appraise the team"_s;
    QCOMPARE(team->save(other).error().code, ErrorCode::TeamPurposeFixed);
    TeamInfo longer = info;
    longer.retention = QDate(2028, 1, 1);
    QCOMPARE(team->save(longer).error().code, ErrorCode::TeamRetentionFixed);
    QCOMPARE(*team->info(), info);

    info.retention = QDate(2027, 1, 1);
    QVERIFY(team->save(info));
    QCOMPARE(*team->info(), info);
}

void tst_TeamStore::aFrameworkIsAskedForInOneVersion()
{
    const auto team = created();
    ShareRequest next = Sample::teamRequest();
    next.frameworks = {{FrameworkId(u"TEC"_s), u"2"_s}};
    QVERIFY(team->add(Sample::teamRequest()));

    QCOMPARE(team->add(next).error(),
             (Error{ErrorCode::TeamVersionFixed, u"TEC"_s, u"1"_s, u"2"_s, {}}));
    QCOMPARE(*team->requests(), QList{Sample::teamRequest()});
}

void tst_TeamStore::aTakenNameIsRefused()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("letter") == 6);
    file.close();

    const auto team = TeamStore::create(path(), Sample::teamInfo(), Sample::teamClock());

    QCOMPARE(team.error(), (Error{ErrorCode::FileTaken, path()}));
    QCOMPARE(content(), "letter"_ba);
}

void tst_TeamStore::aMissingFileIsNotMade()
{
    QCOMPARE(refusal(), ErrorCode::FileMissing);
    const QString below = m_folder->folder() + u"/none/x.compass-team"_s;
    const auto team = TeamStore::create(below, Sample::teamInfo(), Sample::teamClock());
    QCOMPARE(team.error().code, ErrorCode::StoreUnavailable);
    QVERIFY(QDir(m_folder->folder()).isEmpty());
}

void tst_TeamStore::whatIsNotAStoreIsNotOurs()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(500, 'x')) == 500);
    file.close();

    QCOMPARE(refusal(), ErrorCode::StoreNotOurs);
    QCOMPARE(content(), QByteArray(500, 'x'));

    // A copy of it says that it was a team.
    QVERIFY(QFile::remove(path()));
    QVERIFY(created());
    QVERIFY(opened());
    QVERIFY(changeByte(0, 'x'));
    QCOMPARE(refusal(), ErrorCode::StoreCorrupt);
}

void tst_TeamStore::whatCouldNotBeMadeLeavesNothing()
{
    static constexpr rlim_t smallest = 8192; // Less than the tables take.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{smallest, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const bool isMade = created() != nullptr;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!isMade);
    QVERIFY(QDir(m_folder->folder()).isEmpty());
    QVERIFY(created());
}

void tst_TeamStore::aPersonalFileIsRefused()
{
    QVERIFY(Store::open(m_folder->folder(), Sample::teamClock()));
    QVERIFY(QFile::rename(storePath(m_folder->folder()), path()));
    const QByteArray before = content();

    QCOMPARE(refusal(), ErrorCode::StoreOtherKind);
    QCOMPARE(content(), before);
}

void tst_TeamStore::aPersonalStoreRefusesATeam()
{
    QVERIFY(created());
    QVERIFY(QFile::rename(path(), storePath(m_folder->folder())));
    const QByteArray before = content();

    const auto store = Store::open(m_folder->folder(), Sample::teamClock());

    QCOMPARE(store.error().code, ErrorCode::StoreOtherKind);
    QCOMPARE(content(), before);
}

void tst_TeamStore::aNewerFileIsRefused()
{
    static constexpr qint64 lowestByteOfUserVersion = 63;
    QVERIFY(created());
    QVERIFY(changeByte(lowestByteOfUserVersion, 99));
    const QByteArray before = content();

    QCOMPARE(refusal(), ErrorCode::StoreTooNew);
    QCOMPARE(content(), before);
}

void tst_TeamStore::aDamagedFileIsLeftAsItIs()
{
    QVERIFY(created());
    QFile file(path());
    QVERIFY(file.resize(file.size() - 4096));
    const QByteArray before = content();

    QCOMPARE(refusal(), ErrorCode::StoreCorrupt);
    QCOMPARE(content(), before);
    QVERIFY(file.resize(0));
    QCOMPARE(refusal(), ErrorCode::StoreCorrupt);
    QCOMPARE(file.size(), 0);
}

/// As a program leaves it that is ended between making the file and filling it.
void tst_TeamStore::anUnfinishedFileIsRefused()
{
    QVERIFY(openStoreFile(teamPlace(path()), Sample::teamClock().now(), {}));

    QCOMPARE(refusal(), ErrorCode::StoreCorrupt);
}

void tst_TeamStore::anOpenFileIsRefused()
{
    const auto team = created();
    QCOMPARE(refusal(), ErrorCode::StoreLocked);
    QVERIFY(QFile::remove(path() + ".lock"_L1));
    QCOMPARE(refusal(), ErrorCode::StoreLocked);
    QVERIFY(Sample::takeSix(*team));
}

void tst_TeamStore::onlyTheOwnerMayReadIt()
{
    static constexpr QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(created());
    QVERIFY(opened());
    const QDir copies(path() + "-backups"_L1);
    const QStringList names = copies.entryList(QDir::Files);
    QCOMPARE(names, QStringList(u"team-20261121T120000Z.compass-team"_s));

    for (const QString &each : {path(), copies.path(), copies.filePath(names.constFirst())})
        QVERIFY2(!(QFile::permissions(each) & others), qPrintable(each));
}

void tst_TeamStore::membersAreThoseByName()
{
    const auto team = Sample::memoryTeam();
    const Sample::Told named{{3, 1}, ShareScope::Rows, Precision::LevelsWithCertainty};
    QVERIFY(Sample::take(*team, 1, {{2}}) && Sample::take(*team, 2, named));

    const QList<TeamMember> members = *team->members();

    QCOMPARE(members.size(), 1);
    QCOMPARE(members.constFirst().key, Sample::personKey(2));
    QCOMPARE(members.constFirst().name, u"Person 2"_s);
    QCOMPARE(members.constFirst().figures.value(CompetencyId(u"C2"_s)).value, 1);
    QCOMPARE(*team->counts(), (ReceivedCounts{1, 1, 1}));
    QVERIFY(team->earlierMembers()->isEmpty());
}

void tst_TeamStore::aCoordinatorSeesNobody()
{
    const auto team =
        Sample::memoryTeam(std::make_unique<Sample::HighDice>(), TeamRole::Coordinator);
    QVERIFY(Sample::take(*team, 1, {{1}, ShareScope::Rows}));
    QVERIFY(Sample::take(*team, 1, {{2}, ShareScope::Rows}));

    QVERIFY(team->members()->isEmpty());
    QVERIFY(team->earlierMembers()->isEmpty());
    QCOMPARE(team->counts()->byName, 1);
}

void tst_TeamStore::aShareThatFailsLeavesNothing()
{
    const auto team = created();
    QVERIFY(Sample::takeSix(*team));
    const QList<CellFigure> figures = *team->figures();
    const SignerRecord before = *team->record(Sample::personKey(1));

    // The last value is none, so the database refuses it after all the rest is done.
    QVERIFY(!Sample::take(*team, 1, {{0, 1, 2, 7}}));
    QVERIFY(!Sample::take(*team, 9, {{0, 1, 2, 7}}));

    QCOMPARE(*team->figures(), figures);
    QCOMPARE(*team->record(Sample::personKey(1)), before);
    QCOMPARE(*team->record(Sample::personKey(9)), SignerRecord());
    QCOMPARE(*team->counts(), (ReceivedCounts{0, 6, 0}));
    QCOMPARE(team->importLog(99)->size(), 6);
}

void tst_TeamStore::aRefusedFileLeavesALine()
{
    const auto team = created();
    const ImportLine line{Sample::teamDay(), 12, {}, ErrorCode::ShareSignatureWrong};

    QVERIFY(team->keep(line));
    QVERIFY(team->keep(ImportLine{Sample::teamDay(), 13, {}, ErrorCode::StoreFull}));

    const QList<ImportLine> log = *team->importLog(9);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.constFirst(), (ImportLine{Sample::teamDay(), 13, {}, {}}));
    QCOMPARE(log.constLast(), line);
    QVERIFY(team->figures()->isEmpty() && team->received()->isEmpty());
}

QTEST_GUILESS_MAIN(tst_TeamStore)
#include "tst_teamstore.moc"
