// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/careerspage.h"

#include "ui/models/careermodel.h"
#include "ui/pages/roles/careermappanel.h"
#include "ui/pages/roles/nearestroles.h"
#include "ui/pages/roles/ownrolecard.h"
#include "ui/pages/roles/roleactions.h"
#include "ui/pages/roles/rolecomparison.h"
#include "ui/session/profilesession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr double CardsBesideEms = 44.0;
static constexpr double DetailsBesideEms = 56.0;

CareersPage::CareersPage(const AssessmentSession &assessment, ProfileSession &profile,
                         RolesSession &roles, const ReportSession &reports, QWidget *parent)
    : Page(parent)
    , m_assessment(assessment)
    , m_profile(profile)
    , m_roles(roles)
    , m_title(new TextLabel(TextStyle::Title))
    , m_all(new QPushButton)
    , m_import(new QPushButton)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_foot(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_besideDetails(new QVBoxLayout)
    , m_belowDetails(new QVBoxLayout)
    , m_current(new OwnRoleCard(RoleKind::Current))
    , m_next(new OwnRoleCard(RoleKind::Next))
    , m_map(new CareerMapPanel(roles))
    , m_table(new DataTable)
    , m_details(new RoleDetails(assessment.content().catalog, roles.library()))
    , m_comparison(new RoleComparison(assessment.content().catalog))
    , m_actions(new RoleActions(assessment.content().catalog, roles, reports))
    , m_nearest(new NearestRoles(assessment.content()))
{
    build();
    connectParts();
    arrange(isNarrow());
    refresh();
}

void CareersPage::build()
{
    m_head->setSpacing(grid(2.0));
    m_head->addWidget(m_title, 1);
    auto *own = new AdaptiveRow(CardsBesideEms);
    own->add(m_current);
    own->add(m_next);

    m_table->setModel(m_map->model());
    m_details->addPart(m_comparison);
    m_details->addPart(m_actions);
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(grid(3.0));
    listLayout->addWidget(m_table);
    listLayout->addLayout(m_besideDetails);
    listLayout->addStretch();
    auto *row = new AdaptiveRow(DetailsBesideEms);
    row->add(list, 6);
    row->add(m_details, 6);

    body()->setSpacing(grid(2.0));
    body()->addLayout(m_head);
    for (QWidget *part : std::initializer_list<QWidget *>{own, m_map, row})
        body()->addWidget(part);
    body()->addLayout(m_belowDetails);
    body()->addLayout(m_foot);
    body()->addStretch();
}

void CareersPage::connectParts()
{
    connect(&m_roles, &RolesSession::changed, this, &CareersPage::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] { emit placeWanted(Place::Targets); });
    connect(m_import, &QPushButton::clicked, m_actions, &RoleActions::chooseImport);
    for (OwnRoleCard *card : {m_current, m_next}) {
        connect(card, &OwnRoleCard::gapsWanted, this, &CareersPage::gapsWanted);
        connect(card, &OwnRoleCard::choiceWanted, m_all, &QPushButton::click);
    }
    connect(m_map, &CareerMapPanel::roleSelected, this, &CareersPage::showSelected);
    connect(m_map, &CareerMapPanel::activated, m_details, &RoleDetails::focusChoices);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CareersPage::selectRow);
    connect(m_details, &RoleDetails::chosen, this, &CareersPage::choose);
    connect(m_actions, &RoleActions::roleWanted, m_map, &CareerMapPanel::select);
    connect(m_nearest, &NearestRoles::roleWanted, m_map, &CareerMapPanel::select);
}

void CareersPage::showRole(const RoleId &role)
{
    m_map->select(role);
}

QString CareersPage::title() const
{
    return tr("Careers");
}

QWidget *CareersPage::firstFocus() const
{
    return m_map->firstFocus();
}

void CareersPage::refresh()
{
    m_shown = shownAssessment(m_assessment);
    retranslate();
}

void CareersPage::retranslate()
{
    m_title->setText(title());
    m_all->setText(tr("Choose from all r&oles"));
    m_import->setText(tr("&Import role profiles…"));
    m_table->setAccessibleName(tr("The roles of this map"));
    showOwnRoles();
    m_map->show(m_profile.profile(), m_shown.result);
    m_nearest->show(m_shown.result, m_profile.profile().currentRole);
}

void CareersPage::showOwnRoles()
{
    const Profile &profile = m_profile.profile();
    const auto show = [this](OwnRoleCard *card, const RoleId &id) {
        const RoleProfile *role = m_roles.library().role(id);
        std::optional<Readiness> ready;
        if (role)
            ready = readiness(m_shown.result, *role);
        card->show(role, ready && ready->attainment ? ready : std::nullopt);
    };
    show(m_current, profile.currentRole);
    show(m_next, profile.nextRole);
}

void CareersPage::showSelected()
{
    const RoleProfile *role = m_roles.library().role(m_map->selected());
    if (!role)
        return;
    m_details->showRole(*role, m_profile.profile(), !m_shown.isEmpty());
    m_comparison->show(*role, m_shown.result);
    m_actions->show(*role);
    const QModelIndex index = m_map->model()->index(m_map->model()->rowOf(role->id), 0);
    if (m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
}

void CareersPage::selectRow(const QModelIndex &index)
{
    if (index.isValid())
        m_map->select(m_map->model()->nodeAt(index.row()).role);
}

void CareersPage::choose(RoleDetails::Choice choice)
{
    if (m_profile.setProfile(withChoice(m_profile.profile(), choice, m_map->selected())))
        refresh();
}

void CareersPage::arrange(bool narrow)
{
    for (QPushButton *button : {m_all, m_import}) {
        (narrow ? m_head : m_foot)->removeWidget(button);
        (narrow ? m_foot : m_head)->addWidget(button, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    }
    (narrow ? m_besideDetails : m_belowDetails)->removeWidget(m_nearest);
    (narrow ? m_belowDetails : m_besideDetails)->addWidget(m_nearest);
    m_table->setColumnHidden(CareerModel::NextColumn, narrow);
}

} // namespace Compass
