// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace Compass {

class TextLabel;

/// What a person may add to a competency for themselves: that they did it in the
/// past only, and a note. The note is told when its field loses the focus.
class PersonalExtras final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonalExtras(QWidget *parent = nullptr);

    void retranslate();

    /// Shows what is stored for \a competency. A note being written is kept.
    void showFor(const Responses &responses, const CompetencyId &competency);

    /// Whether the link that opens the note stands here or elsewhere on the page.
    void setLinkShown(bool shown);

    void openNote();

    /// Tells the note if it differs from what is stored.
    void commitNote();

signals:
    void practiceChosen(Compass::Practice practice);
    /// No value when the note was emptied.
    void noteWritten(const Compass::CompetencyId &competency,
                     const std::optional<Compass::Note> &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_past;
    QPushButton *m_link;
    QWidget *m_noteArea;
    TextLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    CompetencyId m_competency;
    QString m_storedNote;
};

} // namespace Compass
