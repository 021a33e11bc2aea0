// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Compass {

class TextLabel;

/// A big button: a name, and under it what pressing it does.
class LanguageButton final : public QPushButton
{
    Q_OBJECT

public:
    LanguageButton(const QString &name, const QString &effect, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_name;
    TextLabel *m_effect;
};

} // namespace Compass
