// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/journalpage.h"

#include "core/frameworks/catalog.h"
#include "ui/pages/history/journalpanel.h"
#include "ui/pages/history/noteeditor.h"
#include "ui/session/journalsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHideEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace Compass {

static constexpr double JournalColumnsEms = 56.0;

/// The page's own actions, in the order of the menu.
enum JournalAction { NewNoteAction, SaveNoteAction, DeleteNoteAction };

static EvidenceNote newNote()
{
    EvidenceNote note;
    note.date = QDate::currentDate();
    return note;
}

JournalPage::JournalPage(const Catalog &catalog, JournalSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_pack(new QPushButton)
    , m_new(new QPushButton)
    , m_outcome(new LinkedSentence)
    , m_panels(new AdaptiveRow(JournalColumnsEms))
    , m_list(new JournalPanel(catalog))
    , m_editor(new NoteEditor(catalog))
    , m_empty(new EmptyState)
{
    layOut();
    addActions();
    connectParts();
    m_editor->showNote(newNote());
    m_editor->hide();
    retranslate();
}

void JournalPage::layOut()
{
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_head->setSpacing(grid(1.5));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_pack);
    buttons->addWidget(m_new);
    buttons->addStretch();
    m_head->addWidget(m_title, 1);
    m_head->addLayout(buttons);
    m_panels->add(m_list, 5);
    m_panels->add(m_editor, 6);
    body()->setSpacing(grid(1.0));
    body()->addLayout(m_head);
    body()->addWidget(m_intro);
    body()->addWidget(m_outcome);
    body()->addSpacing(grid(1.0));
    body()->addWidget(m_panels);
    body()->addWidget(m_empty);
    body()->addStretch();
}

void JournalPage::addActions()
{
    const std::array keys = {QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::CTRL | Qt::Key_S),
                             QKeySequence(Qt::CTRL | Qt::Key_Delete)};
    for (const QKeySequence &key : keys) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        m_actions.append(action);
    }
    connect(m_actions.at(NewNoteAction), &QAction::triggered, this, &JournalPage::startNote);
    connect(m_actions.at(SaveNoteAction), &QAction::triggered, this, &JournalPage::save);
    connect(m_actions.at(DeleteNoteAction), &QAction::triggered, this, &JournalPage::remove);
}

void JournalPage::connectParts()
{
    connect(m_pack, &QPushButton::clicked, this, [this] { emit placeWanted(Place::CareerPack); });
    connect(m_new, &QPushButton::clicked, this, &JournalPage::startNote);
    connect(m_empty, &EmptyState::activated, this, &JournalPage::startNote);
    // Queued: what is open is kept first, which fills the list anew.
    connect(m_list, &JournalPanel::noteWanted, this, &JournalPage::openNote, Qt::QueuedConnection);
    connect(m_editor, &NoteEditor::saveWanted, this, &JournalPage::save);
    connect(m_editor, &NoteEditor::removeWanted, this, &JournalPage::remove);
    connect(m_editor, &NoteEditor::discardWanted, this, [this] {
        m_editor->showNote(m_editor->shownNote());
        m_editor->firstField()->setFocus();
    });
    connect(m_outcome, &LinkedSentence::activated, &m_session, &JournalSession::undo);
    connect(&m_session, &JournalSession::changed, this, [this] {
        m_outcomeShown = Outcome::None;
        if (isVisible())
            refresh();
    });
    connect(&m_session, &JournalSession::failed, this, [this](const Error &error) {
        if (isVisible())
            showError(error);
    });
}

QString JournalPage::title() const
{
    return tr("Evidence journal");
}

QWidget *JournalPage::firstFocus() const
{
    if (!m_empty->isHidden())
        return m_empty->button();
    return m_session.notes().isEmpty() ? m_editor->firstField() : m_list->searchField();
}

