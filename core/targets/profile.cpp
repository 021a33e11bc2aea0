// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype MostSuggestions = 5;

/// The profiles for people of any classification and stream.
static const auto EveryoneRole = "everyone"_L1;
static const auto ManagerRole = "manager"_L1;

namespace {

/// How a profile and a role compare in the facts that both of them state.
struct Comparison
{
    int agreements = 0;
    int contradictions = 0;

    void add(bool bothSay, bool agree)
    {
        agreements += bothSay && agree;
        contradictions += bothSay && !agree;
    }
};

struct Suggestion
{
    RoleId role;
    int agreements = 0;
};

} // namespace

static Comparison compare(const Profile &profile, const RoleProfile &role)
{
    const bool manages = profile.managesPeople.value_or(false);
    const CareerPath path = manages ? CareerPath::Management : CareerPath::Individual;
    const bool saysManaging = profile.managesPeople.has_value();

    Comparison comparison;
    comparison.add(!profile.classification.isEmpty() && !role.classification.isEmpty(),
                   profile.classification == role.classification);
    comparison.add(!profile.stream.isNull() && !role.stream.isNull(),
                   profile.stream == role.stream);
    comparison.add(saysManaging && role.path.has_value(), role.path == path);
    comparison.add(saysManaging && role.id.toString() == ManagerRole, manages);
    return comparison;
}

/// The roles of \a library that \a profile does not contradict and that agree
/// with it in more than the path, which alone says nothing about the work.
static QList<Suggestion> fittingRoles(const Profile &profile, const RoleLibrary &library)
{
    QList<Suggestion> fitting;
    for (const RoleProfile &role : library.roles) {
        const Comparison comparison = compare(profile, role);
        const bool sameWork =
            (!profile.classification.isEmpty() && role.classification == profile.classification)
            || (!profile.stream.isNull() && role.stream == profile.stream)
            || role.id.toString() == ManagerRole;
        if (sameWork && comparison.agreements > 0 && comparison.contradictions == 0)
            fitting.append({role.id, comparison.agreements});
    }
    return fitting;
}

/// The fitting roles; those of the stream at any level when the only ones that
/// fit are for everybody, as for a level at which the stream has no role.
static QList<Suggestion> suggestions(const Profile &profile, const RoleLibrary &library)
{
    QList<Suggestion> fitting = fittingRoles(profile, library);
    const auto isSpecific = [](const Suggestion &each) {
        return each.role.toString() != ManagerRole;
    };
    if (profile.stream.isNull() || std::ranges::any_of(fitting, isSpecific))
        return fitting;

    Profile streamOnly = profile;
    streamOnly.classification.clear();
    return fittingRoles(streamOnly, library);
}

QList<RoleId> suggestedRoles(const Profile &profile, const RoleLibrary &library)
{
    QList<Suggestion> fitting = suggestions(profile, library);
    std::ranges::stable_sort(fitting, std::greater(), &Suggestion::agreements);

    QList<RoleId> roles;
    for (const Suggestion &each : fitting.first(std::min(fitting.size(), MostSuggestions - 1)))
        roles.append(each.role);
    const RoleId everyone{QString(EveryoneRole)};
    if (library.role(everyone))
        roles.append(everyone);
    if (roles.isEmpty() && !library.roles.isEmpty())
        roles.append(library.roles.first().id);
    return roles;
}

} // namespace Compass
