// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicecard.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

ChoiceCard::ChoiceCard(ChoiceKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_title(new TextLabel(TextStyle::Strong, this))
    , m_meaning(new TextLabel(TextStyle::Body, this))
    , m_note(new TextLabel(TextStyle::Secondary, this))
{
    setCheckable(true);
    setAutoExclusive(kind == ChoiceKind::One);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(5.5), grid(1.5), grid(2.0), grid(1.5));
    layout->setSpacing(grid(0.5));
    for (TextLabel *label : {m_title, m_meaning, m_note}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString &title, const QString &meaning, const QString &note)
{
    m_title->setText(title);
    m_meaning->setText(meaning);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(note.isEmpty() ? meaning : u"%1\n%2"_s.arg(meaning, note));
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const ColourTheme &colours = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isChecked() ? 2.0 : 1.0;
    painter.setPen(QPen(isChecked() ? colours.action : colours.border, edge));
    painter.setBrush(isChecked() || underMouse() ? colours.selection : colours.card);
    painter.drawRoundedRect(QRectF(rect()).marginsRemoved(QMarginsF(edge, edge, edge, edge) / 2),
                            CornerPx, CornerPx);

    const bool isRadio = m_kind == ChoiceKind::One;
    QStyleOptionButton mark;
    mark.initFrom(this);
    mark.state.setFlag(QStyle::State_On, isChecked());
    mark.state.setFlag(QStyle::State_Off, !isChecked());
    const int side = style()->pixelMetric(
        isRadio ? QStyle::PM_ExclusiveIndicatorWidth : QStyle::PM_IndicatorWidth, &mark, this);
    mark.rect =
        QRect(grid(2.0), m_title->y() + (m_title->fontMetrics().height() - side) / 2, side, side);
    style()->drawPrimitive(isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox,
                           &mark, &painter, this);
}

} // namespace Compass
