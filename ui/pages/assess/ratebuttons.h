// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/ratingcourse.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class PrimaryButton;
class StepBar;

/// What the buttons of the rating page stand for at the moment.
struct RateStage
{
    RatingStep next = RatingStep::Unanswered;
    bool canGoBack = false;
    bool showsLevel = false; ///< There is a level to be set right.
    bool hasOwnLevel = false;
    bool hasNote = false;
};

/// The bottom of the rating page: back, next, and between them what the keys do, or
/// what else can be said about a level.
class RateButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit RateButtons(QWidget *parent = nullptr);

    void setStage(const RateStage &stage);

    /// Says that an answer is missing, until setStage() is called.
    void askForAnswer();

    void retranslate();

    PrimaryButton *nextButton() const;

signals:
    void backWanted();
    void nextWanted();
    void ownLevelWanted();
    void noteWanted();

private:
    RateStage m_stage;
    StepBar *m_bar;
    QPushButton *m_ownLevel;
    QPushButton *m_note;
};

} // namespace Compass
