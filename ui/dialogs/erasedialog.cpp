// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/erasedialog.h"

#include "ui/widgets/textlabel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Compass {

EraseDialog::EraseDialog(QWidget *parent)
    : ConfirmDialog(parent)
    , m_label(new TextLabel(TextStyle::Strong))
    , m_typed(new QLineEdit)
{
    m_label->setBuddy(m_typed);
    addPart(m_label);
    addPart(m_typed);
    retranslate();
}

QString EraseDialog::word() const
{
    //: A word to be typed before everything is deleted.
    return tr("delete");
}

bool EraseDialog::isComplete()
{
    if (m_typed->text().trimmed().compare(word(), Qt::CaseInsensitive) == 0)
        return true;
    tell(tr("Type the word “%1” first.").arg(word()));
    m_typed->setFocus();
    return false;
}

void EraseDialog::retranslate()
{
    const QStringList paragraphs = {
        tr("What is deleted: your answers, notes, learning plan and history, all backup copies, "
           "frameworks and role profiles of your own, your keys and the record of what you "
           "shared, and the settings of this program. This cannot be undone."),
        tr("What cannot be recalled: files that you exported, saved or printed, and everything "
           "that you shared. Take back first what you no longer want to share: without your "
           "keys this program cannot do it. Delete the rest yourself, or ask for it where it "
           "is. A team’s file stays as well."),
        tr("Afterwards the program looks whether anything is left, and starts as on the first "
           "day.")};
    setWords(tr("Delete everything?"), paragraphs.join(u"\n\n"_s), tr("&Delete everything"));
    m_label->setText(tr("To go on, &type the word “%1”").arg(word()));
    m_typed->setAccessibleName(tr("Type the word “%1” to delete everything").arg(word()));
}

} // namespace Compass
