// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamgenerator.h"

#include "core/frameworks/level.h"
#include "core/snapshots/consenttext.h"
#include "core/snapshots/sharedates.h"
#include "core/snapshots/sharefile.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// How one person shares.
struct MadeUpManner
{
    ShareScope scope;
    Precision precision;
    bool hasPlan;
    bool answersTwice = false; ///< Where there was an earlier request.
};

/// Taken in turn: five of twelve as a group in levels, so that twelve people have a
/// figure of a group.
constexpr std::array<MadeUpManner, 12> manners{{
    {ShareScope::Rows, Precision::LevelsWithCertainty, true, true},
    {ShareScope::Totals, Precision::Levels, false},
    {ShareScope::Rows, Precision::LevelsWithCertainty, false, true},
    {ShareScope::Totals, Precision::Levels, false},
    {ShareScope::Rows, Precision::Levels, false},
    {ShareScope::Totals, Precision::Levels, false},
    {ShareScope::Rows, Precision::LevelsWithCertainty, true},
    {ShareScope::Rows, Precision::LevelsWithCertainty, false},
    {ShareScope::Totals, Precision::Levels, false},
    {ShareScope::Rows, Precision::Levels, true},
    {ShareScope::Totals, Precision::Levels, false},
    {ShareScope::Totals, Precision::Bands, false},
}};

/// Chance that is the same on every platform for one seed.
class MadeUpChance
{
public:
    MadeUpChance(quint32 seed, quint32 stream)
        : m_bits(seed * 2'654'435'761U ^ (stream * 40'503U + 1U))
    {
    }

    quint32 bits() { return static_cast<quint32>(m_bits()); }

    /// Strictly between 0 and 1.
    double uniform() { return (static_cast<double>(m_bits()) + 0.5) / 4294967296.0; }

    /// About normal, with mean 0 and deviation 1: a sum of twelve.
    double normal()
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

private:
    std::mt19937 m_bits;
};

} // namespace

/// In thousandths, what somebody at \a theta is found to be with the deviation \a unsure.
static LevelChances madeUpChances(double theta, double unsure)
{
    std::array<double, LevelChances().size()> weights{};
    double sum = 0.0;
    for (std::size_t level = 0; level < weights.size(); ++level) {
        const double distance = (static_cast<double>(level) - theta) / unsure;
        weights.at(level) = std::exp(-distance * distance / 2.0);
        sum += weights.at(level);
    }
    LevelChances chances{};
    int missing = CertainChance;
    for (std::size_t level = 0; level < weights.size(); ++level) {
        chances.at(level) = static_cast<int>(CertainChance * weights.at(level) / sum);
        missing -= chances.at(level);
    }
    *std::ranges::max_element(chances) += missing;
    return chances;
}

static SharedFigure madeUpFigure(const CompetencyId &competency, const MadeUpManner &manner,
                                 double theta, MadeUpChance &chance)
{
    static constexpr int OneInPlanned = 4;

    const LevelChances chances = madeUpChances(theta, 0.3 + 0.4 * chance.uniform());
    const auto level = static_cast<int>(std::ranges::max_element(chances) - chances.cbegin());
    const bool isPlanned = chance.bits() % OneInPlanned == 0;
    SharedFigure figure{competency, level, {}, {}};
    if (manner.precision == Precision::Bands)
        figure.value = static_cast<int>(levelBandOf(Level::fromInt(level).value()));
    if (manner.precision == Precision::LevelsWithCertainty)
        figure.chances = chances;
    if (manner.hasPlan && isPlanned && level < Level::Highest)
        figure.planned = level + 1;
    return figure;
}

/// How far the whole team is above others in the competency \a row of all.
static double teamLean(const MadeUpTeam &team, qsizetype row)
{
    return MadeUpChance(team.seed, ~static_cast<quint32>(row)).normal();
}

/// What the team is asked for and a person rated: all but one in twenty.
static QList<SharedFigure> madeUpFigures(const MadeUpTeam &team, const MadeUpManner &manner,
                                         MadeUpChance &chance)
{
    static constexpr int OneInUnrated = 20;

    QList<SharedFigure> figures;
    const double ability = 1.9 + 0.7 * chance.normal();
    qsizetype row = 0;
    for (const Framework &framework : team.catalog.frameworks) {
        const double lean = 0.4 * chance.normal();
        if (!team.request.frameworks.contains(framework.id))
            continue;
        for (const Competency &competency : framework.competencies) {
            const bool isRated = chance.bits() % OneInUnrated != 0;
            const double theta =
                ability + lean + 0.5 * teamLean(team, row++) + 0.4 * chance.normal();
            const SharedFigure figure =
                madeUpFigure(competency.id, manner, std::clamp(theta, 0.0, 4.0), chance);
            if (isRated)
                figures.append(figure);
        }
    }
    std::ranges::sort(figures, [](const SharedFigure &a, const SharedFigure &b) {
        return a.competency < b.competency;
    });
    return figures;
}

