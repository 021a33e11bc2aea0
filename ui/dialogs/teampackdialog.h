// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/teampack.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace Compass {

class TextLabel;

/// What a team pack says and by which code its signer is known. Changes nothing; opened
/// with open(), deletes itself.
class TeamPackDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a aggregate bears the signature of the owner of \a fingerprint; \a catalog names
    /// its competencies and outlives the dialog.
    TeamPackDialog(TeamAggregate aggregate, QString fingerprint, const Catalog &catalog,
                   QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();

    const TeamAggregate m_aggregate;
    const QString m_fingerprint;
    const Catalog &m_catalog;
    TextLabel *m_heading;
    TextLabel *m_signer;
    TextLabel *m_code;
    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace Compass
