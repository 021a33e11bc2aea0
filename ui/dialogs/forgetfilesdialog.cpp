// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/forgetfilesdialog.h"

#include "ui/widgets/textlabel.h"

namespace Compass {

ForgetFilesDialog::ForgetFilesDialog(int files, int byName, QWidget *parent)
    : ConfirmDialog(parent)
    , m_files(files)
    , m_byName(byName)
    , m_lost(new TextLabel(TextStyle::Body))
    , m_kept(new TextLabel(TextStyle::Body))
{
    addPart(m_lost);
    addPart(m_kept);
    m_lost->setVisible(m_byName > 0);
    retranslate();
}

void ForgetFilesDialog::retranslate()
{
    setWords(tr("Delete individual files"),
             tr("What %n person(s) shared is deleted from this team and from the copies of its "
                "file. This cannot be undone.",
                nullptr, m_files),
             tr("&Delete the files"));
    m_lost->setText(tr("%n of them shared by name. Their names leave every view, and with them "
                       "what is known of cover and risks.",
                       nullptr, m_byName));
    m_kept->setText(tr("The figures of the group stay as they are. The log keeps the day and the "
                       "number of files, and nothing else."));
}

} // namespace Compass
