// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharedetail.h"

#include <QLocale>
#include <QMap>

namespace Compass {

/// "Digital Core, 1.0.0; Cybersecurity, 1.0.0", in the order of \a catalog; the id of a
/// framework that it does not know.
QString frameworksText(const QMap<FrameworkId, QString> &frameworks, const Catalog &catalog,
                       const QLocale &locale);

/// "Levels and how sure they are, with plan"
QString detailText(const ShareDetail &detail);

/// "By name", "As a group"
QString scopeWord(ShareScope scope);

} // namespace Compass
