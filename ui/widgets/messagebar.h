// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QList>

namespace Compass {

class TextLabel;

/// An error in the page where it happened, in the reader's language, announced to
/// assistive technology. Hidden while there is none.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Adds \a error to what is shown, unless it is there already.
    void showError(const Error &error);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QList<Error> m_errors;
    TextLabel *m_text;
};

} // namespace Compass
