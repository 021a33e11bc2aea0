// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace Compass {

class TextLabel;

/// A text of some lines to write: its label, what to write, and the field. Tab leaves
/// the field.
class WritingField final : public QWidget
{
    Q_OBJECT

public:
    explicit WritingField(QWidget *parent = nullptr);

    /// \a hint says what to write; readers hear it with the label. \a label may have a
    /// mnemonic.
    void setWords(const QString &label, const QString &hint);

    void setText(const QString &text);

    /// Without space at its ends.
    QString text() const;

    void focus(Qt::FocusReason reason = Qt::OtherFocusReason);

signals:
    /// A person changed the text.
    void edited();

private:
    TextLabel *m_label;
    TextLabel *m_hint;
    QPlainTextEdit *m_edit;
};

} // namespace Compass
