// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/placelinks.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QPushButton>

namespace Compass {

PlaceLinks::PlaceLinks(const QList<Place> &places, QWidget *parent)
    : QWidget(parent)
    , m_places(places)
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(grid(3.0));
    for (const Place place : m_places) {
        auto *link = new QPushButton;
        setButtonKind(link, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, place] { emit placeWanted(place); });
        flow->addWidget(link);
        m_links.append(link);
    }
    retranslate();
}

void PlaceLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceLinks::retranslate()
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        switch (m_places.at(i)) {
        case Place::Report:
            m_links.at(i)->setText(tr("Save or print a report"));
            break;
        case Place::Journal:
            m_links.at(i)->setText(tr("Write down evidence in your journal"));
            break;
        default:
            m_links.at(i)->setText(tr("Make a text for your career"));
        }
    }
}

} // namespace Compass
