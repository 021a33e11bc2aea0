// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/iconset.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// One of the equal cards of the home page: a heading with its icon, a few words,
/// and either the button that leads on or the reason why there is nothing yet.
class HomeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeCard(IconName icon, QWidget *parent = nullptr);

    void setWords(const QString &heading, const QString &text);
    void setAction(const QString &label);
    void setLocked(const QString &reason);

    QPushButton *button() const { return m_button; }

signals:
    void wanted();

private:
    TextLabel *m_heading;
    TextLabel *m_text;
    QPushButton *m_button;
    QWidget *m_lock;
    TextLabel *m_reason;
};

} // namespace Compass
