// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Compass {

class InlineAlert;
class PrimaryButton;
class TextLabel;

/// Asks what a local copy of a role is to be called, in both languages.
class RoleCopyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a title is that of the role that is copied.
    RoleCopyDialog(const LocalizedText &title, QWidget *parent);

signals:
    void titleChosen(const Compass::LocalizedText &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose();
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_intro;
    TextLabel *m_englishLabel;
    QLineEdit *m_english;
    TextLabel *m_frenchLabel;
    QLineEdit *m_french;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_make;
};

} // namespace Compass
