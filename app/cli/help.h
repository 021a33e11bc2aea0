// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Compass {

/// What the program can do, how its exit codes read, in the language installed now.
QString helpText(const QList<Command> &commands);

/// How to use \a command.
QString helpText(const Command &command);

} // namespace Compass
