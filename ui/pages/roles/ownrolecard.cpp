// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/ownrolecard.h"

#include "core/explanations/words.h"
#include "ui/pages/roles/gapwords.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

OwnRoleCard::OwnRoleCard(RoleKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_note(new TextLabel(TextStyle::Secondary))
    , m_title(new TextLabel(TextStyle::Heading))
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_link(new QPushButton)
{
    setButtonKind(m_link, ButtonKind::Link);
    m_title->setTextFormat(Qt::PlainText);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(0.5));
    for (TextLabel *label : {m_note, m_title, m_sentence})
        inside->addWidget(label);
    inside->addStretch();
    inside->addWidget(m_link, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_leadsToGaps)
            emit gapsWanted(m_kind);
        else
            emit choiceWanted();
    });
}

void OwnRoleCard::show(const RoleProfile *role, const std::optional<Readiness> &readiness)
{
    const bool isCurrent = m_kind == RoleKind::Current;
    m_note->setText(isCurrent ? tr("Your current role") : tr("Your next role"));
    m_title->setText(role ? roleTitle(*role, locale()) : tr("Not chosen yet"));
    if (!role)
        m_sentence->setText(isCurrent ? tr("The role you have today. Choose it on the map below or "
                                           "in the list of all roles.")
                                      : tr("The role you aim for. Choose it on the map below or in "
                                           "the list of all roles."));
    else
        m_sentence->setText(readiness ? readinessText(*readiness)
                                      : tr("Not compared yet. Rate yourself to see how close you "
                                           "are."));
    setLink(role, readiness.has_value());
}

void OwnRoleCard::setLink(bool hasRole, bool isCompared)
{
    const bool isCurrent = m_kind == RoleKind::Current;
    m_leadsToGaps = hasRole;
    m_link->setVisible(!hasRole || isCompared);
    m_link->setText(hasRole ? tr("See the gaps") : tr("Choose from all roles"));
    if (hasRole)
        m_link->setAccessibleName(isCurrent ? tr("See the gaps for your current role")
                                            : tr("See the gaps for your next role"));
    else
        m_link->setAccessibleName(isCurrent ? tr("Choose your current role from all roles")
                                            : tr("Choose your next role from all roles"));
}

} // namespace Compass
