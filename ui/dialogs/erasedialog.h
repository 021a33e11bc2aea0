// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/confirmdialog.h"

class QLineEdit;

namespace Compass {

/// Says what is deleted and what cannot be recalled; a word has to be typed before
/// everything is deleted.
class EraseDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(QWidget *parent);

protected:
    void retranslate() override;
    bool isComplete() override;

private:
    QString word() const;

    TextLabel *m_label;
    QLineEdit *m_typed;
};

} // namespace Compass
