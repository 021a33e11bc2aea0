// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/disclosure.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace Compass {

static constexpr int TitleFlow = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
static constexpr double MarkUnits = 1.25;

static QFont noteFont()
{
    return textFont(0.93);
}

Disclosure::Disclosure(DisclosureWeight weight, QWidget *content, QWidget *parent)
    : QPushButton(parent)
    , m_weight(weight)
    , m_content(content)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_content->hide();
    connect(this, &QAbstractButton::toggled, this, [this](bool open) {
        if (open)
            emit opening();
        m_content->setVisible(open);
        name();
    });
}

void Disclosure::setWords(const QString &title, const QString &note)
{
    m_title = title;
    m_note = note;
    setAccessibleDescription(note);
    name();
    updateGeometry();
    update();
}

void Disclosure::name()
{
    setAccessibleName((isChecked() ? tr("%1, open") : tr("%1, folded")).arg(m_title));
}

void Disclosure::setOpen(bool open)
{
    setChecked(open);
}

QFont Disclosure::titleFont() const
{
    return m_weight == DisclosureWeight::Heading ? headingFont(1.15) : textFont(1.0);
}

int Disclosure::wordsLeft() const
{
    return grid(MarkUnits + 1.0);
}

QRect Disclosure::titleRect(int width) const
{
    const QRect room(wordsLeft(), grid(0.75), width - wordsLeft() - grid(0.5), grid(100.0));
    return QFontMetrics(titleFont()).boundingRect(room, TitleFlow, m_title);
}

QRect Disclosure::noteRect(int width) const
{
    const QRect above = titleRect(width);
    const QRect room(wordsLeft(), above.bottom() + grid(0.25), width - wordsLeft() - grid(0.5),
                     grid(100.0));
    return m_note.isEmpty() ? QRect(above.bottomLeft(), QSize())
                            : QFontMetrics(noteFont()).boundingRect(room, TitleFlow, m_note);
}

int Disclosure::heightForWidth(int width) const
{
    return std::max(noteRect(width).bottom() + grid(0.75), grid(4.5));
}

QSize Disclosure::sizeHint() const
{
    const int width = wordsLeft() + grid(0.5)
        + std::max(QFontMetrics(titleFont()).horizontalAdvance(m_title),
                   QFontMetrics(noteFont()).horizontalAdvance(m_note));
    return {width + 2, heightForWidth(width + 2)};
}

QSize Disclosure::minimumSizeHint() const
{
    return {grid(20.0), grid(4.5)};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), theme.selection);

    const QRect title = titleRect(width());
    const double side = grid(MarkUnits) / 2.0;
    painter.translate(grid(0.25) + side, title.top() + QFontMetrics(titleFont()).height() / 2.0);
    if (isChecked())
        painter.rotate(90.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawPolygon(QPolygonF({{-side * 0.6, -side}, {side * 0.7, 0.0}, {-side * 0.6, side}}));
    painter.resetTransform();

    painter.setFont(titleFont());
    painter.setPen(m_weight == DisclosureWeight::Heading ? theme.heading : theme.text);
    painter.drawText(title, TitleFlow, m_title);
    painter.setFont(noteFont());
    painter.setPen(theme.secondary);
    painter.drawText(noteRect(width()), TitleFlow, m_note);
}

} // namespace Compass
