// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/band.h"

#include "ui/style/compassstyle.h"
#include "ui/style/iconset.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace Compass {

/// A label in the band's own text colour.
static QLabel *bandLabel(const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(font);
    return label;
}

static QPushButton *bandButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setButtonKind(button, ButtonKind::Band);
    return button;
}

Band::Band(QWidget *parent)
    : QWidget(parent)
    , m_name(bandLabel(headingFont(1.15), this))
    , m_menu(bandButton(this))
    , m_language(bandButton(this))
    , m_key(bandLabel(textFont(0.93), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(1.0), grid(2.0), grid(1.0));
    layout->setSpacing(grid(1.25));
    layout->addWidget(m_menu);
    layout->addWidget(m_name);
    layout->addStretch();
    layout->addWidget(m_language);
    layout->addWidget(m_key);
    m_menu->hide();
    retranslate();
}

void Band::setNavigationMenu(QMenu *menu)
{
    connect(m_menu, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
}

void Band::setPlaceTitle(const QString &title)
{
    m_placeTitle = title;
    retranslate();
}

void Band::setNarrow(bool narrow)
{
    m_menu->setVisible(narrow);
    m_name->setVisible(!narrow);
}

void Band::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).brand);
}

void Band::retranslate()
{
    const ColourTheme &theme = themeOf(this);
    for (QLabel *label : {m_name, m_key}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.onBrand);
        label->setPalette(palette);
    }
    m_name->setText(tr("Digital Skills Compass"));
    m_key->setText(tr("Ctrl+L"));
    m_menu->setText(tr("Menu: %1").arg(m_placeTitle));
    m_menu->setIcon(icon(IconName::Menu, theme.onBrand));
    //: The name of the other official language, in that language.
    m_language->setText(tr("Français"));
    //: Spoken for the language button; it is read in the language of now.
    m_language->setAccessibleName(tr("Switch to French"));
    m_language->setIcon(icon(IconName::Language, theme.onBrand));
}

} // namespace Compass
