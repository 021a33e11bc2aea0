// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/snapshot.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace Compass {

class CompetencyBox;
class InlineAlert;
class JournalSession;
class ShareNoteRow;
class ShareSession;
class TextLabel;

/// The notes that a person shares, each about a competency: written here, or taken
/// from the journal and shortened.
class ShareNotes final : public QWidget
{
    Q_OBJECT

public:
    /// Both sessions outlive the part.
    ShareNotes(ShareSession &session, const JournalSession &journal, QWidget *parent = nullptr);

    /// Shows the notes chosen in the session.
    void refresh();
    void retranslate();

private:
    void layOut();
    void addTyped();
    void fillJournalMenu();
    void add(const SharedNote &note);
    void change(qsizetype index, const QString &text);
    void remove(qsizetype index);
    void showRows();
    void setNotes(const QList<SharedNote> &notes);

    ShareSession &m_session;
    const JournalSession &m_journal;
    TextLabel *m_heading;
    TextLabel *m_meaning;
    QVBoxLayout *m_rowsLayout;
    QList<ShareNoteRow *> m_rows;
    CompetencyBox *m_competency;
    QPushButton *m_add;
    QPushButton *m_fromJournal;
    QMenu *m_journalMenu;
    InlineAlert *m_alert;
};

} // namespace Compass
