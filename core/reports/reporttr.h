// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Compass {

/// The translation context of all reports.
struct ReportTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Report)
};

} // namespace Compass
