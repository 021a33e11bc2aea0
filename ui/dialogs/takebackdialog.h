// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/snapshot.h"
#include "ui/dialogs/confirmdialog.h"

namespace Compass {

/// Says what taking a share back does and what it cannot do, before the file that does
/// it is saved.
class TakeBackDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    TakeBackDialog(const Snapshot &shared, QWidget *parent);

protected:
    void retranslate() override;

private:
    QString m_team;
    QDate m_day;
};

} // namespace Compass
