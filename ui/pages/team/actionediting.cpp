// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/actionediting.h"

#include "core/base/errortext.h"
#include "ui/dialogs/teamactiondialog.h"
#include "ui/session/teamsession.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/linkedsentence.h"

#include <QCoreApplication>
#include <QUuid>

namespace Compass {

namespace {

struct ActionTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::ActionEditing)
};

} // namespace

static constexpr int DaysToAct = 90;

static void store(TeamSession &session, TeamAction action, TeamActionDialog &dialog)
{
    if (action.id.isNull())
        action.id = ActionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const auto saved = session.save(QList{action}); saved)
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

void openNewAction(TeamSession &session, const CompetencyId &competency, LinkedSentence *outcome)
{
    TeamAction action;
    action.competency = competency;
    const TeamActionDialog *dialog = openAction(session, action, outcome->window());
    QObject::connect(dialog, &QDialog::accepted, outcome, [outcome] {
        const QString sentence = ActionTr::tr("The action is added.");
        const QString link = ActionTr::tr("See the actions");
        outcome->setTexts(sentence, link, link);
        outcome->show();
        announce(outcome, sentence);
    });
}

} // namespace Compass
