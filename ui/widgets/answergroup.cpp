// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/answergroup.h"

#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Compass {

AnswerGroup::AnswerGroup(AnswerShape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    if (shape == AnswerShape::Inline) {
        auto *flow = new FlowLayout(this);
        flow->setSpacing(grid(2.0));
    } else {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
    }
    setShape(shape);
}

void AnswerGroup::setShape(AnswerShape shape)
{
    m_shape = shape;
    if (shape != AnswerShape::Inline)
        layout()->setSpacing(grid(shape == AnswerShape::TightRow ? 0.75 : 1.0));
    for (AnswerRow *row : std::as_const(m_rows))
        row->setShape(shape);
}

void AnswerGroup::addRow()
{
    auto *row = new AnswerRow(m_shape, this);
    const int index = static_cast<int>(m_rows.size());
    row->installEventFilter(this);
    connect(row, &AnswerRow::clicked, this, [this, index] { emit chosen(index); });
    layout()->addWidget(row);
    m_rows.append(row);
}

void AnswerGroup::setAnswers(const QList<AnswerText> &answers)
{
    while (m_rows.size() > answers.size())
        delete m_rows.takeLast();
    while (m_rows.size() < answers.size())
        addRow();
    for (qsizetype index = 0; index < answers.size(); ++index)
        m_rows.at(index)->setAnswer(answers.at(index));
    keepOneTabStop(tabStop());
}

void AnswerGroup::setChosen(std::optional<int> index)
{
    m_chosen = index;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setMarked(index == static_cast<int>(row));
    keepOneTabStop(tabStop());
}

QWidget *AnswerGroup::tabStop() const
{
    return m_rows.value(m_chosen.value_or(0));
}

void AnswerGroup::ask(const QString &question)
{
    setAccessibleName(question);
    for (AnswerRow *row : std::as_const(m_rows))
        row->setAccessibleDescription({});
    if (QWidget *stop = tabStop())
        announce(stop, question);
}

bool AnswerGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        keepOneTabStop(watched);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);

    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        moveFocus(watched, -1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Right:
        moveFocus(watched, +1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void AnswerGroup::moveFocus(const QObject *from, int step)
{
    const auto isFrom = [from](const AnswerRow *row) { return row == from; };
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), isFrom);
    const qsizetype index = std::distance(m_rows.cbegin(), found);
    const qsizetype next = (index + step + m_rows.size()) % m_rows.size();
    m_rows.at(next)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void AnswerGroup::keepOneTabStop(const QObject *stop)
{
    for (AnswerRow *row : std::as_const(m_rows))
        row->setFocusPolicy(row == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace Compass
