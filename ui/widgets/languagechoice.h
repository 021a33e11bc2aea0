// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QWidget>

namespace Compass {

class RadioRow;
class TextLabel;

/// In which language or languages a text is wanted: English, French or both.
class LanguageChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageChoice(QWidget *parent = nullptr);

    void retranslate();

    /// One or both; English first.
    QList<QLocale::Language> languages() const;
    void setLanguages(const QList<QLocale::Language> &languages);

signals:
    /// A person chose.
    void chosen();

private:
    TextLabel *m_heading;
    RadioRow *m_row;
};

} // namespace Compass
