// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class FlowLayout;
class InlineAlert;
class PrimaryButton;
class TextLabel;

/// The bottom of a page that is one step of several: back at the left, on at the
/// right, and between them a hint or what is missing before the page can go on.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// Puts \a button beside the back button.
    void addButton(QPushButton *button);

    /// Empty for none.
    void setHint(const QString &hint);

    /// Says \a sentence in the place of the hint until clearAlert().
    void tell(const QString &sentence);
    void clearAlert();

    /// What tell() said; empty when it is cleared.
    QString alert() const;

    QPushButton *backButton() const { return m_back; }
    PrimaryButton *nextButton() const { return m_next; }

signals:
    void backWanted();
    void nextWanted();

private:
    QPushButton *m_back;
    FlowLayout *m_buttons;
    TextLabel *m_hint;
    InlineAlert *m_alert;
    PrimaryButton *m_next;
};

} // namespace Compass
