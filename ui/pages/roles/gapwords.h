// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/readiness.h"

namespace Compass {

/// Readiness in a word and the reasons in sentences. Simple markup.
QString readinessText(const Readiness &readiness);

} // namespace Compass
