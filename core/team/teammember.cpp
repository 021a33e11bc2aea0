// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teammember.h"

#include "core/snapshots/fingerprint.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Compass {

TeamMember memberOf(const SignerKey &key, const Snapshot &snapshot)
{
    TeamMember member{.key = key,
                      .subject = snapshot.subject,
                      .name = snapshot.subject,
                      .issued = snapshot.issued,
                      .expires = snapshot.expires,
                      .frameworks = snapshot.frameworks,
                      .figures = {}};
    for (const SharedFigure &shared : snapshot.figures) {
        member.figures.insert(shared.competency,
                              {.precision = snapshot.precision,
                               .value = shared.value,
                               .chances = shared.chances,
                               .planned = shared.planned,
                               .note = {}});
    }
    for (const SharedNote &note : snapshot.notes) {
        if (const auto figure = member.figures.find(note.competency);
            figure != member.figures.end())
            figure->note = note.text;
    }
    return member;
}

/// \a name as it is heard.
static QString heard(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

static QHash<QString, int> timesHeard(const QList<TeamMember> &members)
{
    QHash<QString, int> times;
    for (const TeamMember &member : members)
        ++times[heard(member.name)];
    return times;
}

QList<TeamMember> withDistinctNames(QList<TeamMember> members)
{
    // One group is enough, unless keys or names were chosen so that it is not.
    for (qsizetype groups = 1; groups <= FingerprintGroups; ++groups) {
        const QHash<QString, int> times = timesHeard(members);
        for (TeamMember &member : members) {
            if (times.value(heard(member.name)) == 1)
                continue;
            const QStringList start = fingerprintGroups(member.key).first(groups);
            member.name = member.subject + u" ("_s + start.join(u'-') + u')';
        }
    }
    return members;
}

Tally levelsTold(const QList<TeamMember> &members, const CompetencyId &competency)
{
    Tally tally;
    for (const TeamMember &member : members) {
        const auto figure = member.figures.constFind(competency);
        if (figure != member.figures.cend() && figure->precision != Precision::Bands)
            ++tally[figure->value];
    }
    return tally;
}

/// Whether a person in \a band is at \a level or above; no value when the band has
/// levels on both sides.
static std::optional<bool> reaches(LevelBand band, Level level)
{
    const int first = Level::fromInt(2).value().toInt();
    if (level == Level())
        return true;
    if (band == LevelBand::BelowWorking)
        return level.toInt() < first ? std::nullopt : std::optional(false);
    return level.toInt() > first ? std::nullopt : std::optional(true);
}

std::optional<double> chanceAtLeast(const MemberFigure &figure, Level level)
{
    if (figure.precision == Precision::Bands) {
        const std::optional<bool> isThere = reaches(static_cast<LevelBand>(figure.value), level);
        return isThere ? std::optional(*isThere ? 1.0 : 0.0) : std::nullopt;
    }
    if (!figure.chances)
        return figure.value >= level.toInt() ? 1.0 : 0.0;
    const auto first = figure.chances->cbegin() + level.toInt();
    return static_cast<double>(std::accumulate(first, figure.chances->cend(), 0)) / CertainChance;
}

GapState standingOf(const MemberFigure &figure, Level target)
{
    const std::optional<double> chance = chanceAtLeast(figure, target);
    if (!chance)
        return GapState::Unsure;
    if (*chance >= 0.8)
        return GapState::Met;
    return *chance <= 0.2 ? GapState::Gap : GapState::Unsure;
}

std::optional<Level> levelOf(const MemberFigure &figure)
{
    return figure.precision == Precision::Bands ? std::nullopt : Level::fromInt(figure.value);
}

std::optional<Certainty> certaintyOf(const MemberFigure &figure)
{
    if (!figure.chances)
        return std::nullopt;
    const int chance = *std::ranges::max_element(*figure.chances);
    return certaintyOf(static_cast<double>(chance) / CertainChance);
}

} // namespace Compass
