// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// A sentence across a page that is to be borne in mind, with what can be done about
/// it: on a quiet fill, with a mark in the colour of warning.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void setText(const QString &sentence);
    QString text() const;

    /// The button is not there without a word on it.
    void setAction(const QString &word);
    QPushButton *button() const { return m_button; }

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    QPushButton *m_button;
};

} // namespace Compass
