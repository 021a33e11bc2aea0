// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/assessmentresult.h"
#include "core/targets/profile.h"
#include "ui/session/rolessession.h"

#include <QWidget>

class QComboBox;

namespace Compass {

class CareerMapView;
class CareerModel;
class PathsReached;
class TextLabel;

/// One career map: the stream or family it is of, what people in it do, how far the
/// person is on its paths, and the map itself where there is room for it.
class CareerMapPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a roles outlives the panel.
    explicit CareerMapPanel(const RolesSession &roles, QWidget *parent = nullptr);

    /// Shows everything anew, in the language of now.
    void show(const Profile &profile, const AssessmentResult &result);

    /// Shows \a role, on another map when it does not stand on this one.
    void select(const RoleId &role);

    /// Null before the first show().
    const RoleId &selected() const { return m_selected; }

    /// The roles of the map, for a table of them.
    CareerModel *model() const { return m_model; }

    QWidget *firstFocus() const;

signals:
    void roleSelected(const Compass::RoleId &role);
    void activated(); ///< The selected role is to be looked at.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString groupName(const CareerGroup &group) const;
    QString responsibilities(const CareerGroup &group) const;
    qsizetype groupOfProfile() const;
    RoleId firstRole() const;
    void fillChooser();
    void chooseGroup(int group);
    void showGroup();
    void showWords();
    void showMapIfItFits();
    void selectRow(int row);

    const RolesSession &m_roles;
    Profile m_profile;
    AssessmentResult m_result;
    QList<CareerGroup> m_groups;
    qsizetype m_group = -1;
    RoleId m_selected;
    CareerModel *m_model;
    TextLabel *m_chooserLabel;
    QComboBox *m_chooser;
    TextLabel *m_responsibilities;
    PathsReached *m_reached;
    CareerMapView *m_map;
    TextLabel *m_hint;
};

} // namespace Compass
