// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"
#include "ui/session/nextstep.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class AdaptiveRow;
class AssessmentSession;
class LabelledMarks;
class LearningSession;
class PrimaryButton;
class TextLabel;

/// The one heavy thing on the home page: what to do next, how far things are, how
/// long it takes, and the button that does it.
class NextStepCard final : public QWidget
{
    Q_OBJECT

public:
    NextStepCard(const AssessmentSession &session, const LearningSession &learning,
                 QWidget *parent = nullptr);

    /// Shows the session as it is now, in the language of now.
    void refresh();

    PrimaryButton *primary() const { return m_primary; }

signals:
    void placeWanted(Compass::Place place);

private:
    QWidget *buttons();
    QString sentence(NextStep step) const;
    QString ratingSentence() const;
    QString learningSentence() const;
    void refreshMarks();

    const AssessmentSession &m_session;
    const LearningSession &m_learning;
    NextStep m_step = NextStep::Start;
    TextLabel *m_overline;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    AdaptiveRow *m_marksRow;
    QList<LabelledMarks *> m_marks; ///< One for each framework of the content.
    PrimaryButton *m_primary;
    QPushButton *m_secondary;
    TextLabel *m_note;
};

} // namespace Compass
