// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class AdaptiveRow;
class AssessmentSession;
class PrimaryButton;
class TextLabel;

/// Says that an assessment is open, and offers to go on with it or to discard it.
/// Discarding asks once more, in place.
class OpenAssessmentCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenAssessmentCard(const AssessmentSession &session, QWidget *parent = nullptr);

    /// Shows the session as it is now, in the language of now.
    void refresh();

    PrimaryButton *primary() const { return m_continue; }

signals:
    void continueWanted();
    void discardWanted();

private:
    AdaptiveRow *choices();
    AdaptiveRow *confirmation();
    void ask(bool asked);
    QString versionText() const;

    const AssessmentSession &m_session;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    TextLabel *m_version;
    PrimaryButton *m_continue;
    QPushButton *m_discard;
    TextLabel *m_question;
    QPushButton *m_confirm;
    QPushButton *m_keep;
    AdaptiveRow *m_choices;
    AdaptiveRow *m_confirmation;
};

} // namespace Compass
