// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/confirmdialog.h"
#include "ui/settings/recordcounts.h"

class QListView;

namespace Compass {

class BackupListModel;

/// The copies of the data file with their dates and what each contains; one of them to
/// go back to.
class RevertDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    RevertDialog(const QList<KeptBackup> &backups, QWidget *parent);

signals:
    /// The person wants to go back to the copy \a path.
    void backupChosen(const QString &path);

protected:
    void retranslate() override;
    bool isComplete() override;

private:
    void sayWhatFollows();

    BackupListModel *m_model;
    QListView *m_list;
    TextLabel *m_consequence;
};

} // namespace Compass
