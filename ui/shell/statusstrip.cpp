// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusstrip.h"

#include "ui/style/iconset.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Compass {

static TextLabel *quietLabel(QWidget *parent)
{
    auto *label = new TextLabel(TextStyle::Secondary, parent);
    label->setWordWrap(false);
    return label;
}

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_savedIcon(new QLabel(this))
    , m_saved(quietLabel(this))
    , m_privateIcon(new QLabel(this))
    , m_private(quietLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(0.5), grid(3.0), grid(0.5));
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_savedIcon);
    layout->addWidget(m_saved);
    layout->addSpacing(grid(2.5));
    layout->addWidget(m_privateIcon);
    layout->addWidget(m_private);
    layout->addStretch();
    retranslate();
}

void StatusStrip::setSaved()
{
    m_isUnsaved = false;
    retranslate();
}

void StatusStrip::setUnsaved()
{
    m_isUnsaved = true;
    retranslate();
}

void StatusStrip::setSample(bool isSample)
{
    m_isSample = isSample;
    retranslate();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.side);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

void StatusStrip::retranslate()
{
    const ColourTheme &theme = themeOf(this);
    const int side = grid(1.75);
    m_savedIcon->setPixmap(iconPixmap(m_isUnsaved ? IconName::Warning : IconName::Check,
                                      m_isUnsaved ? theme.danger : theme.secondary, side,
                                      devicePixelRatioF()));
    m_privateIcon->setPixmap(
        iconPixmap(IconName::Lock, theme.secondary, side, devicePixelRatioF()));

    m_saved->setText(m_isUnsaved      ? tr("Not saved")
                         : m_isSample ? tr("Nothing is kept")
                                      : tr("Saved"));
    m_private->setText(tr("Private: nothing leaves this computer"));
    m_savedIcon->setAccessibleName(m_saved->text());
    m_privateIcon->setAccessibleName(m_private->text());
}

} // namespace Compass
