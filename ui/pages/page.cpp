// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr double NarrowEms = 60.0;

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_scrollArea(new QScrollArea(this))
    , m_message(new MessageBar)
{
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(grid(4.0), grid(3.0), grid(4.0), grid(3.0));
    outer->setSpacing(grid(2.0));
    outer->addWidget(m_message);
    m_body = new QVBoxLayout;
    m_body->setSpacing(grid(2.0));
    outer->addLayout(m_body, 1);

    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setFrameShape(QFrame::NoFrame);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setFocusPolicy(Qt::NoFocus);
    m_scrollArea->setWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scrollArea);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(grid(4.0), 0, grid(4.0), grid(1.5));
    layout->addLayout(m_foot);
}

void Page::keepInSight(QWidget *widget)
{
    m_foot->addWidget(widget);
}

void Page::showError(const Error &error)
{
    m_message->showError(error);
    m_scrollArea->ensureWidgetVisible(m_message);
}

void Page::clearError()
{
    m_message->clear();
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::Hide)
        m_message->clear();
    return QWidget::event(event);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()); isEnter && button)
        button->click();
    else if (!isEnter || !goOn())
        QWidget::keyPressEvent(event);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < NarrowEms * textFont(1.0).pixelSize();
    if (m_arranged && narrow == m_narrow)
        return;
    m_arranged = true;
    m_narrow = narrow;
    arrange(narrow);
}

} // namespace Compass
