// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"

#include <QWidget>

class QPushButton;

namespace Compass {

/// Links to where a person may want to go on with what a page shows: the report, the
/// career pack, the evidence journal.
class PlaceLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceLinks(const QList<Place> &places, QWidget *parent = nullptr);

signals:
    void placeWanted(Compass::Place place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Place> m_places;
    QList<QPushButton *> m_links;
};

} // namespace Compass
