// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/ratebuttons.h"

#include "ui/widgets/primarybutton.h"
#include "ui/widgets/stepbar.h"

#include <QVBoxLayout>

namespace Compass {

RateButtons::RateButtons(QWidget *parent)
    : QWidget(parent)
    , m_bar(new StepBar)
    , m_ownLevel(new QPushButton)
    , m_note(new QPushButton)
{
    m_bar->addButton(m_ownLevel);
    m_bar->addButton(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);

    connect(m_bar, &StepBar::backWanted, this, &RateButtons::backWanted);
    connect(m_bar, &StepBar::nextWanted, this, &RateButtons::nextWanted);
    connect(m_ownLevel, &QPushButton::clicked, this, &RateButtons::ownLevelWanted);
    connect(m_note, &QPushButton::clicked, this, &RateButtons::noteWanted);
}

void RateButtons::setStage(const RateStage &stage)
{
    m_stage = stage;
    m_bar->clearAlert();
    m_bar->backButton()->setEnabled(stage.canGoBack);
    m_ownLevel->setVisible(stage.showsLevel);
    m_note->setVisible(stage.showsLevel);
    retranslate();
}

void RateButtons::askForAnswer()
{
    m_bar->tell(tr("Choose an answer first."));
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
    m_bar->backButton()->setText(tr("&Back"));
    m_ownLevel->setText(m_stage.hasOwnLevel ? tr("Chan&ge my own level")
                                            : tr("This does not look ri&ght"));
    m_note->setText(m_stage.hasNote ? tr("Change my n&ote") : tr("Add a n&ote"));
    m_bar->setHint(m_stage.showsLevel
                       ? QString()
                       : tr("Keys 0 to 3, N or P choose. Enter goes on. Alt+Left goes back."));
    m_bar->nextButton()->setText(nextWords(m_stage.next));
    if (!m_bar->alert().isEmpty())
        askForAnswer();
}

PrimaryButton *RateButtons::nextButton() const
{
    return m_bar->nextButton();
}

} // namespace Compass
