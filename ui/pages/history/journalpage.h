// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/evidencenote.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QPushButton;

namespace Compass {

class AdaptiveRow;
class EmptyState;
class JournalPanel;
class JournalSession;
class LinkedSentence;
class NoteEditor;
class TextLabel;
struct Catalog;

/// The evidence journal: what a person did that shows a competency, to write, find
/// and change. Leaving a note that is complete keeps it; text that is not complete yet
/// stays on the page.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    JournalPage(const Catalog &catalog, JournalSession &session, QWidget *parent = nullptr);

    /// Opens \a note, or the newest one when it is not there.
    void showNote(const EvidenceId &note);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;
    QList<QAction *> pageActions() const override { return m_actions; }

protected:
    void retranslate() override;
    void arrange(bool narrow) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What was done last, to be told until something else is.
    enum class Outcome { None, Saved, Deleted };

    void layOut();
    void connectParts();
    void addActions();
    void startNote();
    void openNote(const EvidenceId &note);
    bool save();
    bool leaveNote();
    void remove();
    void tell(Outcome outcome);
    void showOutcome();

    JournalSession &m_session;
    Outcome m_outcomeShown = Outcome::None;
    QList<QAction *> m_actions;
    QBoxLayout *m_head;
    TextLabel *m_title;
    TextLabel *m_intro;
    QPushButton *m_pack;
    QPushButton *m_new;
    LinkedSentence *m_outcome;
    AdaptiveRow *m_panels;
    JournalPanel *m_list;
    NoteEditor *m_editor;
    EmptyState *m_empty;
};

} // namespace Compass
