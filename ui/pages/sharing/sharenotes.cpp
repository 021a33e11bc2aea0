// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharenotes.h"

#include "ui/models/journallistmodel.h"
#include "ui/pages/sharing/sharenoterow.h"
#include "ui/session/journalsession.h"
#include "ui/session/sharesession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr double NoteButtonsEms = 24.0;
static constexpr qsizetype MenuLetters = 60;

ShareNotes::ShareNotes(ShareSession &session, const JournalSession &journal, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_journal(journal)
    , m_heading(new TextLabel(TextStyle::Strong))
    , m_meaning(new TextLabel(TextStyle::Secondary))
    , m_rowsLayout(new QVBoxLayout)
    , m_competency(new CompetencyBox(session.content().catalog))
    , m_add(new QPushButton)
    , m_fromJournal(new QPushButton)
    , m_journalMenu(new QMenu(this))
    , m_alert(new InlineAlert)
{
    layOut();
    m_fromJournal->setMenu(m_journalMenu);
    connect(m_add, &QPushButton::clicked, this, &ShareNotes::addTyped);
    connect(m_journalMenu, &QMenu::aboutToShow, this, &ShareNotes::fillJournalMenu);
    retranslate();
}

void ShareNotes::layOut()
{
    auto *buttons = new AdaptiveRow(NoteButtonsEms);
    buttons->add(m_add, 0, Qt::AlignLeft);
    buttons->add(m_fromJournal, 1, Qt::AlignLeft);
    m_rowsLayout->setSpacing(grid(1.5));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_heading);
    layout->addWidget(m_meaning);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_competency);
    layout->addWidget(m_alert);
    layout->addWidget(buttons);
}

void ShareNotes::addTyped()
{
    const CompetencyId competency = m_competency->competency();
    if (competency.isNull()) {
        m_alert->tell(tr("Choose the competency that the note is about first."));
        m_competency->setFocus();
        return;
    }
    add({competency, {}});
}

/// The notes of the journal that are about what is shared.
static QList<EvidenceNote> notesAbout(const QList<EvidenceNote> &notes,
                                      const QList<CompetencyId> &competencies)
{
    QList<EvidenceNote> about;
    for (const EvidenceNote &note : notes) {
        if (competencies.contains(note.competency))
            about.append(note);
    }
    return about;
}

/// \a text on one line, as shared files take it.
static QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u' ';
    }
    return text.trimmed();
}

void ShareNotes::fillJournalMenu()
{
    m_journalMenu->clear();
    const Catalog &catalog = m_session.content().catalog;
    for (const EvidenceNote &note : notesAbout(m_journal.notes(), m_session.sharedCompetencies())) {
        const QString text = onOneLine(note.action);
        const QString start =
            text.size() > MenuLetters ? tr("%1…").arg(text.first(MenuLetters)) : text;
        //: %1 a competency, %2 how a note about it begins.
        QString entry = tr("%1: %2").arg(competencyName(catalog, note.competency, locale()), start);
        const QAction *action = m_journalMenu->addAction(entry.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, shared = SharedNote{note.competency, text}] { add(shared); });
    }
}

void ShareNotes::add(const SharedNote &note)
{
    const QList<SharedNote> &notes = m_session.choices().notes;
    if (notes.size() >= Snapshot::MostNotes) {
        m_alert->tell(tr("A file holds at most %n notes. Remove one first.", nullptr,
                         static_cast<int>(Snapshot::MostNotes)));
        return;
    }
    m_competency->setCompetency({});
    setNotes(notes + QList<SharedNote>{note});
    m_rows.last()->focusText();
}

void ShareNotes::change(qsizetype index, const QString &text)
{
    QList<SharedNote> notes = m_session.choices().notes;
    notes[index].text = text;
    setNotes(notes);
}

void ShareNotes::remove(qsizetype index)
{
    QList<SharedNote> notes = m_session.choices().notes;
    notes.removeAt(index);
    setNotes(notes);
    if (m_rows.isEmpty())
        m_competency->setFocus();
    else
        m_rows.at(std::min(index, m_rows.size() - 1))->focusText();
}

void ShareNotes::setNotes(const QList<SharedNote> &notes)
{
    m_alert->clear();
    ShareChoices choices = m_session.choices();
    choices.notes = notes;
    m_session.setChoices(choices);
}

/// As many rows as notes; those that stay keep the cursor where it is.
void ShareNotes::showRows()
{
    const QList<SharedNote> &notes = m_session.choices().notes;
    while (m_rows.size() > notes.size()) {
        ShareNoteRow *last = m_rows.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_rows.size() < notes.size()) {
        auto *row = new ShareNoteRow;
        const qsizetype index = m_rows.size();
        connect(row, &ShareNoteRow::edited, this,
                [this, index](const QString &text) { change(index, text); });
        connect(row, &ShareNoteRow::removeWanted, this, [this, index] { remove(index); });
        m_rowsLayout->addWidget(row);
        row->show(); // At once, so that it can take the focus.
        m_rows.append(row);
    }
    const QList<CompetencyId> shared = m_session.sharedCompetencies();
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const CompetencyId &about = notes.at(i).competency;
        const QString name = competencyName(m_session.content().catalog, about, locale());
        m_rows.at(i)->showNote(notes.at(i), name, shared.contains(about));
    }
    tabInReadingOrder(this);
}

void ShareNotes::refresh()
{
    const ShareChoices &choices = m_session.choices();
    setVisible(usedDetail(choices.detail, choices.scope).notes);
    const QList<CompetencyId> shared = m_session.sharedCompetencies();
    m_competency->setChoices(shared, tr("Choose a competency"));
    m_fromJournal->setVisible(!notesAbout(m_journal.notes(), shared).isEmpty());
    showRows();
}

void ShareNotes::retranslate()
{
    m_heading->setText(tr("Notes to share"));
    m_meaning->setText(
        tr("Up to 15 notes of about 200 characters each; an accented letter counts as two. Leave "
           "out names and anything classified. Each note stands in full under “What leaves”."));
    m_competency->setAccessibleName(tr("Competency that a new note is about"));
    m_add->setText(tr("Add a no&te"));
    m_fromJournal->setText(tr("From my &journal"));
    if (m_session.request())
        refresh();
}

} // namespace Compass
