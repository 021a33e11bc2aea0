// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/consenttext.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Compass {

class InlineAlert;
class TextLabel;

/// What a person agrees to, in full, and the tick that says so.
class ConsentPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentPart(QWidget *parent = nullptr);

    void setText(const ConsentText &text);

    bool isAgreed() const;

    /// The language in which the text was read: that of the tick, else that of now.
    QLocale readIn() const;

    /// Takes the tick away, once what was agreed to is another one.
    void reset();

    /// Says that the tick is missing, and goes there.
    void askForTick();

    void retranslate();

signals:
    /// The tick was set or taken away.
    void ticked();

private:
    ConsentText m_text;
    QLocale m_readIn;
    TextLabel *m_heading;
    QVBoxLayout *m_paragraphs;
    QCheckBox *m_agree;
    InlineAlert *m_alert;
};

} // namespace Compass
