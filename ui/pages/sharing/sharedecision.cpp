// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharedecision.h"

#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

static constexpr double DecisionEms = 40.0;

ShareDecision::ShareDecision(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new LinkedSentence)
    , m_signed(new TextLabel(TextStyle::Secondary))
    , m_cancel(new QPushButton)
    , m_save(new PrimaryButton)
{
    auto *buttons = new AdaptiveRow(DecisionEms);
    buttons->add(m_signed, 1);
    buttons->add(m_cancel, 0, Qt::AlignLeft);
    buttons->add(m_save, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(new Rule);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    connect(m_outcome, &LinkedSentence::activated, this, &ShareDecision::logWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ShareDecision::cancelWanted);
    connect(m_save, &QPushButton::clicked, this, &ShareDecision::saveWanted);
    retranslate();
}

void ShareDecision::tell(Outcome outcome)
{
    m_done = outcome;
    showOutcome();
    announce(m_outcome, m_outcome->spokenText());
}

void ShareDecision::tellSaved(const QString &file)
{
    m_savedFile = file;
    tell(Outcome::Saved);
}

void ShareDecision::tellCopied()
{
    tell(Outcome::Copied);
}

void ShareDecision::clear()
{
    m_done = Outcome::None;
    showOutcome();
}

void ShareDecision::showOutcome()
{
    const bool isSaved = m_done == Outcome::Saved;
    m_outcome->setVisible(m_done != Outcome::None);
    m_outcome->setTexts(isSaved ? tr("Saved as %1. Nothing was sent: hand the file over yourself.")
                                      .arg(m_savedFile.toHtmlEscaped())
                                : tr("What leaves is copied as text."),
                        isSaved ? tr("What you shared") : QString(),
                        tr("See everything you shared"));
}

void ShareDecision::retranslate()
{
    m_signed->setText(tr("Signed, so that a change can be noticed."));
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(tr("&Save the file…"));
    showOutcome();
}

} // namespace Compass
