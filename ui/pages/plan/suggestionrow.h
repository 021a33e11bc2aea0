// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/suggestions.h"
#include "ui/pages/plan/planitemactions.h"
#include "ui/widgets/itemrow.h"

class QBoxLayout;
class QPushButton;

namespace Compass {

class ItemLink;
class LearningSession;
class TextLabel;

/// Something to learn from: what it is, why it is suggested, its link, and what the
/// person decides about it.
class SuggestionRow final : public ItemRow
{
    Q_OBJECT

public:
    explicit SuggestionRow(const LearningSession &session, QWidget *parent = nullptr);

    /// \a suggestion for a step of \a competency.
    void show(const Suggestion &suggestion, const CompetencyId &competency);

    /// Something found in the catalogue, whatever it is good for.
    void showFound(const PlanCandidate &candidate);

    void arrange(bool narrow);

    PlanItemId item() const { return m_item; }

signals:
    void wanted(Compass::ItemWish wish);

private:
    void showCandidate(const PlanCandidate &candidate, const QString &reason);
    void showState();
    QString stateText() const;
    QString weekText() const;

    const LearningSession &m_session;
    PlanItemId m_item;
    ItemWish m_verb = ItemWish::Keep;
    TextLabel *m_heading;
    TextLabel *m_facts;
    TextLabel *m_reason;
    ItemLink *m_link;
    TextLabel *m_state;
    QPushButton *m_first;
    QPushButton *m_notForMe;
    QBoxLayout *m_layout;
};

} // namespace Compass
