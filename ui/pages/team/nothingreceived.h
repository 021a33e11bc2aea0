// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/emptystate.h"

namespace Compass {

struct TeamFigures;

/// Says why a view of levels has nothing to show before anybody has shared. Its button
/// leads to asking.
class NothingReceived final : public EmptyState
{
    Q_OBJECT

public:
    using EmptyState::EmptyState;

    /// Shows itself where isNothingReceived(), else hides.
    void show(const TeamFigures &figures);
};

/// Whether nobody has ever shared: figures can outlive the files they come from.
bool isNothingReceived(const TeamFigures &figures);

} // namespace Compass
