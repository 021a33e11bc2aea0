// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/languagechoice.h"

#include "ui/style/theme.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

static constexpr double LanguagesEms = 18.0;

/// The choices, in order.
enum LanguageIndex { EnglishChoice, FrenchChoice, BothChoice };

LanguageChoice::LanguageChoice(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Strong))
    , m_row(new RadioRow(3, LanguagesEms))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_heading);
    layout->addWidget(m_row);
    connect(m_row, &RadioRow::chosen, this, &LanguageChoice::chosen);
    retranslate();
}

void LanguageChoice::retranslate()
{
    m_heading->setText(tr("Language of the text"));
    m_row->setWords(m_heading->text(), {tr("English"), tr("French"), tr("Both")});
}

QList<QLocale::Language> LanguageChoice::languages() const
{
    switch (m_row->choice()) {
    case EnglishChoice:
        return {QLocale::English};
    case FrenchChoice:
        return {QLocale::French};
    default:
        return {QLocale::English, QLocale::French};
    }
}

void LanguageChoice::setLanguages(const QList<QLocale::Language> &languages)
{
    if (languages.size() > 1)
        m_row->setChoice(BothChoice);
    else
        m_row->setChoice(languages.contains(QLocale::French) ? FrenchChoice : EnglishChoice);
}

} // namespace Compass
