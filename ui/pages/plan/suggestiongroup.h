// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plan/suggestionrow.h"

namespace Compass {

/// Rows of suggestions under a small heading: the best three, the others on request.
/// Hidden while there is none.
class SuggestionGroup final : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionGroup(const LearningSession &session, QWidget *parent = nullptr);

    /// Suggestions for a step of \a competency.
    void show(const QString &heading, const QList<Suggestion> &suggestions,
              const CompetencyId &competency);

    /// What a search found, ten at first.
    void showFound(const QList<PlanCandidate> &candidates);

    void arrange(bool narrow);

signals:
    void wanted(Compass::ItemWish wish, const Compass::PlanItemId &item);
    /// There are rows that were not there before.
    void grown();

private:
    SuggestionRow *row(qsizetype index);
    void showRows();

    const LearningSession &m_session;
    TextLabel *m_heading;
    QWidget *m_body;
    QPushButton *m_more;
    QList<SuggestionRow *> m_rows;
    QList<Suggestion> m_suggestions;
    CompetencyId m_competency; ///< Null for what was found.
    bool m_showsAll = false;
    bool m_narrow = false;
};

} // namespace Compass
