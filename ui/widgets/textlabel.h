// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Compass {

/// The kinds of text on a page, by weight. Sizes are multiples of the base text.
enum class TextStyle {
    Title,          ///< 1.7, heading face: one a page.
    Statement,      ///< 1.7, heading face: what is being asked.
    TightStatement, ///< 1.45, heading face: the same where there is less room.
    Section,        ///< 1.35, heading face.
    Heading,        ///< 1.15, heading face.
    Body,           ///< 1.0
    Strong,         ///< 1.0, bold.
    Secondary,      ///< 0.93, quieter.
};

/// Words on a page: wraps, never elides, follows theme and text size.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, QWidget *parent = nullptr);

    /// For states that show the same words larger or smaller.
    void setTextStyle(TextStyle style);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextStyle m_style;
};

} // namespace Compass
