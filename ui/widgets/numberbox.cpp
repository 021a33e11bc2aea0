// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/numberbox.h"

#include <algorithm>

namespace Compass {

NumberBox::NumberBox(QList<int> numbers, Words words, QWidget *parent)
    : QComboBox(parent)
    , m_numbers(std::move(numbers))
    , m_words(std::move(words))
{
    setSizeAdjustPolicy(AdjustToContents);
    fill();
    connect(this, &QComboBox::activated, this,
            [this](int index) { emit chosen(itemData(index).toInt()); });
}

void NumberBox::setNumber(int number)
{
    m_number = number;
    fill();
}

void NumberBox::retranslate()
{
    fill();
}

void NumberBox::fill()
{
    QList<int> numbers = m_numbers;
    if (m_number > 0 && !numbers.contains(m_number))
        numbers.insert(std::ranges::upper_bound(numbers, m_number), m_number);
    clear();
    for (const int each : std::as_const(numbers))
        addItem(m_words(each), each);
    setCurrentIndex(static_cast<int>(numbers.indexOf(m_number)));
}

} // namespace Compass
