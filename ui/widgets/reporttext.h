// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

#include <QTextBrowser>

namespace Compass {

/// The words of a report to read, search and copy: headings, lists and tables as text,
/// and for each figure what it says. Follows theme and text size.
class ReportText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportText(QWidget *parent = nullptr);

    /// Stays at the place that is read when \a report replaces another one.
    void setReport(const Report &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    Report m_report;
};

} // namespace Compass
