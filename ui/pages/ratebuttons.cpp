// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/ratebuttons.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace Compass {

RateButtons::RateButtons(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton)
    , m_ownLevel(new QPushButton)
    , m_note(new QPushButton)
    , m_hint(new TextLabel(TextStyle::Secondary))
    , m_alert(new InlineAlert)
    , m_next(new PrimaryButton)
{
    m_next->setArrowShown(true);
    auto *left = new QWidget;
    auto *flow = new FlowLayout(left);
    for (QPushButton *button : {m_back, m_ownLevel, m_note})
        flow->addWidget(button);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(left);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_alert, 1);
    layout->addStretch();
    layout->addWidget(m_next, 0, Qt::AlignBottom);

    connect(m_back, &QPushButton::clicked, this, &RateButtons::backWanted);
    connect(m_ownLevel, &QPushButton::clicked, this, &RateButtons::ownLevelWanted);
    connect(m_note, &QPushButton::clicked, this, &RateButtons::noteWanted);
    connect(m_next, &QPushButton::clicked, this, &RateButtons::nextWanted);
}

void RateButtons::setStage(RateStage stage, bool canGoBack)
{
    m_stage = stage;
    m_alert->clear();
    m_back->setEnabled(canGoBack);
    m_ownLevel->setVisible(stage == RateStage::Enough);
    m_note->setVisible(stage == RateStage::Enough);
    m_hint->setVisible(stage == RateStage::Asking);
    retranslate();
}

void RateButtons::askForAnswer()
{
    m_hint->hide();
    m_alert->tell(tr("Choose an answer first."));
}

void RateButtons::retranslate()
{
    m_back->setText(tr("&Back"));
    m_ownLevel->setText(tr("This does not look ri&ght"));
    m_note->setText(tr("Add a n&ote"));
    m_hint->setText(tr("Keys 0 to 3, N or P choose. Enter goes on. Alt+Left goes back."));
    m_next->setText(m_stage == RateStage::Asking ? tr("&Next") : tr("&Next competency"));
    if (!alert().isEmpty())
        askForAnswer();
}

QString RateButtons::alert() const
{
    return m_alert->text();
}

} // namespace Compass
