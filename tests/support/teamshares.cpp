// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamshares.h"

using namespace Qt::StringLiterals;

namespace Compass::Sample {

TeamInfo teamInfo(TeamRole role)
{
    return {u"Service renewal"_s,
            {u"Plan the training of the team"_s, u"Planifier la formation de l’équipe"_s},
            role,
            QDate(2026, 11, 1),
            QDate(2027, 12, 31),
            false};
}

ShareRequest teamRequest()
{
    ShareRequest request;
    request.manager = {QByteArray(32, '\x01'), QByteArray(32, '\x02')};
    request.team = u"T-7"_s;
    request.purpose = teamInfo().purpose;
    request.frameworks = {{FrameworkId(u"TEC"_s), u"1"_s}};
    request.issued = QDate(2026, 11, 1);
    request.expires = QDate(2026, 12, 31);
    request.retention = QDate(2027, 12, 31);
    return request;
}

SignerKey personKey(int number)
{
    return QByteArray::number(number).rightJustified(32, '0');
}

static SnapshotId shareId(int number, int sequence)
{
    return SnapshotId(u"%1-0000-4000-8000-%2"_s.arg(number, 8, 10, QChar(u'0'))
                          .arg(sequence, 12, 10, QChar(u'0')));
}

static QList<SharedFigure> toldFigures(const Told &told)
{
    const bool isCertain = told.precision == Precision::LevelsWithCertainty;
    QList<SharedFigure> figures;
    for (qsizetype index = 0; index < told.values.size(); ++index) {
        const int value = told.values.at(index);
        if (value < 0)
            continue;
        SharedFigure figure;
        figure.competency = CompetencyId(u"C%1"_s.arg(index + 1));
        figure.value = value;
        if (isCertain) {
            LevelChances chances{};
            chances.at(static_cast<std::size_t>(value)) = 1000;
            figure.chances = chances;
        }
        figures.append(figure);
    }
    return figures;
}

Snapshot personShare(int number, int sequence, const Told &told)
{
    Snapshot share;
    share.id = shareId(number, sequence);
    share.sequence = sequence;
    share.issued = QDate(2026, 11, 1);
    share.expires = told.expires;
    share.request = RequestId(QString(64, u'a'));
    share.team = u"T-7"_s;
    share.subject = u"Person %1"_s.arg(number);
    share.scope = told.scope;
    share.frameworks = {{FrameworkId(u"TEC"_s), u"1"_s}};
    share.precision = told.precision;
    share.figures = toldFigures(told);
    share.consent = {QDate(2026, 11, 1), QLocale::French, u"1.0.0"_s, QByteArray(32, '\xaa')};
    return share;
}

Result<void> take(TeamStore &team, int number, const Told &told, QDate day)
{
    const SignerKey key = personKey(number);
    const Result<SignerRecord> before = team.record(key);
    if (!before)
        return before.error();
    SignerRecord after = *before;
    after.sequence = before->sequence + 1;
    after.snapshot = personShare(number, after.sequence, told);
    after.hasShared = true;
    const auto outcome = before->snapshot ? ImportOutcome::Replaced : ImportOutcome::Added;
    return team.keep(key, after, {day, 700, outcome, {}});
}

Result<void> revoke(TeamStore &team, int number, QDate day)
{
    const SignerKey key = personKey(number);
    const Result<SignerRecord> before = team.record(key);
    if (!before)
        return before.error();
    SignerRecord after = *before;
    after.sequence = before->sequence + 1;
    if (before->snapshot)
        after.revoked.insert(before->snapshot->id);
    after.snapshot.reset();
    return team.keep(key, after, {day, 300, ImportOutcome::Withdrawn, {}});
}

TeamCell groupCell(int number)
{
    return {CompetencyId(u"C%1"_s.arg(number)), ShareScope::Totals, false};
}

CellFigure figureOf(const TeamStore &team, const TeamCell &cell)
{
    const auto figures = team.figures();
    const QList<CellFigure> all = figures ? *figures : QList<CellFigure>();
    for (const CellFigure &each : all) {
        if (each.cell == cell)
            return each;
    }
    return {cell, {}, false, {}};
}

int SeededDice::roll(int sides)
{
    return std::uniform_int_distribution(0, sides - 1)(m_random);
}

std::unique_ptr<TeamStore> memoryTeam(std::unique_ptr<Dice> dice, TeamRole role)
{
    auto team = TeamStore::inMemory(teamInfo(role), teamClock(), std::move(dice));
    return team ? *std::move(team) : nullptr;
}

} // namespace Compass::Sample
