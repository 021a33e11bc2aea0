// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/placelinks.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QHash>
#include <QPushButton>

namespace Compass {

static QString textFor(Place place)
{
    static const QHash<Place, const char *> texts = {
        {Place::Report, QT_TRANSLATE_NOOP("Compass::PlaceLinks", "Save or print a report")},
        {Place::History, QT_TRANSLATE_NOOP("Compass::PlaceLinks", "See how you changed")},
        {Place::Journal,
         QT_TRANSLATE_NOOP("Compass::PlaceLinks", "Write down evidence in your journal")},
        {Place::CareerPack,
         QT_TRANSLATE_NOOP("Compass::PlaceLinks", "Make a text for your career")},
        {Place::Share, QT_TRANSLATE_NOOP("Compass::PlaceLinks", "Share…")}};
    return PlaceLinks::tr(texts.value(place));
}

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
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_links.at(i)->setText(textFor(m_places.at(i)));
}

} // namespace Compass
