// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

class QWidget;

namespace Compass {

struct TeamAction;
class LinkedSentence;
class TeamActionDialog;
class TeamSession;

/// Opens \a action of the team to be changed, or to be added when it has no id. The
/// dialog is accepted once the action is stored, and tells by itself what went wrong.
/// \a session outlives \a window, above which the dialog stands.
TeamActionDialog *openAction(TeamSession &session, const TeamAction &action, QWidget *window);

/// The same for a new action about \a competency, null for none yet. Once it is added,
/// \a outcome says so, with a link to see the actions.
void openNewAction(TeamSession &session, const CompetencyId &competency, LinkedSentence *outcome);

} // namespace Compass
