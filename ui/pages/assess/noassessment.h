// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class EmptyState;

/// What a page about the open assessment shows while none is open.
class NoAssessment final : public QWidget
{
    Q_OBJECT

public:
    explicit NoAssessment(QWidget *parent = nullptr);

    void retranslate();

    QPushButton *button() const;

signals:
    void placeWanted(Compass::Place place);

private:
    EmptyState *m_state;
};

} // namespace Compass
