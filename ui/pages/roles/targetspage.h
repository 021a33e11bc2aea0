// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/roleprofile.h"
#include "ui/pages/page.h"
#include "ui/pages/roles/roledetails.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace Compass {

class AdaptiveRow;
class AssessmentSession;
class ProfileSession;
class ReportSession;
class RoleActions;
class RoleListModel;
class RolesSession;
class TextLabel;

/// All roles, to search, to read about, and to choose as the current or next one.
class TargetsPage final : public Page
{
    Q_OBJECT

public:
    TargetsPage(const AssessmentSession &assessment, ProfileSession &profile, RolesSession &roles,
                const ReportSession &reports, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    QWidget *listPanel();
    QString countText() const;
    void search();
    void select(const RoleId &role);
    void findRole(const RoleId &role);
    void showSelected();
    void choose(RoleDetails::Choice choice);

    const AssessmentSession &m_assessment;
    ProfileSession &m_profile;
    RoleListModel *m_model;
    RoleId m_selected;
    TextLabel *m_title;
    TextLabel *m_intro;
    TextLabel *m_searchLabel;
    QLineEdit *m_search;
    TextLabel *m_count;
    QPushButton *m_clear;
    QListView *m_list;
    RoleDetails *m_details;
    RoleActions *m_actions;
};

} // namespace Compass
