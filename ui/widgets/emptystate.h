// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// What will appear on a page that has nothing yet, and the button that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &text, const QString &button);

    QPushButton *button() const { return m_button; }

signals:
    void activated();

private:
    TextLabel *m_heading;
    TextLabel *m_text;
    QPushButton *m_button;
};

} // namespace Compass
