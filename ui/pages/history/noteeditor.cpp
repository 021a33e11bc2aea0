// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/noteeditor.h"

#include "core/frameworks/catalog.h"
#include "ui/pages/history/noteexample.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/writingfield.h"

#include <QVBoxLayout>

namespace Compass {

static constexpr double HeadFieldsEms = 32.0;
static constexpr double PracticeEms = 24.0;

/// Fields of one label each stand side by side.
static QWidget *labelled(TextLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addStretch();
    return column;
}

NoteEditor::NoteEditor(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_example(new NoteExample)
    , m_competencyLabel(new TextLabel(TextStyle::Strong))
    , m_competency(new CompetencyBox(catalog))
    , m_dateLabel(new TextLabel(TextStyle::Strong))
    , m_date(new DateField)
    , m_situation(new WritingField)
    , m_action(new WritingField)
    , m_result(new WritingField)
    , m_practice(new RadioRow(2, PracticeEms))
    , m_alert(new InlineAlert)
    , m_remove(new QPushButton)
    , m_discard(new QPushButton)
    , m_save(new PrimaryButton)
{
    layOut();
    connectParts();
    retranslate();
}

void NoteEditor::layOut()
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(grid(1.0), grid(1.0), grid(1.0), grid(1.0));
    inside->setSpacing(grid(1.5));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_heading, m_example, headFields(), m_situation, m_action,
                                          m_result, m_practice, m_alert, buttons()})
        inside->addWidget(part);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
}

QWidget *NoteEditor::headFields()
{
    auto *row = new AdaptiveRow(HeadFieldsEms);
    row->add(labelled(m_competencyLabel, m_competency), 5);
    row->add(labelled(m_dateLabel, m_date), 3);
    return row;
}

QWidget *NoteEditor::buttons()
{
    auto *row = new AdaptiveRow(HeadFieldsEms);
    row->add(m_remove, 1, Qt::AlignLeft);
    row->add(m_discard, 0, Qt::AlignLeft);
    row->add(m_save, 0, Qt::AlignLeft);
    return row;
}

void NoteEditor::connectParts()
{
    for (WritingField *field : {m_situation, m_action, m_result})
        connect(field, &WritingField::edited, this, &NoteEditor::showState);
    connect(m_competency, &QComboBox::currentIndexChanged, this, &NoteEditor::showState);
    connect(m_date, &QDateEdit::dateChanged, this, &NoteEditor::showState);
    connect(m_practice, &RadioRow::chosen, this, &NoteEditor::showState);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &NoteEditor::discardWanted);
    connect(m_remove, &QPushButton::clicked, this, &NoteEditor::removeWanted);
}

void NoteEditor::showNote(const EvidenceNote &note)
{
    m_shown = note;
    retranslate();
    m_competency->setCompetency(note.competency);
    m_date->setMaximumDate(std::max(note.date, QDate::currentDate()));
    m_date->setDate(note.date);
    m_situation->setText(note.situation);
    m_action->setText(note.action);
    m_result->setText(note.result);
    m_practice->setChoice(note.practice == Practice::Now ? 0 : 1);
    showState();
}

EvidenceNote NoteEditor::note() const
{
    EvidenceNote note = m_shown;
    note.competency = m_competency->competency();
    note.date = m_date->date();
    note.situation = m_situation->text();
    note.action = m_action->text();
    note.result = m_result->text();
    note.practice = m_practice->choice() == 0 ? Practice::Now : Practice::InThePast;
    return note;
}

/// What can be done with the note as it is written now.
void NoteEditor::showState()
{
    m_alert->clear();
    m_remove->setVisible(!m_shown.id.isNull());
    m_discard->setVisible(isChanged());
}

void NoteEditor::tell(NoteProblem problem)
{
    switch (problem) {
    case NoteProblem::CompetencyMissing:
        m_alert->tell(tr("Choose a competency first."));
        m_competency->setFocus();
        return;
    case NoteProblem::DateMissing:
        m_alert->tell(tr("Say first when it happened."));
        m_date->setFocus();
        return;
    case NoteProblem::ActionMissing:
        m_alert->tell(tr("Write what you did first. The other two texts can wait."));
        m_action->focus();
        return;
    case NoteProblem::TextTooLong:
        m_alert->tell(tr("Each text can have %n characters at most. Shorten the long one.", nullptr,
                         static_cast<int>(EvidenceNote::LongestText)));
        return;
    }
    Q_UNREACHABLE();
}

QWidget *NoteEditor::firstField() const
{
    return m_competency;
}

void NoteEditor::retranslate()
{
    QList<CompetencyId> offered = m_catalog.competencies();
    // A note of a framework that is no longer in use keeps its competency.
    if (!m_shown.competency.isNull() && !offered.contains(m_shown.competency))
        offered.append(m_shown.competency);
    m_competency->setChoices(offered, tr("Choose a competency"));
    m_example->retranslate();
    setWords();
}

void NoteEditor::setWords()
{
    m_heading->setText(m_shown.id.isNull() ? tr("A new note") : tr("Your note"));
    m_competencyLabel->setText(tr("&Competency"));
    m_competency->setAccessibleName(tr("Competency"));
    m_dateLabel->setText(tr("&When it happened"));
    m_date->setSpokenName(tr("When it happened, as year, month, day"));
    m_situation->setWords(tr("Si&tuation"),
                          tr("When and where it was, and what was needed. Name nobody."));
    m_action->setWords(tr("What &you did"),
                       tr("You yourself, step by step: “I” rather than “we”."));
    m_result->setWords(tr("What came &of it"), tr("What changed, for whom. A number helps."));
    m_practice->setWords(tr("Whether you still do this"),
                         {tr("I do this now"), tr("I did this in the past")});
    m_remove->setText(tr("&Delete the note"));
    m_discard->setText(tr("&Undo what I typed"));
    m_save->setText(tr("&Save the note"));
}

} // namespace Compass
