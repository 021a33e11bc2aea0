// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "core/base/errortext.h"
#include "ui/style/iconset.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Compass {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(TextStyle::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(6.0), grid(1.5), grid(2.0), grid(1.5));
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    hide();
}

void MessageBar::showError(const Error &error)
{
    if (!m_errors.contains(error)) {
        m_errors.append(error);
        retranslate();
    }
    show();
    announce(this, m_text->text());
}

void MessageBar::clear()
{
    m_errors.clear();
    hide();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    const int side = grid(2.5);
    QPainter painter(this);
    painter.setPen(theme.danger);
    painter.setBrush(theme.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, grid(0.75), height()), theme.danger);
    painter.drawPixmap(grid(2.0), (height() - side) / 2,
                       iconPixmap(IconName::Warning, theme.danger, side, devicePixelRatioF()));
}

void MessageBar::retranslate()
{
    QStringList sentences;
    for (const Error &error : std::as_const(m_errors))
        sentences.append(errorText(error));
    m_text->setText(sentences.join(u'\n'));
}

} // namespace Compass
