// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Compass {

class InlineAlert;
class PrimaryButton;
class TextLabel;

/// A note of the person's own on an item of their plan. Open it with open(); whoever
/// hears of it accepts it once that is stored.
class PlanNoteDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestNote = 1000;

    PlanNoteDialog(const LocalizedText &title, const QString &note, QWidget *parent);

    /// Says that storing failed; what was written stays.
    void tellFailure();

signals:
    /// \a note may be empty.
    void written(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tellNote();
    void retranslate();

    LocalizedText m_item;
    TextLabel *m_title;
    TextLabel *m_label;
    QPlainTextEdit *m_note;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_keep;
};

} // namespace Compass
