// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Compass {

class ChoiceCard;

/// One choice of a few that each need a sentence: cards side by side, or one under the
/// other where there is less room.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    /// Side by side from \a minimumEms of width on.
    ChoiceRow(int count, double minimumEms, QWidget *parent = nullptr);

    /// What the choice is about, for readers.
    void setMeaning(const QString &about);
    void setWords(int index, const QString &title, const QString &meaning);

    /// \a index is 0 … count − 1. Does not emit chosen().
    void setChoice(int index);
    int choice() const;

    QWidget *button(int index) const;

signals:
    /// A person chose.
    void chosen(int index);

private:
    void keepOneStop();

    QList<ChoiceCard *> m_cards;
};

} // namespace Compass
