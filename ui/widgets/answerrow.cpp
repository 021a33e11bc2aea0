// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/answerrow.h"

#include "ui/style/theme.h"
#include "ui/widgets/keybadge.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double SideMargin = 1.75;
static constexpr double AnswerGap = 1.5;
static constexpr double Indicator = 2.25;
static constexpr double Detail = 0.93;
static constexpr double WidestHint = 30.0;

static double leastHeight(AnswerShape shape)
{
    switch (shape) {
    case AnswerShape::Row:
        return 6.0;
    case AnswerShape::TightRow:
        return 4.75;
    case AnswerShape::Inline:
        return 3.5;
    }
    Q_UNREACHABLE();
}

/// The words are measured in bold, so that choosing an answer never moves a line.
static QFont widestFont()
{
    return textFont(1.0, QFont::Bold);
}

static int wrappedHeight(const QFont &font, int width, const QString &text)
{
    const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
    return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
}

AnswerRow::AnswerRow(AnswerShape shape, QWidget *parent) : QRadioButton(parent), m_shape(shape)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setShape(shape);
}

void AnswerRow::setAnswer(const AnswerText &answer)
{
    m_answer = answer;
    // A button takes a letter after "&" for its shortcut; content has none.
    setText(QString(answer.text).replace(u'&', u"&&"_s));
    setAccessibleName(answer.text);
    setAccessibleDescription(answer.detail);
    updateGeometry();
    update();
}

void AnswerRow::setShape(AnswerShape shape)
{
    m_shape = shape;
    QSizePolicy policy(isFramed() ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                       QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateGeometry();
}

void AnswerRow::setMarked(bool marked)
{
    // Exclusive, it would refuse to lose its mark; but only an exclusive button is a
    // radio button to assistive technology.
    setAutoExclusive(false);
    setChecked(marked);
    setAutoExclusive(true);
}

int AnswerRow::wordsLeft() const
{
    return grid(SideMargin) + grid(Indicator) + grid(AnswerGap);
}

int AnswerRow::besideWords() const
{
    const int badge =
        m_answer.key.isEmpty() ? 0 : keyBadgeSize(m_answer.key).width() + grid(AnswerGap);
    return wordsLeft() + badge + (isFramed() ? grid(SideMargin) : 0);
}

int AnswerRow::wordsHeight(int width, const QFont &font) const
{
    const int room = width - besideWords();
    int height = wrappedHeight(font, room, m_answer.text);
    if (!m_answer.detail.isEmpty())
        height += wrappedHeight(textFont(Detail), room, m_answer.detail);
    return height;
}

QSize AnswerRow::sizeHint() const
{
    const int words = QFontMetrics(widestFont()).horizontalAdvance(m_answer.text);
    const int detail = QFontMetrics(textFont(Detail)).horizontalAdvance(m_answer.detail);
    int width = besideWords() + std::max(words, detail) + 1;
    if (isFramed())
        width = std::min(width, grid(WidestHint));
    return {width, heightForWidth(width)};
}

QSize AnswerRow::minimumSizeHint() const
{
    return {grid(16.0), grid(leastHeight(m_shape))};
}

int AnswerRow::heightForWidth(int width) const
{
    const int padding = isFramed() ? grid(1.25) : 0;
    return std::max(wordsHeight(width, widestFont()) + padding, grid(leastHeight(m_shape)));
}

bool AnswerRow::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void AnswerRow::nextCheckState() {}

void AnswerRow::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void AnswerRow::enterEvent(QEnterEvent *event)
{
    QRadioButton::enterEvent(event);
    update();
}

void AnswerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isFramed())
        paintFrame(&painter);

    QStyleOptionButton mark;
    initStyleOption(&mark);
    mark.rect =
        QRect(grid(SideMargin), (height() - grid(Indicator)) / 2, grid(Indicator), grid(Indicator));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, this);
    paintWords(&painter);

    if (!m_answer.key.isEmpty())
        paintKeyBadge(&painter, badgePlace(), m_answer.key, this);
}

/// At the right edge; without a frame, behind the words.
QRect AnswerRow::badgePlace() const
{
    QRect badge({}, keyBadgeSize(m_answer.key));
    badge.moveCenter(rect().center());
    badge.moveRight(width() - 1 - (isFramed() ? grid(SideMargin) : 0));
    const int wordsEnd = wordsLeft() + QFontMetrics(wordsFont()).horizontalAdvance(m_answer.text);
    if (!isFramed())
        badge.moveLeft(std::min(wordsEnd + grid(AnswerGap), badge.left()));
    return badge;
}

QFont AnswerRow::wordsFont() const
{
    return textFont(1.0, isChecked() ? QFont::Bold : QFont::Normal);
}

void AnswerRow::paintFrame(QPainter *painter) const
{
    const ColourTheme &theme = themeOf(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isChecked() || (underMouse() && isEnabled()) ? theme.action : theme.border);
    painter->setBrush(isChecked() ? theme.selection : theme.card);
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerPx, CornerPx);
    painter->restore();
}

void AnswerRow::paintWords(QPainter *painter) const
{
    const ColourTheme &theme = themeOf(this);
    QRect room(wordsLeft(), 0, width() - besideWords(), height());
    room.setTop((height() - wordsHeight(width(), wordsFont())) / 2);

    painter->setFont(wordsFont());
    painter->setPen(isEnabled() || isChecked() ? theme.text : theme.secondary);
    painter->drawText(room, Qt::TextWordWrap, m_answer.text);
    if (m_answer.detail.isEmpty())
        return;

    room.setTop(room.top() + wrappedHeight(wordsFont(), room.width(), m_answer.text));
    painter->setFont(textFont(Detail));
    painter->setPen(theme.secondary);
    painter->drawText(room, Qt::TextWordWrap, m_answer.detail);
}

} // namespace Compass
