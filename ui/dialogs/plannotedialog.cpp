// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/plannotedialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace Compass {

PlanNoteDialog::PlanNoteDialog(const LocalizedText &title, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_item(title)
    , m_title(new TextLabel(TextStyle::Heading))
    , m_label(new TextLabel(TextStyle::Strong))
    , m_note(new QPlainTextEdit(note))
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_keep(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &PlanNoteDialog::tellNote);
}

void PlanNoteDialog::build()
{
    m_title->setTextFormat(Qt::PlainText);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(grid(12.0));
    m_label->setBuddy(m_note);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_alert, 1);
    buttons->addStretch();
    buttons->addWidget(m_keep);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_title);
    layout->addWidget(m_label);
    layout->addWidget(m_note, 1);
    layout->addLayout(buttons);
    const int room = parentWidget() ? parentWidget()->width() : grid(70.0);
    resize(std::min(grid(64.0), room), sizeHint().height());
}

void PlanNoteDialog::tellNote()
{
    const QString note = typedText(*m_note);
    if (note.size() <= LongestNote) {
        emit written(note);
        return;
    }
    m_alert->tell(
        tr("Shorten your note to %n characters.", nullptr, static_cast<int>(LongestNote)));
    m_note->setFocus();
}

void PlanNoteDialog::tellFailure()
{
    m_alert->tell(tr("This could not be saved. Try again, or copy your note first."));
}

void PlanNoteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanNoteDialog::retranslate()
{
    setWindowTitle(tr("Note"));
    m_title->setText(m_item.in(locale()));
    m_label->setText(tr("Your &note, for yourself"));
    m_note->setAccessibleName(tr("Your note, for yourself"));
    m_cancel->setText(tr("&Cancel"));
    m_keep->setText(tr("&Keep the note"));
    m_alert->clear();
}

} // namespace Compass
