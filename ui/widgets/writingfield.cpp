// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/writingfield.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedtext.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Compass {

WritingField::WritingField(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextStyle::Strong))
    , m_hint(new TextLabel(TextStyle::Secondary))
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(grid(8.5));
    m_edit->setMaximumHeight(grid(10.0));
    m_label->setBuddy(m_edit);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.25));
    layout->addWidget(m_label);
    layout->addWidget(m_hint);
    layout->addSpacing(grid(0.25));
    layout->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &WritingField::edited);
}

void WritingField::setWords(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_hint->setText(hint);
    m_edit->setAccessibleName(QString(label).remove(u'&'));
    m_edit->setAccessibleDescription(hint);
}

void WritingField::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}

QString WritingField::text() const
{
    return typedText(*m_edit);
}

void WritingField::focus(Qt::FocusReason reason)
{
    m_edit->setFocus(reason);
}

} // namespace Compass
