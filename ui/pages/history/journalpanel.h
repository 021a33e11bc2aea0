// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/evidencenote.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace Compass {

class CompetencyBox;
class JournalListModel;
class TextLabel;
struct Catalog;

/// The notes of the journal as a list, narrowed by words and by competency; says in
/// words what hides notes.
class JournalPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalPanel(const Catalog &catalog, QWidget *parent = nullptr);

    void setNotes(const QList<EvidenceNote> &notes);

    /// Marks \a note, if it is shown, or none. Emits nothing.
    void mark(const EvidenceId &note);

    QWidget *searchField() const;
    void retranslate();

signals:
    /// A person wants this note.
    void noteWanted(const Compass::EvidenceId &note);

private:
    void layOut();
    void connectParts();
    void narrow();
    void showAll();
    void fillFilter();
    QString countText() const;

    const Catalog &m_catalog;
    QList<EvidenceNote> m_notes;
    EvidenceId m_marked;
    JournalListModel *m_model;
    TextLabel *m_searchLabel;
    QLineEdit *m_search;
    TextLabel *m_filterLabel;
    CompetencyBox *m_filter;
    TextLabel *m_count;
    QPushButton *m_showAll;
    QListView *m_list;
};

} // namespace Compass
