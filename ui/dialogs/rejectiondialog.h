// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planchoices.h"

#include <QDialog>

class QPushButton;

namespace Compass {

class AnswerGroup;
class InlineAlert;
class PrimaryButton;
class TextLabel;

/// Asks one question: why a suggestion is not for the person. Open it with open().
class RejectionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a title is that of the suggestion, in both languages.
    RejectionDialog(const LocalizedText &title, QWidget *parent);

signals:
    void rejectedFor(Compass::RejectionReason reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tellReason();
    void retranslate();

    LocalizedText m_item;
    TextLabel *m_title;
    TextLabel *m_question;
    AnswerGroup *m_reasons;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_leaveOut;
};

} // namespace Compass
