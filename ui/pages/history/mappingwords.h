// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/framework.h"
#include "core/history/frameworkmapping.h"

#include <QLocale>
#include <QStringList>

namespace Compass {

/// What a mapping from the framework \a from to its later version \a to does to a
/// person's history, one sentence or two for each fate that occurs in it, with the
/// names before and after.
QStringList mappingTexts(const FrameworkMapping &mapping, const Framework &from,
                         const Framework &to, const QLocale &locale);

} // namespace Compass
