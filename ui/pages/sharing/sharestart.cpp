// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharestart.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr double StartButtonsEms = 28.0;

ShareStart::ShareStart(bool isPossible, QWidget *parent)
    : QWidget(parent)
    , m_isPossible(isPossible)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_text(new TextLabel(TextStyle::Body))
    , m_promise(new TextLabel(TextStyle::Body))
    , m_open(new QPushButton)
    , m_log(new QPushButton)
    , m_drop(new TextLabel(TextStyle::Secondary))
{
    setButtonKind(m_open, ButtonKind::Primary);
    auto *buttons = new AdaptiveRow(StartButtonsEms);
    buttons->add(m_open, 0, Qt::AlignLeft);
    buttons->add(m_log, 1, Qt::AlignLeft);
    auto *reading = new ReadingColumn;
    QVBoxLayout *column = reading->column();
    column->setSpacing(grid(2.0));
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(besideIcon(new IconLabel(IconName::Lock), m_promise));
    column->addWidget(buttons);
    column->addWidget(m_drop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(3.0), 0, 0);
    layout->addWidget(reading);
    layout->addStretch();
    buttons->setVisible(isPossible);
    m_drop->setVisible(isPossible);
    connect(m_open, &QPushButton::clicked, this, &ShareStart::openWanted);
    connect(m_log, &QPushButton::clicked, this, &ShareStart::logWanted);
    retranslate();
}

void ShareStart::retranslate()
{
    m_heading->setText(m_isPossible ? tr("Answer a request") : tr("Sharing needs your own data"));
    m_text->setText(
        m_isPossible
            ? tr("You share in answer to a request: a small file that a manager or a coordinator "
                 "sends you. It says who asks, what for, how much they ask for and how long they "
                 "keep it. You then choose what to share, or nothing at all.")
            : tr("What you see here is a sample person. Close the sample to share levels of your "
                 "own: a request that somebody sent you is then opened on this page."));
    m_promise->setText(tr("Nothing leaves this computer until you save the file and hand it over "
                          "yourself."));
    m_open->setText(tr("&Open a request…"));
    m_log->setText(tr("&What you shared before"));
    m_drop->setText(tr("You can also drop the request file on this page."));
}

} // namespace Compass
