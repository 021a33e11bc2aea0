// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/consentpart.h"

#include "ui/style/theme.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Compass {

ConsentPart::ConsentPart(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_paragraphs(new QVBoxLayout)
    , m_agree(new QCheckBox)
    , m_alert(new InlineAlert)
{
    auto *reading = new ReadingColumn;
    reading->column()->setSpacing(grid(1.0));
    reading->column()->addWidget(m_heading);
    reading->column()->addLayout(m_paragraphs);
    reading->column()->addWidget(m_alert);
    reading->column()->addWidget(m_agree);
    m_paragraphs->setSpacing(grid(0.75));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(reading);
    connect(m_agree, &QCheckBox::toggled, this, [this](bool agreed) {
        m_readIn = locale();
        if (agreed)
            m_alert->clear();
        emit ticked();
    });
    retranslate();
}

void ConsentPart::setText(const ConsentText &text)
{
    m_text = text;
    while (m_paragraphs->count() < text.paragraphs.size())
        m_paragraphs->addWidget(new TextLabel(TextStyle::Body));
    for (int i = 0; i < m_paragraphs->count(); ++i)
        m_paragraphs->itemAt(i)->widget()->show();
    retranslate();
}

bool ConsentPart::isAgreed() const
{
    return m_agree->isChecked();
}

QLocale ConsentPart::readIn() const
{
    return isAgreed() ? m_readIn : locale();
}

void ConsentPart::reset()
{
    m_alert->clear();
    m_agree->setChecked(false);
}

void ConsentPart::askForTick()
{
    m_alert->tell(tr("Read this first. If you agree, tick the box below; then save the file."));
    m_agree->setFocus(Qt::OtherFocusReason);
}

void ConsentPart::retranslate()
{
    m_heading->setText(tr("What you agree to"));
    for (int i = 0; i < m_paragraphs->count(); ++i) {
        auto *paragraph = qobject_cast<TextLabel *>(m_paragraphs->itemAt(i)->widget());
        paragraph->setText(m_text.paragraphs.value(i).in(locale()));
    }
    m_agree->setText(tr("I ag&ree to all of this"));
    m_alert->clear();
}

} // namespace Compass
