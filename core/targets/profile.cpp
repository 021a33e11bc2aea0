// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/profile.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr qsizetype mostSuggestions = 5;

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

    Comparison comparison;
    comparison.add(!profile.classification.isEmpty() && !role.classification.isEmpty(),
                   profile.classification == role.classification);
    comparison.add(!profile.stream.isNull() && !role.stream.isNull(),
                   profile.stream == role.stream);
    comparison.add(profile.managesPeople && role.path, role.path == path);
    return comparison;
}

/// The roles of \a library that share the classification or the stream of
/// \a profile and contradict nothing it says.
static QList<Suggestion> fittingRoles(const Profile &profile, const RoleLibrary &library)
{
    QList<Suggestion> fitting;
    for (const RoleProfile &role : library.roles) {
        const bool sharesClassification =
            !role.classification.isEmpty() && role.classification == profile.classification;
        const bool sharesStream = !role.stream.isNull() && role.stream == profile.stream;
        const Comparison comparison = compare(profile, role);
        if ((sharesClassification || sharesStream) && comparison.contradictions == 0)
            fitting.append({role.id, comparison.agreements});
    }
    std::ranges::stable_sort(fitting, std::greater(), &Suggestion::agreements);
    return fitting;
}

/// The roles for people of any field, most specific first.
static QList<RoleId> generalRoles(const Profile &profile, const RoleLibrary &library)
{
    QList<RoleId> roles;
    if (profile.managesPeople.value_or(false))
        roles.append(RoleId(u"manager"_s));
    roles.append(RoleId(u"everyone"_s));
    roles.removeIf([&library](const RoleId &role) { return !library.role(role); });
    return roles;
}

QList<RoleId> suggestedRoles(const Profile &profile, const RoleLibrary &library)
{
    QList<Suggestion> fitting = fittingRoles(profile, library);
    if (fitting.isEmpty()) {
        // A stream can lack a role at a level: then any level of it is near.
        Profile streamOnly = profile;
        streamOnly.classification.clear();
        fitting = fittingRoles(streamOnly, library);
    }

    const QList<RoleId> general = generalRoles(profile, library);
    QList<RoleId> roles;
    for (const Suggestion &each :
         fitting.first(std::min(fitting.size(), mostSuggestions - general.size())))
        roles.append(each.role);
    roles += general;
    if (roles.isEmpty() && !library.roles.isEmpty())
        roles.append(library.roles.first().id);
    return roles;
}

} // namespace Compass
