// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanations/explanation.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace Compass {

/// The answer to "Why?": what went in, by which rule, and the arithmetic. Asks for
/// its words again when the language changes. Open it with open().
class ExplanationDialog final : public QDialog
{
    Q_OBJECT

public:
    using Source = std::function<Explanation()>;

    explicit ExplanationDialog(Source source, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Source m_source;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_contentLayout = nullptr;
    QPushButton *m_close;
};

} // namespace Compass
