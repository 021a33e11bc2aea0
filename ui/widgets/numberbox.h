// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

#include <functional>

namespace Compass {

/// A choice among a few numbers, each written in words.
class NumberBox final : public QComboBox
{
    Q_OBJECT

public:
    using Words = std::function<QString(int number)>;

    NumberBox(QList<int> numbers, Words words, QWidget *parent = nullptr);

    /// Shows \a number, which may be none of those offered. Does not emit chosen().
    void setNumber(int number);

    /// Writes the numbers in the language of now.
    void retranslate();

signals:
    /// A person chose.
    void chosen(int number);

private:
    void fill();

    QList<int> m_numbers;
    Words m_words;
    int m_number = 0;
};

} // namespace Compass
