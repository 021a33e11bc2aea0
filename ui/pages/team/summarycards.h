// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"
#include "ui/widgets/card.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Compass {

class TextLabel;

/// What one card of a summary says, and where its link leads.
struct SummaryCard
{
    QString heading;
    QString figure; ///< In larger letters; may be empty.
    QString text;
    QString link;   ///< Empty for none.
    QString spoken; ///< What the link says when heard alone.
    Place place = Place::TeamOverview;
};

/// A few cards side by side, or one under the other.
class SummaryCards final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryCards(CardEdge edge, QWidget *parent = nullptr);

    void setCards(const QList<SummaryCard> &cards);
    void arrange(bool narrow);

signals:
    void placeWanted(Compass::Place place);

private:
    struct Built
    {
        Card *card;
        TextLabel *heading;
        TextLabel *figure;
        TextLabel *text;
        QPushButton *link;
        Place place;
    };

    void addCard();
    void fill(qsizetype at, const SummaryCard &card);

    CardEdge m_edge;
    QBoxLayout *m_layout;
    QList<Built> m_cards;
};

} // namespace Compass
