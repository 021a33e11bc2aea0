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
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Whether the last change was kept.
    void setSaved();
    void setUnsaved();

    /// Whether what is shown is made up, so that nothing of it is kept.
    void setSample(bool isSample);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    bool m_isUnsaved = false;
    bool m_isSample = false;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    QLabel *m_privateIcon;
    QLabel *m_private;
};

} // namespace Compass
