// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/needsprofiledialog.h"

#include "core/team/teamneed.h"
#include "ui/style/theme.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

static constexpr double ExtentEms = 30.0;

NeedsProfileDialog::NeedsProfileDialog(const RoleLibrary &library, QWidget *parent)
    : RoleChoiceDialog(library, parent)
    , m_peopleLabel(new TextLabel(TextStyle::Strong))
    , m_people(new CountField(1, TeamNeed::MostPeople))
    , m_extentLabel(new TextLabel(TextStyle::Strong))
    , m_extent(new RadioRow(2, ExtentEms))
{
    m_peopleLabel->setBuddy(m_people);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_peopleLabel);
    layout->addWidget(m_people, 0, Qt::AlignLeft);
    layout->addWidget(m_extentLabel);
    layout->addWidget(m_extent);
    addPart(part);
    NeedsProfileDialog::retranslate();
}

int NeedsProfileDialog::people() const
{
    return m_people->value();
}

bool NeedsProfileDialog::includesAssets() const
{
    return m_extent->choice() == 1;
}

void NeedsProfileDialog::retranslate()
{
    RoleChoiceDialog::retranslate();
    setWords(tr("Start from a role profile"),
             tr("What the role asks becomes what your team needs. Needs that the role says "
                "nothing about stay as they are, and you can change each one afterwards."),
             tr("&Fill in the needs"));
    m_peopleLabel->setText(tr("How many &people in this role"));
    m_people->setSpokenName(tr("How many people in this role"));
    m_extentLabel->setText(tr("What of it"));
    m_extent->setWords(m_extentLabel->text(),
                       {tr("Only what is essential"), tr("All that it asks")});
}

} // namespace Compass
