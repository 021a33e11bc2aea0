// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/pages/roles/rolecard.h"
#include "ui/pages/roles/roledetails.h"
#include "ui/session/shownassessment.h"

class QBoxLayout;
class QModelIndex;
class QPushButton;
class QVBoxLayout;

namespace Compass {

class CareerMapPanel;
class DataTable;
class NearestRoles;
class OwnRoleCard;
class ProfileSession;
class ReportSession;
class RoleActions;
class RoleComparison;
class RolesSession;
class TextLabel;

/// Where a person is in their career, what comes next, and what leads where: a map of
/// roles, the same as a table, the role that is selected, and the nearest ones.
class CareersPage final : public Page
{
    Q_OBJECT

public:
    /// The sessions outlive the page.
    CareersPage(const AssessmentSession &assessment, ProfileSession &profile, RolesSession &roles,
                const ReportSession &reports, QWidget *parent = nullptr);

    /// Shows \a role on its map; nothing changes when there is no such role.
    void showRole(const RoleId &role);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

signals:
    void gapsWanted(Compass::RoleKind kind);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;

private:
    void build();
    void connectParts();
    void showOwnRoles();
    void showSelected();
    void selectRow(const QModelIndex &index);
    void choose(RoleDetails::Choice choice);

    const AssessmentSession &m_assessment;
    ProfileSession &m_profile;
    RolesSession &m_roles;
    ShownAssessment m_shown;
    TextLabel *m_title;
    QPushButton *m_all;
    QPushButton *m_import;
    QBoxLayout *m_head;
    QBoxLayout *m_foot;
    QVBoxLayout *m_besideDetails;
    QVBoxLayout *m_belowDetails;
    OwnRoleCard *m_current;
    OwnRoleCard *m_next;
    CareerMapPanel *m_map;
    DataTable *m_table;
    RoleDetails *m_details;
    RoleComparison *m_comparison;
    RoleActions *m_actions;
    NearestRoles *m_nearest;
};

} // namespace Compass
