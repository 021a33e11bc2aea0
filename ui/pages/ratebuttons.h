// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class InlineAlert;
class PrimaryButton;
class TextLabel;

/// What the buttons of the rating page stand for at the moment.
enum class RateStage {
    Asking,  ///< A statement is asked.
    Enough,  ///< The answers are enough; the level can be set right.
    LeftOut, ///< The competency is left out.
};

/// The bottom of the rating page: back, next, and between them what the keys do, or
/// what else can be said about a level.
class RateButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit RateButtons(QWidget *parent = nullptr);

    void setStage(RateStage stage, bool canGoBack);

    /// Says that an answer is missing, until setStage() is called.
    void askForAnswer();

    void retranslate();

    PrimaryButton *nextButton() const { return m_next; }

    /// What is missing, in words; empty when nothing is.
    QString alert() const;

signals:
    void backWanted();
    void nextWanted();
    void ownLevelWanted();
    void noteWanted();

private:
    RateStage m_stage = RateStage::Asking;
    QPushButton *m_back;
    QPushButton *m_ownLevel;
    QPushButton *m_note;
    TextLabel *m_hint;
    InlineAlert *m_alert;
    PrimaryButton *m_next;
};

} // namespace Compass
