// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"

#include <QWidget>

class QStackedWidget;

namespace Compass {

class GroupTabs;
class PagePictures;
class ReportText;
class TextLabel;

/// Exactly what will be saved or printed: as pages, and as text for reading, hearing
/// and copying.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void setReport(const Report &report);
    void retranslate();

private:
    void setCount();

    TextLabel *m_heading;
    TextLabel *m_count;
    GroupTabs *m_tabs;
    QStackedWidget *m_stack;
    PagePictures *m_pages;
    ReportText *m_text;
};

} // namespace Compass
