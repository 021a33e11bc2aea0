// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/noteexample.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace Compass {

static constexpr int PartCount = 3;

NoteExample::NoteExample(QWidget *parent)
    : QWidget(parent)
    , m_link(new QPushButton)
    , m_card(new Card)
{
    setButtonKind(m_link, ButtonKind::Link);
    auto *card = new QVBoxLayout(m_card);
    card->setSpacing(grid(0.25));
    for (int i = 0; i < PartCount; ++i) {
        const Part part{new TextLabel(TextStyle::Strong), new TextLabel(TextStyle::Body)};
        if (i > 0)
            card->addSpacing(grid(0.75));
        card->addWidget(part.name);
        card->addWidget(part.text);
        m_parts.append(part);
    }
    m_card->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addWidget(m_card);
    connect(m_link, &QPushButton::clicked, this, &NoteExample::toggle);
}

void NoteExample::toggle()
{
    m_card->setVisible(m_card->isHidden());
    retranslate();
    if (m_card->isHidden())
        return;
    QStringList words;
    for (const Part &part : std::as_const(m_parts))
        words += {part.name->text(), part.text->text()};
    announce(m_link, words.join(u' '));
}

void NoteExample::retranslate()
{
    const std::array names = {tr("Situation"), tr("What I did"), tr("What came of it")};
    const std::array texts = {
        tr("In March our team had to move 4,000 shared files to the new document system before the "
           "old one closed."),
        tr("I sorted the files by how long they must be kept, wrote a two-page guide to naming "
           "them, and showed six colleagues how to move their own."),
        tr("All of them were moved a week early. The guide is now used by two other teams."),
    };
    for (size_t i = 0; i < names.size(); ++i) {
        const Part &part = m_parts.at(static_cast<qsizetype>(i));
        part.name->setText(names.at(i));
        part.text->setText(texts.at(i));
    }
    m_link->setText(m_card->isHidden() ? tr("See a good e&xample") : tr("Hide the e&xample"));
}

} // namespace Compass
