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

void RateButtons::setStage(const RateStage &stage)
{
    m_stage = stage;
    m_alert->clear();
    m_back->setEnabled(stage.canGoBack);
    m_ownLevel->setVisible(stage.showsLevel);
    m_note->setVisible(stage.showsLevel);
    m_hint->setVisible(!stage.showsLevel);
    retranslate();
}

void RateButtons::askForAnswer()
{
    m_hint->hide();
    m_alert->tell(tr("Choose an answer first."));
}

/// The words of the button that leads to \a step.
static QString nextWords(RatingStep step)
{
    switch (step) {
    case RatingStep::Unanswered:
    case RatingStep::Statement:
        return RateButtons::tr("&Next");
    case RatingStep::Competency:
        return RateButtons::tr("&Next competency");
    case RatingStep::Questions:
        return RateButtons::tr("&Next: questions");
    case RatingStep::Finished:
        return RateButtons::tr("&Next: review");
    }
    Q_UNREACHABLE();
}

void RateButtons::retranslate()
{
    m_back->setText(tr("&Back"));
    m_ownLevel->setText(m_stage.hasOwnLevel ? tr("Chan&ge my own level")
                                            : tr("This does not look ri&ght"));
    m_note->setText(m_stage.hasNote ? tr("Change my n&ote") : tr("Add a n&ote"));
    m_hint->setText(tr("Keys 0 to 3, N or P choose. Enter goes on. Alt+Left goes back."));
    m_next->setText(nextWords(m_stage.next));
    if (!alert().isEmpty())
        askForAnswer();
}

QString RateButtons::alert() const
{
    return m_alert->text();
}

} // namespace Compass
