// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/linkedsentence.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

namespace Compass {

LinkedSentence::LinkedSentence(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextStyle::Body, this))
    , m_link(new QPushButton(this))
{
    m_text->setTextFormat(Qt::RichText); // Also for a "&amp;" without a tag beside it.
    setButtonKind(m_link, ButtonKind::Link);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_link, &QPushButton::clicked, this, &LinkedSentence::activated);
}

void LinkedSentence::setTexts(const QString &text, const QString &link, const QString &spoken)
{
    m_text->setText(text);
    m_link->setText(link);
    m_link->setAccessibleName(spoken);
    m_link->setVisible(!link.isEmpty());
    updateGeometry();
    place();
}

QString LinkedSentence::text() const
{
    return m_text->text();
}

QString LinkedSentence::spokenText() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

int LinkedSentence::textWidth() const
{
    QTextDocument document;
    document.setDefaultFont(m_text->font());
    document.setDocumentMargin(0.0);
    document.setHtml(m_text->text());
    return static_cast<int>(std::ceil(document.idealWidth())) + 2;
}

bool LinkedSentence::fitsOneLine(int width) const
{
    return textWidth() + grid(1.0) + m_link->sizeHint().width() <= width;
}

int LinkedSentence::heightForWidth(int width) const
{
    const int link = m_link->isHidden() ? 0 : m_link->sizeHint().height();
    if (link == 0)
        return m_text->heightForWidth(width);
    if (fitsOneLine(width))
        return std::max(m_text->heightForWidth(textWidth()), link);
    return m_text->heightForWidth(width) + link;
}

QSize LinkedSentence::sizeHint() const
{
    const int width = textWidth() + grid(1.0) + m_link->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize LinkedSentence::minimumSizeHint() const
{
    return {grid(20.0), m_link->sizeHint().height()};
}

bool LinkedSentence::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void LinkedSentence::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void LinkedSentence::place()
{
    const QSize link = m_link->sizeHint();
    if (m_link->isHidden() || !fitsOneLine(width())) {
        const int below = m_text->heightForWidth(width());
        m_text->setGeometry(0, 0, width(), below);
        m_link->setGeometry(QRect(QPoint(0, below), link));
        return;
    }
    m_text->setGeometry(0, 0, textWidth(), height());
    m_link->setGeometry(
        QRect(QPoint(textWidth() + grid(1.0), (height() - link.height()) / 2), link));
}

} // namespace Compass
