// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QStringList>

class QWidget;

/// Looks a living window over for what people with a keyboard, a screen reader,
/// large text or another language would trip on. Each function returns one line a
/// fault, and none when all is well.
namespace Compass::Audit {

/// Controls, tables and charts without a name for assistive technology.
QStringList unnamed(QWidget *root);

/// Words that are cut off, or widgets that stick out of their parent.
QStringList truncated(QWidget *root);

/// Focusable controls smaller than \a px in either direction (WCAG 2.2, 2.5.8).
QStringList smallTargets(QWidget *root, int px = 24);

/// What Tab never reaches, or where it is trapped (WCAG 2.1.1, 2.1.2).
QStringList tabFaults(QWidget *root);

/// With a PseudoTranslator installed: shown text that did not pass tr(), unless it
/// is part of \a allowed, e.g. content.
QStringList hardCoded(QWidget *root, const QStringList &allowed);

/// Two visible controls that share a mnemonic.
QStringList mnemonicClashes(QWidget *root);

/// Columns "percent" and "size" for the test that adds them: the text, and the room of a
/// page in a window of 1280×800 and of 1024×700.
void addPageSizes();

/// Text of \a percent of the usual size in the whole program, for as long as it lives.
class TextSize
{
    Q_DISABLE_COPY_MOVE(TextSize)

public:
    explicit TextSize(int percent);
    ~TextSize();

private:
    QFont m_usual;
};

/// Pairs of \a palette below 4.5:1, or 3:1 for graphics.
QStringList faintPairs(const QPalette &palette);

/// Contrast of two opaque colours, 1 … 21. Source: WCAG 2.1, relative luminance.
double contrast(const QColor &foreground, const QColor &background);

} // namespace Compass::Audit
