// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// What a request is, for whoever has none open, and the ways to open one.
class ShareStart final : public QWidget
{
    Q_OBJECT

public:
    /// Without data of one's own (\a isPossible), it says so and offers nothing.
    explicit ShareStart(bool isPossible, QWidget *parent = nullptr);

    /// Null when nothing is offered.
    QPushButton *firstField() const { return m_isPossible ? m_open : nullptr; }

    void retranslate();

signals:
    void openWanted();
    void logWanted();

private:
    bool m_isPossible;
    TextLabel *m_heading;
    TextLabel *m_text;
    TextLabel *m_promise;
    QPushButton *m_open;
    QPushButton *m_log;
    TextLabel *m_drop;
};

} // namespace Compass
