// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/historyjson.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// \a report as tables to read.
QString historyText(const HistoryReport &report, const QLocale &locale);

} // namespace Compass
