// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

#include <QDate>
#include <QString>

namespace Compass {

using ActionId = StrongId<struct ActionIdTag>;

/// What a team can do about a need.
enum class ActionKind { Train, Pair, Rotate, Borrow, Hire, Accept };

enum class ActionProgress { Open, Done };

/// Something a team decided to do about a competency.
struct TeamAction
{
    ActionId id;
    ActionKind kind = ActionKind::Train;
    CompetencyId competency;
    QString owner; ///< May be empty.
    QDate due;     ///< Null when there is no day.
    QString note;
    ActionProgress progress = ActionProgress::Open;

    friend bool operator==(const TeamAction &, const TeamAction &) = default;
};

} // namespace Compass
