// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/recordcounts.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// "3 assessments, 2 of them finished; 5 evidence notes; last change on November 19,
/// 2026 at 14:05", in the language of now.
QString recordText(const RecordCounts &counts, const QLocale &locale);

} // namespace Compass
