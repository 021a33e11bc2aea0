// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/undoorder.h"

namespace Compass {

UndoSource *undoSource(const QList<UndoSource *> &sources)
{
    UndoSource *last = nullptr;
    for (UndoSource *each : sources) {
        const std::optional<UndoStep> step = each->undoable();
        if (step && (!last || step->at > last->undoable()->at))
            last = each;
    }
    return last;
}

UndoSource *redoSource(const QList<UndoSource *> &sources)
{
    UndoSource *first = nullptr;
    for (UndoSource *each : sources) {
        const std::optional<UndoStep> step = each->redoable();
        if (step && (!first || step->at < first->redoable()->at))
            first = each;
    }
    return first;
}

} // namespace Compass
