// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/careermappanel.h"

#include "ui/charts/careermapview.h"
#include "ui/models/careermodel.h"
#include "ui/pages/roles/pathsreached.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr double ChooserBesideEms = 48.0;

CareerMapPanel::CareerMapPanel(const RolesSession &roles, QWidget *parent)
    : QWidget(parent)
    , m_roles(roles)
    , m_model(new CareerModel(roles.library(), this))
    , m_chooserLabel(new TextLabel(TextStyle::Strong))
    , m_chooser(new QComboBox)
    , m_responsibilities(new TextLabel(TextStyle::Body))
    , m_reached(new PathsReached)
    , m_map(new CareerMapView(m_model))
    , m_hint(new TextLabel(TextStyle::Secondary))
{
    m_chooserLabel->setBuddy(m_chooser);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *choice = new QWidget;
    auto *choiceLayout = new QVBoxLayout(choice);
    choiceLayout->setContentsMargins(0, 0, 0, 0);
    choiceLayout->setSpacing(grid(0.75));
    choiceLayout->addWidget(m_chooserLabel);
    choiceLayout->addWidget(m_chooser);
    choiceLayout->addStretch();
    auto *about = new AdaptiveRow(ChooserBesideEms);
    about->add(choice);
    about->add(m_responsibilities, 1, Qt::AlignBottom);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{about, m_reached, m_map})
        layout->addWidget(part);
    layout->addWidget(m_hint);

    connect(m_chooser, &QComboBox::activated, this, &CareerMapPanel::chooseGroup);
    connect(m_map, &CareerMapView::currentRowChanged, this, &CareerMapPanel::selectRow);
    connect(m_map, &CareerMapView::activated, this, &CareerMapPanel::activated);
}

QWidget *CareerMapPanel::firstFocus() const
{
    return m_map->isHidden() ? static_cast<QWidget *>(m_chooser) : m_map;
}

void CareerMapPanel::show(const Profile &profile, const AssessmentResult &result)
{
    m_profile = profile;
    m_result = result;
    m_groups = careerGroups(m_roles.library(), m_roles.graph());
    if (m_selected.isNull())
        m_group = groupOfProfile();
    else if (const qsizetype kept = groupOf(m_selected, m_roles.library(), m_groups); kept < 0)
        m_selected = {};
    m_group = std::clamp<qsizetype>(m_group, 0, m_groups.size() - 1);
    fillChooser();
    showGroup();
}

/// The map of the current role, else of the next one, else of the person's stream.
qsizetype CareerMapPanel::groupOfProfile() const
{
    for (const RoleId &role : {m_profile.currentRole, m_profile.nextRole}) {
        if (const qsizetype group = groupOf(role, m_roles.library(), m_groups); group >= 0)
            return group;
    }
    const auto group = std::ranges::find(m_groups, m_profile.stream, &CareerGroup::stream);
    return group == m_groups.cend() || m_profile.stream.isNull()
        ? 0
        : std::distance(m_groups.cbegin(), group);
}

QString CareerMapPanel::groupName(const CareerGroup &group) const
{
    if (const WorkStream *stream = m_roles.library().stream(group.stream))
        return stream->name.in(locale());
    const RoleFamily *family = m_roles.library().family(group.family);
    return family ? family->name.in(locale()) : tr("Other local roles");
}

QString CareerMapPanel::responsibilities(const CareerGroup &group) const
{
    if (const WorkStream *stream = m_roles.library().stream(group.stream))
        return stream->responsibilities.in(locale());
    const RoleFamily *family = m_roles.library().family(group.family);
    return family ? family->responsibilities.in(locale())
                  : tr("Role profiles of your own or your department that belong to no stream.");
}

void CareerMapPanel::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const CareerGroup &group : std::as_const(m_groups))
        m_chooser->addItem(groupName(group));
}

void CareerMapPanel::chooseGroup(int group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_selected = {};
    showGroup();
}

/// What to select on a map that is new: the person's own role, else the first one.
RoleId CareerMapPanel::firstRole() const
{
    const QList<RoleId> &roles = m_groups.at(m_group).roles;
    for (const RoleId &own : {m_profile.currentRole, m_profile.nextRole}) {
        if (roles.contains(own))
            return own;
    }
    const StreamId &stream = m_groups.at(m_group).stream;
    const auto isOfStream = [&](const RoleId &role) {
        return m_roles.library().role(role)->stream == stream;
    };
    const auto role = std::ranges::find_if(roles, isOfStream);
    return role == roles.cend() ? roles.value(0) : *role;
}

void CareerMapPanel::showGroup()
{
    const CareerGroup &group = m_groups.at(m_group);
    if (!group.roles.contains(m_selected))
        m_selected = firstRole();
    const RoleId selected = m_selected;
    {
        const QSignalBlocker quiet(m_map);
        m_model->setLocale(locale());
        m_model->setMap(m_roles.graph().restrictedTo(group.roles),
                        careerStandings(m_result, m_roles.library(), m_roles.graph(), group));
        m_model->setChosen(m_profile.currentRole, m_profile.nextRole);
        m_map->setCurrentRow(m_model->rowOf(selected));
    }
    showWords();
    showMapIfItFits();
    emit roleSelected(selected);
}

void CareerMapPanel::showWords()
{
    const CareerGroup &group = m_groups.at(m_group);
    const QSignalBlocker quiet(m_chooser);
    m_chooser->setCurrentIndex(static_cast<int>(m_group));
    m_chooserLabel->setText(tr("&Work stream or group"));
    m_chooser->setAccessibleName(tr("Work stream or group"));
    m_chooser->setAccessibleDescription(responsibilities(group));
    m_responsibilities->setText(responsibilities(group));
    m_reached->show(m_roles.library(), m_roles.graph(), group, m_result);
    m_map->setAccessibleName(tr("Career map: %1").arg(groupName(group)));
    m_map->setAccessibleDescription(
        tr("%n roles. The table below lists the same.", nullptr, m_model->rowCount()));
    m_hint->setText(tr("With the arrow keys: right to what a role leads to, left to where it comes "
                       "from, up and down to the other path. Enter goes to the details."));
}

void CareerMapPanel::showMapIfItFits()
{
    const bool fits = m_map->fits(width());
    m_map->setVisible(fits);
    m_hint->setVisible(fits);
}

void CareerMapPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showMapIfItFits();
}

void CareerMapPanel::select(const RoleId &role)
{
    if (role == m_selected || role.isNull())
        return;
    const int row = m_model->rowOf(role);
    if (row >= 0) {
        m_map->setCurrentRow(row);
        return;
    }
    const qsizetype group = groupOf(role, m_roles.library(), m_groups);
    if (group < 0)
        return;
    m_group = group;
    m_selected = role;
    showGroup();
}

void CareerMapPanel::selectRow(int row)
{
    if (row < 0)
        return;
    m_selected = m_model->nodeAt(row).role;
    emit roleSelected(m_selected);
}

} // namespace Compass
