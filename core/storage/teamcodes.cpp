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
    {ErrorCode::ShareTeamOther, "teamOther"_L1},
    {ErrorCode::ShareRequestOther, "requestOther"_L1},
    {ErrorCode::ShareFrameworkOther, "frameworkOther"_L1},
    {ErrorCode::ShareUnasked, "unasked"_L1},
    {ErrorCode::TeamClosed, "teamClosed"_L1},
});

} // namespace

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
