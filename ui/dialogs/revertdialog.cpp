// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/revertdialog.h"

#include "core/base/datetext.h"
#include "ui/models/backuplistmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QListView>

namespace Compass {

RevertDialog::RevertDialog(const QList<KeptBackup> &backups, QWidget *parent)
    : ConfirmDialog(parent)
    , m_model(new BackupListModel(backups, this))
    , m_list(new QListView)
    , m_consequence(new TextLabel(TextStyle::Strong))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListRowDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(grid(20.0));
    m_list->setCurrentIndex(m_model->firstUsable());
    addPart(m_list, 1);
    addPart(m_consequence);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RevertDialog::sayWhatFollows);
    connect(this, &ConfirmDialog::confirmed, this,
            [this] { emit backupChosen(m_model->backupAt(m_list->currentIndex()).path); });
    retranslate();
    m_list->setFocus();
}

bool RevertDialog::isComplete()
{
    if (m_list->currentIndex().isValid())
        return true;
    tell(tr("There is no copy to go back to."));
    return false;
}

void RevertDialog::sayWhatFollows()
{
    const QModelIndex index = m_list->currentIndex();
    m_consequence->setVisible(index.isValid());
    if (index.isValid())
        m_consequence->setText(tr("Your answers, notes and plan become what they were on %1.")
                                   .arg(dateTimeText(m_model->backupAt(index).time, locale())));
}

void RevertDialog::retranslate()
{
    setWords(tr("Go back to an earlier copy"),
             m_model->rowCount() == 0
                 ? tr("There is no copy yet. One is made each day that you use the program, and "
                      "before your data is replaced.")
                 : tr("Choose a copy. What you have now is kept as a further copy first, so that "
                      "you can come back. Frameworks and role profiles of your own stay as they "
                      "are."),
             tr("&Go back to this copy"));
    m_model->setLocale(locale());
    m_list->setAccessibleName(tr("Copies of your data, newest first"));
    m_list->setVisible(m_model->rowCount() > 0);
    sayWhatFollows();
}

} // namespace Compass
