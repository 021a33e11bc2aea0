// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/confirmdialog.h"
#include "ui/settings/recordcounts.h"

namespace Compass {

/// Says what a file contains and what it would replace, before it does.
class ImportDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// \a file and \a here are what there is in the file \a fileName and in use.
    ImportDialog(const QString &fileName, const RecordCounts &file, const RecordCounts &here,
                 QWidget *parent);

protected:
    void retranslate() override;

private:
    QString m_fileName;
    RecordCounts m_file;
    RecordCounts m_here;
};

} // namespace Compass
