// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/countfield.h"

#include <QLineEdit>

#include <algorithm>

namespace Compass {

CountField::CountField(int least, int most, QWidget *parent) : QSpinBox(parent)
{
    setRange(least, most);
    lineEdit()->setFrame(false); // The box around it is the frame.
}

void CountField::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void CountField::setWords(std::function<QString(int)> words)
{
    m_words = std::move(words);
    const int now = value();
    lineEdit()->setText(textFromValue(now));
    updateGeometry();
}

QString CountField::textFromValue(int value) const
{
    return m_words ? m_words(value) : QSpinBox::textFromValue(value);
}

/// The digits of \a text.
static QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](QChar each) { return each.isDigit(); });
    return digits;
}

int CountField::valueFromText(const QString &text) const
{
    return digitsOf(text).toInt();
}

QValidator::State CountField::validate(QString &text, int &) const
{
    if (text == textFromValue(value()))
        return QValidator::Acceptable;
    const int number = valueFromText(text);
    if (number > maximum())
        return QValidator::Invalid;
    return number < minimum() || digitsOf(text).isEmpty() ? QValidator::Intermediate
                                                          : QValidator::Acceptable;
}

} // namespace Compass
