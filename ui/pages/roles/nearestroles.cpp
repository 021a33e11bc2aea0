// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/nearestroles.h"

#include "core/explanations/explanation.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/roledistancemodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/celllinks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

NearestRoles::NearestRoles(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_text(new TextLabel(TextStyle::Secondary))
    , m_model(new RoleDistanceModel(content.roles, this))
    , m_table(new DataTable)
{
    m_table->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_text, m_table})
        layout->addWidget(part);
    auto *links =
        new CellLinks(m_table, {RoleDistanceModel::TitleColumn, RoleDistanceModel::WhyColumn});
    connect(links, &CellLinks::activated, this, &NearestRoles::activate);
}

void NearestRoles::show(const AssessmentResult &result, const RoleId &current)
{
    m_result = result;
    const QList<RoleDistance> nearest = nearestRoles(result, m_content.roles.roles, current);
    m_model->setDistances(nearest);
    m_model->setLocale(locale());
    m_heading->setText(tr("Nearest roles"));
    m_text->setText(tr("The roles closest to where you are now, in any stream. The distance adds "
                       "up the levels still to climb; essential ones count twice. Choose a role to "
                       "see it on its map."));
    m_table->setAccessibleName(tr("Nearest roles"));
    setVisible(!nearest.isEmpty());
}

void NearestRoles::activate(const QModelIndex &index)
{
    const RoleDistance distance = m_model->distanceAt(index.row());
    if (index.column() == RoleDistanceModel::TitleColumn) {
        emit roleWanted(distance.role);
        return;
    }
    const RoleProfile role = *m_content.roles.role(distance.role);
    const auto source = [&catalog = m_content.catalog, role, result = m_result, distance] {
        return explainDistance(catalog, role, result, distance, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
