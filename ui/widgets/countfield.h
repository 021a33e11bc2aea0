// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

#include <functional>

namespace Compass {

/// A number of people or hours to type or to step through with the arrow keys.
class CountField final : public QSpinBox
{
    Q_OBJECT

public:
    CountField(int least, int most, QWidget *parent = nullptr);

    /// Says each number in words with what it counts, as "2 people"; the number alone is
    /// what is typed.
    void setWords(std::function<QString(int number)> words);

    /// What is counted, for those who hear it.
    void setSpokenName(const QString &name);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &place) const override;

private:
    std::function<QString(int)> m_words;
};

} // namespace Compass
