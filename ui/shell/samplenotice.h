// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// The mark over every page of the sample person: made up, and not kept.
class SampleNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleNotice(QWidget *parent = nullptr);

signals:
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    TextLabel *m_words;
    QPushButton *m_leave;
};

} // namespace Compass
