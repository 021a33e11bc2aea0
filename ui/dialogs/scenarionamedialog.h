// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Compass {

class InlineAlert;
class PrimaryButton;
class TextLabel;

/// Asks what a scenario is called. Open it with open(); whoever hears of the name accepts
/// it once that is stored.
class ScenarioNameDialog final : public QDialog
{
    Q_OBJECT

public:
    ScenarioNameDialog(const QString &name, QWidget *parent);

    /// Says why saving failed; what was written stays.
    void tell(const QString &sentence);

signals:
    void named(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tellName();
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_label;
    QLineEdit *m_name;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_save;
};

} // namespace Compass
