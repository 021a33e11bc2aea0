// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Compass {

struct Error;

/// A sentence for the reader, in the language installed now: what happened,
/// where, and what to do. Callers keep the Error and ask again after a language
/// change; they never keep the sentence.
QString errorText(const Error &error);

} // namespace Compass
