// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QRadioButton;

namespace Compass {

class AdaptiveRow;

/// A few short choices that exclude one another, side by side while there is room.
class RadioRow final : public QWidget
{
    Q_OBJECT

public:
    /// Side by side from \a minimumEms of width on.
    RadioRow(int count, double minimumEms, QWidget *parent = nullptr);

    /// The words of the choices, and what all of them are about, for readers.
    void setWords(const QString &about, const QStringList &labels);

    /// \a index is 0 … count − 1. Does not emit chosen().
    void setChoice(int index);
    int choice() const;

    QWidget *button(int index) const;

signals:
    /// A person chose.
    void chosen(int index);

private:
    AdaptiveRow *m_row;
    QList<QRadioButton *> m_buttons;
};

} // namespace Compass
