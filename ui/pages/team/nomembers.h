// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/emptystate.h"

namespace Compass {

struct TeamFigures;

/// Says why a page about single people has nothing to show: for a coordinator, who sees
/// nobody by name, or before anybody has shared by name. Its button leads to what there is.
class NoMembers final : public EmptyState
{
    Q_OBJECT

public:
    using EmptyState::EmptyState;

    /// Shows itself where \a figures have nobody by name, else hides.
    void show(const TeamFigures &figures);
};

/// Whether the team of \a figures is one in which nobody is ever seen by name.
bool isWithoutNames(const TeamFigures &figures);

} // namespace Compass
