// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/noassessment.h"

#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

NoAssessment::NoAssessment(QWidget *parent) : QWidget(parent), m_state(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_state, &EmptyState::activated, this, [this] { emit placeWanted(Place::Prepare); });
}

void NoAssessment::retranslate()
{
    m_state->setTexts(tr("No assessment is open"),
                      tr("Your statements and questions appear here once you have started one."),
                      tr("&Plan an assessment"));
}

QPushButton *NoAssessment::button() const
{
    return m_state->button();
}

} // namespace Compass
