// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/exchange/resultjson.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// \a report as headed tables to read in a terminal, in the language installed now.
QString resultText(const ResultReport &report, const Content &content, const QLocale &locale);

/// A table of \a gaps, in the same way.
QString gapTable(const QList<Gap> &gaps, const Content &content, const QLocale &locale);

} // namespace Compass
