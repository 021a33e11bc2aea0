// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Compass {

/// \a text without case and accents, for searching: "Évaluer" gives "evaluer".
QString searchable(const QString &text);

/// The words that someone searches for. Case and accents do not matter.
class SearchWords
{
public:
    explicit SearchWords(const QString &words);

    /// Whether every word occurs in \a text, as a part of a word too. True where
    /// there is no word.
    bool occurIn(const QString &text) const;

private:
    QStringList m_words;
};

} // namespace Compass
