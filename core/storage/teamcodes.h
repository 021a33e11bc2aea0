// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/codes.h"
#include "core/base/error.h"
#include "core/team/teamaction.h"
#include "core/team/teaminfo.h"
#include "core/team/teamrepository.h"

namespace Compass {

template<>
inline constexpr std::array<const char *, 2> enumeratorCodes<TeamRole>{"manager", "coordinator"};

template<>
inline constexpr std::array<const char *, 2> enumeratorCodes<ShareScope>{"totals", "rows"};

template<>
inline constexpr std::array<const char *, 6> enumeratorCodes<ImportOutcome>{
    "added", "replaced", "alreadyThere", "withdrawn", "alreadyWithdrawn", "withdrawalNoted"};

template<>
inline constexpr std::array<const char *, 2> enumeratorCodes<ErasureCause>{"expired", "retention"};

template<>
inline constexpr std::array<const char *, 6> enumeratorCodes<ActionKind>{
    "train", "pair", "rotate", "borrow", "hire", "accept"};

template<>
inline constexpr std::array<const char *, 2> enumeratorCodes<ActionProgress>{"open", "done"};

/// The permanent name of the reason \a refusal why a file was not taken in; empty
/// when it is not a reason that lies in the file.
QString refusalCode(ErrorCode refusal);

/// No value for an unknown name.
std::optional<ErrorCode> refusalFromCode(QStringView code);

} // namespace Compass
