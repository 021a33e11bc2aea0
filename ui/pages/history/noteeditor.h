// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/evidencenote.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class CompetencyBox;
class DateField;
class InlineAlert;
class NoteExample;
class PrimaryButton;
class RadioRow;
class TextLabel;
class WritingField;
struct Catalog;

/// One evidence note to write or change. What is typed stays until another note is
/// shown; nothing is stored from here.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(const Catalog &catalog, QWidget *parent = nullptr);

    /// Shows \a note as it is stored, or a new one, which has no id.
    void showNote(const EvidenceNote &note);

    /// The note as it is written now; its id and time of change are those it was
    /// shown with.
    EvidenceNote note() const;

    /// The note as it was when it was shown.
    const EvidenceNote &shownNote() const { return m_shown; }
    bool isChanged() const { return note() != m_shown; }

    /// Says what is missing and goes there.
    void tell(NoteProblem problem);

    /// The first field to fill in.
    QWidget *firstField() const;
    void retranslate();

signals:
    void saveWanted();
    void discardWanted();
    void removeWanted();

private:
    void layOut();
    QWidget *headFields();
    QWidget *buttons();
    void connectParts();
    void showState();
    void setWords();

    const Catalog &m_catalog;
    EvidenceNote m_shown;
    TextLabel *m_heading;
    NoteExample *m_example;
    TextLabel *m_competencyLabel;
    CompetencyBox *m_competency;
    TextLabel *m_dateLabel;
    DateField *m_date;
    WritingField *m_situation;
    WritingField *m_action;
    WritingField *m_result;
    RadioRow *m_practice;
    InlineAlert *m_alert;
    QPushButton *m_remove;
    QPushButton *m_discard;
    PrimaryButton *m_save;
};

} // namespace Compass