/// The \a number in turn, within what \a request asks for.
static MadeUpManner mannerOf(const ShareRequest &request, int number)
{
    MadeUpManner manner = manners.at(static_cast<std::size_t>(number) % manners.size());
    manner.scope = std::min(manner.scope, request.scope);
    manner.precision = std::min(manner.precision, request.detail.precision);
    manner.hasPlan = manner.hasPlan && request.detail.plan;
    return manner;
}

static SnapshotId madeUpId(MadeUpChance &chance)
{
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes.append(static_cast<char>(chance.bits() & 0xffU));
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x40); // version 4
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80); // variant of RFC 4122
    return SnapshotId(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
}

/// Some time in the last month; never before the request.
static QDate madeUpDay(const MadeUpTeam &team, MadeUpChance &chance)
{
    static constexpr int Days = 30;
    return std::max(team.request.issued, team.today.addDays(-int(chance.bits() % Days)));
}

Result<Snapshot> madeUpShare(const MadeUpTeam &team, int number)
{
    const Result<ConsentText> text = shippedConsentText();
    if (!text)
        return text.error();
    MadeUpChance chance(team.seed, static_cast<quint32>(number));
    const MadeUpManner manner = mannerOf(team.request, number);

    Snapshot share;
    share.id = madeUpId(chance);
    share.sequence = 1;
    share.issued = madeUpDay(team, chance);
    share.expires = std::min(share.issued.addDays(ShareDays::Default), team.request.retention);
    share.request = idOf(team.request);
    share.team = team.request.team;
    share.subject = manner.scope == ShareScope::Rows
        ? madeUpName(number)
        : u"p-%1"_s.arg(number + 1, 4, 10, QChar(u'0'));
    share.scope = manner.scope;
    share.frameworks = team.request.frameworks;
    share.precision = manner.precision;
    share.figures = madeUpFigures(team, manner, chance);
    const QLocale locale(number % 2 == 0 ? QLocale::English : QLocale::French, QLocale::Canada);
    share.consent = consentTo(*text, locale, share.issued);
    return share;
}

/// \a figure as of somebody a level lower, who has not planned yet.
static SharedFigure aLevelLower(SharedFigure figure)
{
    figure.planned.reset();
    figure.value = std::max(figure.value - 1, int(Level::Lowest));
    if (!figure.chances)
        return figure;
    LevelChances &chances = *figure.chances;
    const int lowest = chances.front();
    std::ranges::rotate(chances, chances.begin() + 1);
    chances.back() = 0;
    chances.front() += lowest;
    figure.value = static_cast<int>(std::ranges::max_element(chances) - chances.cbegin());
    return figure;
}

Result<Snapshot> madeUpEarlierShare(const MadeUpTeam &team, int number)
{
    MadeUpTeam then = team;
    then.request = *team.earlier;
    then.today = team.earlier->expires;
    Result<Snapshot> made = madeUpShare(then, number);
    if (!made)
        return made.error();
    Snapshot share = *std::move(made);
    for (qsizetype row = 0; row < share.figures.size(); ++row) {
        if (row % 3 != 0)
            share.figures[row] = aLevelLower(share.figures.at(row));
    }
    MadeUpChance chance(~team.seed, static_cast<quint32>(number));
    share.id = madeUpId(chance);
    return share;
}

static bool answersTwice(const MadeUpTeam &team, int number)
{
    return team.earlier
        && manners.at(static_cast<std::size_t>(number) % manners.size()).answersTwice;
}

/// What the member \a number shared, the oldest first.
static Result<QList<Snapshot>> madeUpShares(const MadeUpTeam &team, int number)
{
    const Result<Snapshot> share = madeUpShare(team, number);
    if (!share)
        return share.error();
    if (!answersTwice(team, number))
        return QList{*share};
    const Result<Snapshot> earlier = madeUpEarlierShare(team, number);
    if (!earlier)
        return earlier.error();
    Snapshot later = *share;
    later.sequence = earlier->sequence + 1;
    return QList{*earlier, later};
}

static Result<void> makeUpMember(const MadeUpTeam &team, int number, const CryptoBox &crypto,
                                 const std::function<Result<void>(const MadeUpFile &)> &take)
{
    const Result<QList<Snapshot>> shares = madeUpShares(team, number);
    if (!shares)
        return shares.error();
    const Result<KeyPair> keys = crypto.newKeys();
    if (!keys)
        return keys.error();
    const QString name = u"sample-%1.compass-share"_s.arg(number + 1, 5, 10, QChar(u'0'));
    for (const Snapshot &each : *shares) {
        const Result<QByteArray> bytes = shareFile(each, team.request.manager, *keys, crypto);
        if (!bytes)
            return bytes.error();
        if (const auto taken = take({name, *bytes}); !taken)
            return taken.error();
    }
    return {};
}

Result<void> makeUpFiles(const MadeUpTeam &team, const CryptoBox &crypto,
                         const std::function<Result<void>(const MadeUpFile &)> &take)
{
    for (int number = 0; number < team.members; ++number) {
        if (const auto made = makeUpMember(team, number, crypto, take); !made)
            return made.error();
    }
    return {};
}

} // namespace Compass
