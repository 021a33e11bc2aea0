// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/takebackdialog.h"

#include "core/base/datetext.h"

using namespace Qt::StringLiterals;

namespace Compass {

TakeBackDialog::TakeBackDialog(const Snapshot &shared, QWidget *parent)
    : ConfirmDialog(parent)
    , m_team(shared.team)
    , m_day(shared.issued)
{
    retranslate();
}

void TakeBackDialog::retranslate()
{
    const QStringList paragraphs = {
        tr("You shared this with %1 on %2. A withdrawal file takes it back: hand it over like the "
           "file before. As soon as it is imported, what you shared leaves their figures and is "
           "never taken again.")
            .arg(m_team, dateText(m_day, locale())),
        tr("What cannot be recalled: reports made before, copies of the file, and what somebody "
           "saw or remembers. Ask for copies to be deleted where they are."),
        tr("Nothing leaves this computer until you save the withdrawal file and hand it over "
           "yourself.")};
    setWords(tr("Take back what you shared?"), paragraphs.join(u"\n\n"_s),
             tr("&Save the withdrawal file…"));
}

} // namespace Compass
