// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/personalextras.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedtext.h"

#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

PersonalExtras::PersonalExtras(QWidget *parent)
    : QWidget(parent)
    , m_past(new QCheckBox)
    , m_link(new QPushButton)
    , m_noteArea(new QWidget)
    , m_noteLabel(new TextLabel(TextStyle::Strong))
    , m_note(new QPlainTextEdit)
{
    setButtonKind(m_link, ButtonKind::Link);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(grid(1.75), 0, 0, 0);
    flow->setSpacing(grid(3.0));
    flow->addWidget(m_past);
    flow->addWidget(m_link);

    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(grid(9.0));
    m_note->setMaximumHeight(grid(16.0));
    m_note->installEventFilter(this);
    m_noteLabel->setBuddy(m_note);
    auto *note = new QVBoxLayout(m_noteArea);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(grid(0.5));
    note->addWidget(m_noteLabel);
    note->addWidget(m_note);
    m_noteArea->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(line);
    layout->addWidget(m_noteArea);

    connect(m_past, &QCheckBox::clicked, this,
            [this](bool past) { emit practiceChosen(past ? Practice::InThePast : Practice::Now); });
    connect(m_link, &QPushButton::clicked, this, &PersonalExtras::openNote);
}

void PersonalExtras::retranslate()
{
    m_past->setText(tr("I did this in the past, not no&w"));
    m_link->setText(m_storedNote.isEmpty() ? tr("Add a personal n&ote")
                                           : tr("Change my personal n&ote"));
    m_noteLabel->setText(tr("Your note, for you only"));
    m_note->setAccessibleName(m_noteLabel->text());
}

void PersonalExtras::showFor(const Responses &responses, const CompetencyId &competency)
{
    m_past->setChecked(responses.practice(competency) == Practice::InThePast);

    const QString stored = responses.note(competency);
    const bool wasWrittenHere = stored == typedText(*m_note);
    if (competency != m_competency || (stored != m_storedNote && !wasWrittenHere))
        m_note->setPlainText(stored);
    if (competency != m_competency)
        m_noteArea->hide();
    m_competency = competency;
    m_storedNote = stored;
    retranslate();
}

void PersonalExtras::setLinkShown(bool shown)
{
    m_link->setVisible(shown);
}

void PersonalExtras::openNote()
{
    m_noteArea->show();
    m_note->moveCursor(QTextCursor::End);
    m_note->setFocus(Qt::OtherFocusReason);
}

void PersonalExtras::commitNote()
{
    const QString text = typedText(*m_note);
    if (text != m_storedNote)
        emit noteWritten(m_competency, text.isEmpty() ? std::nullopt : std::optional(Note{text}));
}

bool PersonalExtras::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commitNote();
    return QWidget::eventFilter(watched, event);
}

} // namespace Compass
