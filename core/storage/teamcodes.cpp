// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/teamcodes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

// Each in the order of its enumeration.
constexpr std::array teamRoleCodes{"manager"_L1, "coordinator"_L1};
constexpr std::array shareScopeCodes{"totals"_L1, "rows"_L1};
constexpr std::array outcomeCodes{"added"_L1, "replaced"_L1, "alreadyThere"_L1, "withdrawn"_L1,
                                  "alreadyWithdrawn"_L1};
constexpr std::array erasureCodes{"expired"_L1, "retention"_L1};
constexpr std::array actionKindCodes{"train"_L1,  "pair"_L1, "rotate"_L1,
                                     "borrow"_L1, "hire"_L1, "accept"_L1};
constexpr std::array actionProgressCodes{"open"_L1, "done"_L1};

using RefusalCode = std::pair<ErrorCode, QLatin1StringView>;

constexpr std::array refusalCodes = std::to_array<RefusalCode>({
    {ErrorCode::FileMissing, "fileMissing"_L1},
    {ErrorCode::FileUnreadable, "fileUnreadable"_L1},
    {ErrorCode::FileTooLarge, "fileTooLarge"_L1},
    {ErrorCode::ShareNotOurs, "notOurs"_L1},
    {ErrorCode::ShareTooNew, "tooNew"_L1},
    {ErrorCode::ShareHeaderWrong, "headerWrong"_L1},
    {ErrorCode::ShareLengthWrong, "lengthWrong"_L1},
    {ErrorCode::ShareSealed, "sealed"_L1},
    {ErrorCode::ShareNotForYou, "notForYou"_L1},
    {ErrorCode::ShareKeyWeak, "keyWeak"_L1},
    {ErrorCode::ShareSignatureWrong, "signatureWrong"_L1},
    {ErrorCode::ShareUnreadable, "unreadable"_L1},
    {ErrorCode::ShareFieldWrong, "fieldWrong"_L1},
    {ErrorCode::ShareFieldUnknown, "fieldUnknown"_L1},
    {ErrorCode::ShareConsentMissing, "consentMissing"_L1},
    {ErrorCode::ShareFromFuture, "fromFuture"_L1},
    {ErrorCode::ShareExpired, "expired"_L1},
    {ErrorCode::ShareTooLong, "tooLong"_L1},
    {ErrorCode::ShareOlder, "older"_L1},
    {ErrorCode::ShareRevoked, "revoked"_L1},
    {ErrorCode::ShareUninvited, "uninvited"_L1},
    {ErrorCode::ShareTeamOther, "teamOther"_L1},
    {ErrorCode::ShareRequestOther, "requestOther"_L1},
    {ErrorCode::ShareFrameworkOther, "frameworkOther"_L1},
    {ErrorCode::TeamClosed, "teamClosed"_L1},
});

} // namespace

template<typename Enum, std::size_t N>
static QString nameIn(const std::array<QLatin1StringView, N> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

template<typename Enum, std::size_t N>
static std::optional<Enum> namedIn(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

template<>
QString codeOf(TeamRole value)
{
    return nameIn(teamRoleCodes, value);
}

template<>
QString codeOf(ShareScope value)
{
    return nameIn(shareScopeCodes, value);
}

template<>
QString codeOf(ImportOutcome value)
{
    return nameIn(outcomeCodes, value);
}

template<>
QString codeOf(ErasureCause value)
{
    return nameIn(erasureCodes, value);
}

template<>
QString codeOf(ActionKind value)
{
    return nameIn(actionKindCodes, value);
}

template<>
QString codeOf(ActionProgress value)
{
    return nameIn(actionProgressCodes, value);
}

template<>
std::optional<TeamRole> fromCode(QStringView code)
{
    return namedIn<TeamRole>(teamRoleCodes, code);
}

template<>
std::optional<ShareScope> fromCode(QStringView code)
{
    return namedIn<ShareScope>(shareScopeCodes, code);
}

template<>
std::optional<ImportOutcome> fromCode(QStringView code)
{
    return namedIn<ImportOutcome>(outcomeCodes, code);
}

template<>
std::optional<ErasureCause> fromCode(QStringView code)
{
    return namedIn<ErasureCause>(erasureCodes, code);
}

template<>
std::optional<ActionKind> fromCode(QStringView code)
{
    return namedIn<ActionKind>(actionKindCodes, code);
}

template<>
std::optional<ActionProgress> fromCode(QStringView code)
{
    return namedIn<ActionProgress>(actionProgressCodes, code);
}

QString refusalCode(ErrorCode refusal)
{
    const auto *found = std::ranges::find(refusalCodes, refusal, &RefusalCode::first);
    return found == refusalCodes.end() ? QString() : QString(found->second);
}

std::optional<ErrorCode> refusalFromCode(QStringView code)
{
    const auto *found = std::ranges::find_if(
        refusalCodes, [code](const RefusalCode &known) { return known.second == code; });
    return found == refusalCodes.end() ? std::nullopt : std::optional(found->first);
}

} // namespace Compass
