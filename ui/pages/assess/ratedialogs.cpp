// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/ratedialogs.h"

#include "core/explanations/explanation.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/dialogs/overridedialog.h"
#include "ui/session/assessmentsession.h"

namespace Compass {

void openLevelExplanation(const AssessmentSession &session, const CompetencyId &competency,
                          QWidget *window)
{
    const auto source = [&session, competency, window] {
        return explainLevel(session.catalog(), session.open()->responses,
                            *session.result().competency(competency), window->locale());
    };
    (new ExplanationDialog(source, window))->open();
}

void openOverride(AssessmentSession &session, const CompetencyId &competency, QWidget *window)
{
    const ResponseKey key = keyOf(ResponseKind::Override, competency);
    const Catalog &catalog = session.catalog();
    auto *dialog = new OverrideDialog(catalog.scale, catalog.competency(competency)->name,
                                      session.open()->responses.levelOverride(competency), window);
    const auto store = [&session, dialog, key](const std::optional<ResponseValue> &value) {
        if (session.change(key, value))
            dialog->accept();
        else
            dialog->tellFailure();
    };
    QObject::connect(dialog, &OverrideDialog::levelSet, dialog, store);
    QObject::connect(dialog, &OverrideDialog::withdrawn, dialog, [store] { store(std::nullopt); });
    dialog->open();
}

} // namespace Compass
