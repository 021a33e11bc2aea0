// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <span>

namespace Compass {

/// What to say for a code: %1 is Error::subject, %2 place, %3 found. To be translated
/// in the context "Compass::Errors".
struct ErrorSentence
{
    ErrorCode code;
    const char *source;
};

/// Those about keys, requests and shared files.
std::span<const ErrorSentence> sharingSentences();

} // namespace Compass
