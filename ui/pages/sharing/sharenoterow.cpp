// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharenoterow.h"

#include "core/snapshots/canonicaljson.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Compass {

ShareNoteRow::ShareNoteRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextStyle::Body))
    , m_text(new QLineEdit)
    , m_count(new TextLabel(TextStyle::Secondary))
    , m_remove(new QPushButton)
{
    setButtonKind(m_remove, ButtonKind::Link);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_name);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    connect(m_text, &QLineEdit::textEdited, this, &ShareNoteRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &ShareNoteRow::removeWanted);
}

void ShareNoteRow::showNote(const SharedNote &note, const QString &name, bool isShared)
{
    const qsizetype bytes = note.text.toUtf8().size();
    const qsizetype most = CanonicalLimits::TextBytes;
    m_name->setText(name);
    if (m_text->text() != note.text)
        m_text->setText(note.text);
    m_text->setAccessibleName(tr("Note about %1").arg(name));
    if (!isShared)
        m_count->setText(tr("This competency is not shared: tick its framework, or remove the "
                            "note."));
    else if (note.text.trimmed().isEmpty())
        m_count->setText(tr("Write the note, or remove it."));
    else if (bytes > most)
        m_count->setText(tr("%1 of %2 bytes: shorten the note.")
                             .arg(locale().toString(bytes), locale().toString(most)));
    else
        m_count->setText(
            tr("%1 of %2 bytes").arg(locale().toString(bytes), locale().toString(most)));
    m_text->setAccessibleDescription(m_count->text());
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the note about %1").arg(name));
}

void ShareNoteRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace Compass
