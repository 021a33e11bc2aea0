// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class AssessmentSession;
class TextLabel;

/// What a person answered last time, hidden until they ask for it, so that it does not
/// lead the new answers. Once shown, they can say that an answer is still right, or
/// all of a competency at once. A person who came to confirm is asked so from the start,
/// still without the answers.
class EarlierAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierAnswers(AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate();

    /// Offers what was answered for \a competency and its \a statement; hides when there
    /// is nothing to confirm. Another competency hides the answers again.
    void showFor(const CompetencyId &competency, const StatementId &statement);

signals:
    /// The person said that answers are still right, and they are stored.
    void confirmed();

private:
    void reveal(bool shown);
    void showParts();
    void confirmAll(const QList<Responses::Entry> &answers);
    QString answerText() const;
    QList<Responses::Entry> here() const;

    AssessmentSession &m_session;
    CompetencyId m_competency;
    StatementId m_statement;
    bool m_isShown = false;
    QPushButton *m_show;
    QWidget *m_card;
    TextLabel *m_answer;
    TextLabel *m_level;
    QPushButton *m_right;
    QPushButton *m_allRight;
    QPushButton *m_hide;
};

} // namespace Compass
