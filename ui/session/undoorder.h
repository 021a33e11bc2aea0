// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/undosource.h"

#include <QList>

namespace Compass {

/// The source whose change undo takes back: the one that was made last. Null when
/// there is nothing to undo in any of \a sources.
UndoSource *undoSource(const QList<UndoSource *> &sources);

/// The source whose change redo brings again: of those undone, the one made first,
/// as it was undone last. Null when there is nothing to redo.
UndoSource *redoSource(const QList<UndoSource *> &sources);

} // namespace Compass
