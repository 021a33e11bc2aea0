// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/actionediting.h"

#include "core/base/errortext.h"
#include "ui/dialogs/teamactiondialog.h"
#include "ui/session/teamsession.h"

#include <QUuid>

namespace Compass {

static constexpr int DaysToAct = 90;

static void store(TeamSession &session, TeamAction action, TeamActionDialog &dialog)
{
    if (action.id.isNull())
        action.id = ActionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const auto saved = session.save(action); saved)
        dialog.accept();
    else
        dialog.tell(errorText(saved.error()));
}

TeamActionDialog *openAction(TeamSession &session, const TeamAction &action, QWidget *window)
{
    auto *dialog = new TeamActionDialog(session.content().catalog, session.figures().competencies,
                                        action, window);
    dialog->offerDay(session.today().addDays(DaysToAct));
    QObject::connect(
        dialog, &TeamActionDialog::saveWanted, dialog,
        [&session, dialog](const TeamAction &written) { store(session, written, *dialog); });
    dialog->open();
    return dialog;
}

} // namespace Compass
