// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/teamnotes.h"

#include <QCoreApplication>

namespace Compass {

namespace {

struct TeamNotesTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamNotes)
};

} // namespace

QStringList teamNotes(const TeamInfo &info)
{
    QStringList notes{TeamNotesTr::tr("For development only, never for appraisal or staffing.")};
    if (info.isSample)
        notes.append(TeamNotesTr::tr("Sample data: everyone in this team is made up."));
    return notes;
}

} // namespace Compass
