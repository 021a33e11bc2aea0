// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QLocale>

class QGridLayout;

namespace Compass {

class LanguageButton;

/// The first question, asked in both languages at once. Its words do not follow the
/// language of the program: each column speaks its own.
class LanguagePage final : public Page
{
    Q_OBJECT

public:
    explicit LanguagePage(QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override {}

    /// The button of the system's language; English when it is neither of the two.
    QWidget *firstFocus() const override;

signals:
    void languageChosen(QLocale::Language language);

protected:
    void retranslate() override {}
    void arrange(bool narrow) override;

private:
    /// The words of one language, from the top down.
    struct Column
    {
        LanguageButton *button = nullptr;
        QList<QWidget *> parts;
    };

    Column column(QLocale::Language language);

    QGridLayout *m_grid;
    Column m_english;
    Column m_french;
};

} // namespace Compass
