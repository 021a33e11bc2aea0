// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace Compass {

/// How every figure is found, with its sources: the method page of the
/// documentation in the language of now. Open it with open().
class MethodDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MethodDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace Compass
