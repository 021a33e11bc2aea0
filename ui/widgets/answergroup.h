// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/answerrow.h"

#include <QWidget>

#include <optional>

namespace Compass {

/// Answers of which one can be chosen; one stop for Tab.
///
/// The arrow keys move from answer to answer without choosing, unlike a plain group
/// of radio buttons: a choice is stored at once and may complete the competency, so
/// it has to be meant. Space, a click, or the answer's own key choose.
class AnswerGroup final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerGroup(AnswerShape shape, QWidget *parent = nullptr);

    void setAnswers(const QList<AnswerText> &answers);
    void setShape(AnswerShape shape);

    /// Marks the answer \a index, or none.
    void setChosen(std::optional<int> index);
    std::optional<int> chosenIndex() const { return m_chosen; }

    /// Says to assistive technology what is being asked, as news of the answer that
    /// Tab reaches.
    void ask(const QString &question);

    /// The answer that Tab reaches: the chosen one, else the first.
    QWidget *tabStop() const;

    AnswerRow *row(int index) const { return m_rows.value(index); }

signals:
    /// A person wants this answer. The mark moves when setChosen() says so.
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow();
    void moveFocus(const QObject *from, int step);
    void keepOneTabStop(const QObject *stop);

    AnswerShape m_shape;
    QList<AnswerRow *> m_rows;
    std::optional<int> m_chosen;
};

} // namespace Compass
