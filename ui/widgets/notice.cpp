// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice.h"

#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr double BesideEms = 36.0;

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextStyle::Strong))
    , m_button(new QPushButton)
{
    m_button->hide();
    auto *row = new AdaptiveRow(BesideEms);
    row->add(m_words, 1, Qt::AlignVCenter);
    row->add(m_button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2.0), grid(0.75), grid(1.0), grid(0.75));
    layout->addWidget(row);
    connect(m_button, &QPushButton::clicked, this, &Notice::activated);
}

void Notice::setText(const QString &sentence)
{
    m_words->setText(sentence);
}

QString Notice::text() const
{
    return m_words->text();
}

void Notice::setAction(const QString &word)
{
    m_button->setText(word);
    m_button->setVisible(!word.isEmpty());
}

void Notice::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.selection);
    painter.fillRect(QRect(0, 0, grid(0.5), height()), theme.warning);
}

} // namespace Compass
