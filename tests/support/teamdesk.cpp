// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamdesk.h"

#include "core/base/savedfile.h"
#include "core/snapshots/sharefile.h"
#include "core/storage/teamstore.h"
#include "tests/support/pagedesk.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
/// Dice that let every batch in that can enter.
class HighestDice final : public Dice
{
public:
    int roll(int sides) override { return sides - 1; }
};
} // namespace

static Result<std::unique_ptr<TeamRepository>> asRepository(Result<std::unique_ptr<TeamStore>> made)
{
    if (!made)
        return made.error();
    return std::unique_ptr<TeamRepository>(*std::move(made));
}

TeamDesk::TeamDesk()
    : clock(QDateTime(QDate(2026, 11, 21), QTime(17, 0), Qt::UTC))
    , session(sources())
{
}

TeamSources TeamDesk::sources()
{
    TeamSources sources{shipped(), crypto, clock, {}, {}, {}, {}};
    sources.keys = [this]() -> Result<KeyPair> { return keysOf(u"the manager"_s); };
    sources.open = [this](const QString &path) {
        return asRepository(TeamStore::open(path, clock, std::make_unique<HighestDice>()));
    };
    sources.create = [this](const QString &path, const TeamInfo &info) {
        return asRepository(TeamStore::create(path, info, clock, std::make_unique<HighestDice>()));
    };
    sources.sample = [this] {
        TeamInfo sample = info();
        sample.isSample = true;
        return asRepository(TeamStore::inMemory(sample, clock));
    };
    return sources;
}

TeamInfo TeamDesk::info(TeamRole role)
{
    return {u"Service renewal"_s,
            {u"Plan the training of the team"_s, u"Planifier la formation de l’équipe"_s},
            role,
            QDate(2026, 11, 21),
            QDate(2027, 11, 21),
            false};
}

void TeamDesk::open(TeamRole role)
{
    const auto created = session.create(file(u"team.compass-team"_s), info(role));
    Q_ASSERT(created);
    ask();
}

ShareRequest TeamDesk::request() const
{
    const Framework &framework = shipped().catalog.frameworks.constFirst();
    ShareRequest request;
    request.purpose = info().purpose;
    request.frameworks = {{framework.id, framework.version}};
    request.scope = ShareScope::Rows;
    request.issued = session.today();
    request.expires = session.today().addDays(30);
    request.retention = session.today().addDays(365);
    return request;
}

void TeamDesk::ask()
{
    const auto asked = session.ask(request(), file(u"ask.compass-request"_s));
    Q_ASSERT(asked);
    m_asked = session.repository().requests()->constLast();
}

const KeyPair &TeamDesk::keysOf(const QString &name)
{
    if (!m_keys.contains(name))
        m_keys.insert(name, *crypto.newKeys());
    return *m_keys.constFind(name);
}

QString TeamDesk::answer(const QString &name, ShareScope scope, int level, int sequence)
{
    const Framework &framework = shipped().catalog.frameworks.constFirst();
    Snapshot share;
    share.id = SnapshotId(u"%1-0000-4000-8000-%2"_s.arg(m_keys.size(), 8, 10, QChar(u'0'))
                              .arg(sequence, 12, 10, QChar(u'0')));
    share.sequence = sequence;
    share.issued = session.today();
    share.expires = session.today().addDays(200);
    share.request = idOf(m_asked);
    share.team = m_asked.team;
    share.subject = name;
    share.scope = scope;
    share.frameworks = {{framework.id, framework.version}};
    for (const Competency &competency : framework.competencies)
        share.figures.append({competency.id, level, {}, {}});
    share.consent = {session.today(), QLocale::English, u"1.0.0"_s, QByteArray(32, '\xaa')};
    const QString path = file(u"%1-%2.compass-share"_s.arg(name).arg(sequence));
    const auto bytes = shareFile(share, m_asked.manager, keysOf(name), crypto);
    Q_ASSERT(bytes);
    const auto saved = saveFile(path, *bytes);
    Q_ASSERT(saved);
    return path;
}

QString TeamDesk::tampered(const QString &path) const
{
    QFile original(path);
    const bool opened = original.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QByteArray bytes = original.readAll();
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    const QString changed = file(u"tampered-"_s + QFileInfo(path).fileName());
    const auto saved = saveFile(changed, bytes);
    Q_ASSERT(saved);
    return changed;
}

void TeamDesk::take(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto taken = session.take(path);
        Q_ASSERT(taken);
    }
    const auto refreshed = session.refresh();
    Q_ASSERT(refreshed);
}

} // namespace Compass