void JournalPage::refresh()
{
    const EvidenceId shown = m_editor->shownNote().id;
    const EvidenceNote *stored = m_session.note(shown);
    const bool isGone = !shown.isNull() && !stored;
    if (stored && *stored != m_editor->shownNote())
        m_editor->showNote(*stored);
    const bool hasNotes = !m_session.notes().isEmpty();
    if (isGone || (hasNotes && m_editor->isHidden())) {
        m_editor->showNote(hasNotes ? m_session.notes().constFirst() : newNote());
        m_editor->setVisible(hasNotes);
    }
    m_list->setNotes(m_session.notes());
    m_list->mark(m_editor->shownNote().id);
    m_list->setVisible(hasNotes);
    m_new->setVisible(hasNotes);
    m_empty->setVisible(m_editor->isHidden());
    m_panels->setVisible(!m_editor->isHidden());
    m_pack->setVisible(m_empty->isHidden());
    m_actions.at(SaveNoteAction)->setEnabled(!m_editor->isHidden());
    m_actions.at(DeleteNoteAction)->setEnabled(!m_editor->shownNote().id.isNull());
    showOutcome();
}

/// Begins a new note, with the words that are not complete yet if there are any.
void JournalPage::startNote()
{
    const bool isNewAlready = m_editor->shownNote().id.isNull() && !m_editor->isHidden();
    if (!isNewAlready && !leaveNote())
        return;
    if (!isNewAlready)
        m_editor->showNote(newNote());
    m_editor->show();
    tell(Outcome::None);
    m_editor->firstField()->setFocus();
}

void JournalPage::openNote(const EvidenceId &note)
{
    if (!leaveNote()) {
        m_list->mark(m_editor->shownNote().id);
        return;
    }
    showNote(note);
}

void JournalPage::showNote(const EvidenceId &note)
{
    if (const EvidenceNote *found = m_session.note(note)) {
        m_editor->showNote(*found);
        m_editor->show();
    }
    tell(Outcome::None);
}

/// False after saying what is missing, or when the store failed.
bool JournalPage::save()
{
    const EvidenceNote written = m_editor->note();
    if (const std::optional<NoteProblem> problem = problemOf(written)) {
        m_editor->tell(*problem);
        return false;
    }
    const std::optional<EvidenceId> kept = m_session.save(written);
    if (!kept)
        return false;
    m_editor->showNote(*m_session.note(*kept));
    tell(Outcome::Saved);
    return true;
}

/// Keeps what was typed before another note is shown. False when it is not complete.
bool JournalPage::leaveNote()
{
    return m_editor->isHidden() || !m_editor->isChanged() || save();
}

void JournalPage::remove()
{
    if (m_session.remove(m_editor->shownNote().id))
        tell(Outcome::Deleted);
}

void JournalPage::tell(Outcome outcome)
{
    m_outcomeShown = outcome;
    refresh();
    if (outcome != Outcome::None)
        announce(m_outcome, m_outcome->text());
}

void JournalPage::showOutcome()
{
    const bool isDeleted = m_outcomeShown == Outcome::Deleted;
    m_outcome->setVisible(m_outcomeShown != Outcome::None);
    m_outcome->setTexts(isDeleted ? tr("The note is deleted.") : tr("The note is saved."),
                        isDeleted ? tr("Bring it back") : QString(),
                        tr("Bring back the deleted note"));
}

void JournalPage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(tr("Short notes on what you did, for you only: for a learning conversation, a "
                        "talent profile, or to remember in a year. Name no people and nothing "
                        "protected."));
    m_pack->setText(tr("Ca&reer pack…"));
    m_new->setText(tr("&New note"));
    m_empty->setTexts(tr("No note yet"),
                      tr("Write down something that you did and that shows a competency: the "
                         "situation, what you did, and what came of it. Your notes are listed "
                         "here, and can go into a text for your supervisor or a talent profile."),
                      tr("&Write the first note"));
    m_actions.at(NewNoteAction)->setText(tr("New evidence note"));
    m_actions.at(SaveNoteAction)->setText(tr("Save the evidence note"));
    m_actions.at(DeleteNoteAction)->setText(tr("Delete the evidence note"));
    m_list->retranslate();
    m_editor->retranslate();
    showOutcome();
}

void JournalPage::arrange(bool narrow)
{
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setStretchFactor(m_title, narrow ? 0 : 1);
}

void JournalPage::hideEvent(QHideEvent *event)
{
    // A note that can be kept is kept; one that cannot waits here.
    const bool canBeKept = !problemOf(m_editor->note()) && !m_editor->isHidden();
    if (!event->spontaneous() && canBeKept && m_editor->isChanged()) {
        if (const std::optional<EvidenceId> kept = m_session.save(m_editor->note()))
            m_editor->showNote(*m_session.note(*kept));
    }
    m_outcomeShown = Outcome::None;
    Page::hideEvent(event);
}

} // namespace Compass
