// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/readiness.h"
#include "ui/pages/page.h"
#include "ui/pages/roles/rolecard.h"
#include "ui/session/shownassessment.h"

class QBoxLayout;
class QModelIndex;
class QPushButton;

namespace Compass {

class DataTable;
class EmptyState;
class GapModel;
class GapTable;
class ProfileSession;
class RoleDistanceModel;
class TextLabel;

/// What a role asks and where a person stands against it. The one page, besides the
/// choice of a role, where targets are seen.
class GapsPage final : public Page
{
    Q_OBJECT

public:
    /// The sessions outlive the page.
    GapsPage(AssessmentSession &assessments, ProfileSession &profiles, QWidget *parent = nullptr);

    /// Shows the current or the next role, whichever is asked for and chosen.
    void showRole(RoleKind kind);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

signals:
    void rateWanted(const Compass::CompetencyId &competency);
    /// Of \a competencies, some or all of which are already rated, more is to be asked.
    void rateMoreWanted(const QList<Compass::CompetencyId> &competencies);
    void suggestionsWanted(const Compass::CompetencyId &competency);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;

private:
    void buildHead();
    void buildContent();
    void connectParts();
    void chooseRole();
    void showOtherRole();
    void setEmptyWords();
    void updateButtons();
    void updateRatable();
    void actOnRow(int row);
    void explainReadinessOf();
    void explainGapAt(int row);
    void explainDistanceAt(const QModelIndex &index);
    void fillEmptyPage();

    AssessmentSession &m_assessments;
    ProfileSession &m_profiles;
    ShownAssessment m_shown;
    RoleKind m_wanted = RoleKind::Current; ///< What the person asked to see.
    RoleKind m_kind = RoleKind::Current;   ///< What there is to see.
    std::optional<RoleProfile> m_role;     ///< A copy: the library may change meanwhile.
    Readiness m_readiness;

    TextLabel *m_title;
    QPushButton *m_change;
    QPushButton *m_rate;
    QPushButton *m_plan;
    QBoxLayout *m_head;
    QBoxLayout *m_foot;
    QWidget *m_content;
    RoleCard *m_card;
    GapModel *m_model;
    GapTable *m_table;
    TextLabel *m_legend;
    TextLabel *m_nearestHeading;
    TextLabel *m_nearestText;
    RoleDistanceModel *m_nearestModel;
    DataTable *m_nearest;
    EmptyState *m_empty;
};

} // namespace Compass
