// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/codes.h"
#include "core/base/error.h"
#include "core/team/teamaction.h"
#include "core/team/teaminfo.h"
#include "core/team/teamrepository.h"

namespace Compass {

// The permanent names of the enumerators, see core/assessments/codes.h.

template<>
QString codeOf(TeamRole value);
template<>
QString codeOf(ShareScope value);
template<>
QString codeOf(ImportOutcome value);
template<>
QString codeOf(ErasureCause value);
template<>
QString codeOf(ActionKind value);
template<>
QString codeOf(ActionProgress value);

template<>
std::optional<TeamRole> fromCode(QStringView code);
template<>
std::optional<ShareScope> fromCode(QStringView code);
template<>
std::optional<ImportOutcome> fromCode(QStringView code);
template<>
std::optional<ErasureCause> fromCode(QStringView code);
template<>
std::optional<ActionKind> fromCode(QStringView code);
template<>
std::optional<ActionProgress> fromCode(QStringView code);

/// The permanent name of the reason \a refusal why a file was not taken in; empty
/// when it is not a reason that lies in the file.
QString refusalCode(ErrorCode refusal);

/// No value for an unknown name.
std::optional<ErrorCode> refusalFromCode(QStringView code);

} // namespace Compass
