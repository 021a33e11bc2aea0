// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharenoterow.h"

#include "core/snapshots/canonicaljson.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBoundaryFinder>

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

/// How many characters at the end of \a text are more than a shared file takes.
static int tooMany(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int surplus = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (QStringView(text).first(end).toUtf8().size() > CanonicalLimits::TextBytes)
            ++surplus;
    }
    return surplus;
}

QString ShareNoteRow::roomText(const QString &text)
{
    const auto room = static_cast<int>(CanonicalLimits::TextBytes - text.toUtf8().size());
    if (text.trimmed().isEmpty())
        return tr("Write the note, or remove it.");
    if (room < 0)
        return tr("%n characters too long: shorten the note.", nullptr, tooMany(text));
    return room == 0 ? tr("The note is full.")
                     : tr("Room for about %n more characters", nullptr, room);
}

void ShareNoteRow::showNote(const SharedNote &note, const QString &name, bool isShared)
{
    m_name->setText(name);
    if (m_text->text() != note.text)
        m_text->setText(note.text);
    m_text->setAccessibleName(tr("Note about %1").arg(name));
    m_count->setText(isShared ? roomText(note.text)
                              : tr("This competency is not shared: tick its framework, or "
                                   "remove the note."));
    m_text->setAccessibleDescription(m_count->text());
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the note about %1").arg(name));
}

void ShareNoteRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace Compass
