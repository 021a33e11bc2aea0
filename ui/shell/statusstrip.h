// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Compass {

/// The line at the bottom: that everything is saved, and that it stays private.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Saved, Failed, Sample };

    explicit StatusStrip(QWidget *parent = nullptr);

    void setState(State state);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    State m_state = State::Saved;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    QLabel *m_privateIcon;
    QLabel *m_private;
};

} // namespace Compass
