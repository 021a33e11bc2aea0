// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/confirmdialog.h"

namespace Compass {

/// Says what is lost and what stays when a team’s individual files are deleted.
class ForgetFilesDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// There are \a files, of which \a byName bear a name.
    ForgetFilesDialog(int files, int byName, QWidget *parent);

protected:
    void retranslate() override;

private:
    const int m_files;
    const int m_byName;
    TextLabel *m_lost;
    TextLabel *m_kept;
};

} // namespace Compass
