// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "ui/models/recordtext.h"

using namespace Qt::StringLiterals;

namespace Compass {

ImportDialog::ImportDialog(const QString &fileName, const RecordCounts &file,
                           const RecordCounts &here, QWidget *parent)
    : ConfirmDialog(parent)
    , m_fileName(fileName)
    , m_file(file)
    , m_here(here)
{
    retranslate();
}

void ImportDialog::retranslate()
{
    const QStringList paragraphs = {
        tr("The file “%1” contains: %2.").arg(m_fileName, recordText(m_file, locale())),
        tr("It takes the place of everything that is here now: %1. What you said about yourself, "
           "your roles, your learning plan, and frameworks and role profiles of your own are "
           "replaced too.")
            .arg(recordText(m_here, locale())),
        tr("A backup of what is here now is made first. “Revert to a backup” brings your answers, "
           "notes and plan back.")};
    setWords(tr("Replace your data with this file?"), paragraphs.join(u"\n\n"_s),
             tr("&Replace my data"));
}

} // namespace Compass
