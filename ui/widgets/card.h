// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <optional>

namespace Compass {

/// The meaning of the thick edge at the left of a card.
enum class CardEdge { None, Action, Success };

/// A bordered surface for things that belong together.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(CardEdge edge = CardEdge::None, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardEdge m_edge;
};

} // namespace Compass
