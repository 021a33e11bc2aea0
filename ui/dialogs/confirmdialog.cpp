// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/confirmdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace Compass {

ConfirmDialog::ConfirmDialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_text(new TextLabel(TextStyle::Body))
    , m_body(new QVBoxLayout)
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_confirm(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setTextFormat(Qt::PlainText);
    layOut();
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(90.0), grid(60.0));
    resize(std::min(grid(75.0), room.width()), std::min(grid(62.0), room.height()));
    m_confirm->setAutoDefault(false);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (isComplete())
            confirm();
    });
}

void ConfirmDialog::confirm()
{
    accept();
    emit confirmed();
}

/// What there is to read and to fill in; scrolls where it does not fit.
QWidget *ConfirmDialog::readingArea()
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(1.0));
    inside->setSpacing(grid(1.5));
    inside->addWidget(m_heading);
    inside->addWidget(m_text);
    inside->addLayout(m_body);
    inside->addWidget(m_alert);
    inside->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void ConfirmDialog::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid(3.0), grid(1.0), grid(3.0), grid(2.0));
    buttons->setSpacing(grid(1.5));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(readingArea(), 1);
    layout->addLayout(buttons);
}

void ConfirmDialog::addPart(QWidget *part, int stretch)
{
    m_body->addWidget(part, stretch);
    setTabOrder(part, m_cancel);
    setTabOrder(m_cancel, m_confirm);
}

void ConfirmDialog::setWords(const QString &title, const QString &text, const QString &confirm)
{
    setWindowTitle(title);
    m_heading->setText(title);
    m_text->setText(text);
    m_confirm->setText(confirm);
    m_cancel->setText(tr("&Cancel"));
    m_alert->clear();
}

void ConfirmDialog::tell(const QString &sentence)
{
    m_alert->tell(sentence);
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Compass
