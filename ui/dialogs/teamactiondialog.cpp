// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/teamactiondialog.h"

#include "core/explanations/teamwords.h"
#include "ui/models/covertext.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/writingfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace Compass {

static constexpr std::array Kinds = {ActionKind::Train,  ActionKind::Pair, ActionKind::Rotate,
                                     ActionKind::Borrow, ActionKind::Hire, ActionKind::Accept};
static constexpr int LongestOwner = 200;
static constexpr double DueBesideEms = 24.0;

TeamActionDialog::TeamActionDialog(const Catalog &catalog, const QList<CompetencyId> &competencies,
                                   const TeamAction &action, QWidget *parent)
    : QDialog(parent)
    , m_competencies(competencies)
    , m_action(action)
    , m_title(new TextLabel(TextStyle::Section))
    , m_kindLabel(new TextLabel(TextStyle::Strong))
    , m_kind(new QComboBox)
    , m_meaning(new TextLabel(TextStyle::Secondary))
    , m_competencyLabel(new TextLabel(TextStyle::Strong))
    , m_competency(new CompetencyBox(catalog))
    , m_ownerLabel(new TextLabel(TextStyle::Strong))
    , m_owner(new QLineEdit)
    , m_hasDue(new QCheckBox)
    , m_due(new DateField)
    , m_note(new WritingField)
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_save(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    show(action);
    m_kind->setFocus();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TeamActionDialog::setWords);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TeamActionDialog::save);
}

void TeamActionDialog::build()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons());
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(75.0), grid(84.0));
    resize(std::min(grid(75.0), room.width()), std::min(grid(84.0), room.height()));
}

QWidget *TeamActionDialog::fields()
{
    m_kindLabel->setBuddy(m_kind);
    m_competencyLabel->setBuddy(m_competency);
    m_ownerLabel->setBuddy(m_owner);
    m_owner->setMaxLength(LongestOwner);
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(1.0));
    layout->setSpacing(grid(0.75));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_kindLabel, m_kind, m_meaning,
                                                          m_competencyLabel, m_competency,
                                                          m_ownerLabel, m_owner, dueRow(), m_note})
        layout->addWidget(part);
    layout->addStretch();
    return fields;
}

QWidget *TeamActionDialog::dueRow()
{
    m_due->setMinimumWidth(grid(18.0));
    auto *row = new AdaptiveRow(DueBesideEms);
    row->add(m_hasDue, 0, Qt::AlignLeft);
    row->add(m_due, 1, Qt::AlignLeft);
    return row;
}

QWidget *TeamActionDialog::buttons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(grid(3.0), 0, grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_cancel);
    layout->addWidget(m_alert, 1);
    layout->addStretch();
    layout->addWidget(m_save);
    return buttons;
}

void TeamActionDialog::show(const TeamAction &action)
{
    const bool isNew = action.id.isNull();
    const auto kind = std::ranges::find(Kinds, action.kind) - Kinds.cbegin();
    m_kind->setCurrentIndex(isNew ? 0 : static_cast<int>(kind) + 1);
    m_competency->setCompetency(action.competency);
    m_owner->setText(action.owner);
    m_hasDue->setChecked(action.due.isValid());
    m_due->setEnabled(action.due.isValid());
    if (action.due.isValid())
        m_due->setDate(action.due);
    m_note->setText(action.note);
    setWords();
}

void TeamActionDialog::offerDay(QDate day)
{
    if (!m_action.due.isValid())
        m_due->setDate(day);
}

void TeamActionDialog::save()
{
    if (m_kind->currentIndex() == 0) {
        m_alert->tell(tr("Choose what to do first."));
        return m_kind->setFocus();
    }
    if (m_competency->competency().isNull()) {
        m_alert->tell(tr("Choose a competency first."));
        return m_competency->setFocus();
    }
    if (m_note->text().size() > LongestNote) {
        m_alert->tell(
            tr("Shorten the note to %n characters.", nullptr, static_cast<int>(LongestNote)));
        return m_note->focus();
    }
    TeamAction action = m_action;
    action.kind = Kinds.at(static_cast<size_t>(m_kind->currentIndex() - 1));
    action.competency = m_competency->competency();
    action.owner = m_owner->text().trimmed();
    action.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    action.note = m_note->text();
    emit saveWanted(action);
}

void TeamActionDialog::tell(const QString &sentence)
{
    m_alert->tell(sentence);
}

void TeamActionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TeamActionDialog::retranslate()
{
    {
        const QSignalBlocker quiet(m_kind);
        const int chosen = std::max(m_kind->currentIndex(), 0);
        m_kind->clear();
        m_kind->addItem(tr("Choose what to do"));
        for (const ActionKind kind : Kinds)
            m_kind->addItem(actionKindWord(kind));
        m_kind->setCurrentIndex(chosen);
    }
    m_competency->setChoices(m_competencies, tr("Choose a competency"));
    setWords();
}

void TeamActionDialog::setWords()
{
    setWindowTitle(m_action.id.isNull() ? tr("Add an action") : tr("Change the action"));
    m_title->setText(windowTitle());
    m_kindLabel->setText(tr("&What to do"));
    m_kind->setAccessibleName(tr("What to do"));
    const int kind = m_kind->currentIndex();
    m_meaning->setVisible(kind > 0);
    m_meaning->setText(kind > 0 ? actionKindMeaning(Kinds.at(static_cast<size_t>(kind - 1)))
                                : QString());
    m_kind->setAccessibleDescription(m_meaning->text());
    m_competencyLabel->setText(tr("For which c&ompetency"));
    m_competency->setAccessibleName(tr("For which competency"));
    m_ownerLabel->setText(tr("Who &looks after it, if you wish"));
    m_owner->setAccessibleName(tr("Who looks after it, if you wish"));
    m_hasDue->setText(tr("Done &by"));
    m_due->setSpokenName(tr("Done by, as year, month, day"));
    m_note->setWords(tr("&Note, if you wish"),
                     tr("What exactly, with whom, and how you will see "
                        "that it worked."));
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(tr("&Save the action"));
    m_alert->clear();
}

} // namespace Compass
