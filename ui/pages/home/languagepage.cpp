// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/languagepage.h"

#include "core/base/localizedtext.h"
#include "ui/style/theme.h"
#include "ui/widgets/compassmark.h"
#include "ui/widgets/languagebutton.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Everything the page says. Both languages stand on it, whichever is in use.
struct Words
{
    LocalizedText program{u"Digital Skills\nCompass"_s, u"Boussole des\ncompétences numériques"_s};
    LocalizedText choose{u"Choose your language.\nYou can change it at any time."_s,
                         u"Choisissez votre langue.\nVous pouvez la changer en tout temps."_s};
    LocalizedText language{u"English"_s, u"Français"_s};
    LocalizedText effect{u"Continue in English"_s, u"Continuer en français"_s};
    LocalizedText promise{u"Private and offline. Not a test.\nNot an official publication\n"
                          "of the Government of Canada."_s,
                          u"Privé et hors ligne. Ce n’est pas un test.\n"
                          "Ce n’est pas une publication officielle\ndu gouvernement du Canada."_s};
};

} // namespace

LanguagePage::LanguagePage(QWidget *parent) : Page(parent), m_grid(new QGridLayout)
{
    m_english = column(QLocale::English);
    m_french = column(QLocale::French);
    m_grid->setHorizontalSpacing(grid(6.0));
    m_grid->setVerticalSpacing(grid(3.0));
    arrange(false);

    body()->addStretch();
    body()->addWidget(new CompassMark, 0, Qt::AlignHCenter);
    body()->addSpacing(grid(1.5));
    body()->addLayout(m_grid);
    body()->addStretch();
    connect(m_english.button, &QPushButton::clicked, this,
            [this] { emit languageChosen(QLocale::English); });
    connect(m_french.button, &QPushButton::clicked, this,
            [this] { emit languageChosen(QLocale::French); });
}

static TextLabel *centred(TextStyle style, const QString &text)
{
    auto *label = new TextLabel(style);
    label->setText(text);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

LanguagePage::Column LanguagePage::column(QLocale::Language language)
{
    const Words words;
    const QLocale locale(language, QLocale::Canada);
    auto *promise = centred(TextStyle::Body, words.promise.in(locale));
    promise->setForegroundRole(QPalette::PlaceholderText);

    Column column;
    column.button = new LanguageButton(words.language.in(locale), words.effect.in(locale));
    column.parts = {centred(TextStyle::Title, words.program.in(locale)),
                    centred(TextStyle::Body, words.choose.in(locale)), column.button, promise};
    for (QWidget *part : column.parts)
        part->setLocale(locale);
    return column;
}

QString LanguagePage::title() const
{
    return u"Language / Langue"_s;
}

QWidget *LanguagePage::firstFocus() const
{
    const bool isFrench = QLocale::system().language() == QLocale::French;
    return isFrench ? m_french.button : m_english.button;
}

void LanguagePage::arrange(bool narrow)
{
    const auto rows = static_cast<int>(m_english.parts.size());
    for (int row = 0; row < rows; ++row) {
        m_grid->addWidget(m_english.parts.at(row), row, 1);
        m_grid->addWidget(m_french.parts.at(row), narrow ? rows + row : row, narrow ? 1 : 2);
    }
    for (const int column : {0, 3})
        m_grid->setColumnStretch(column, 1);
    m_grid->setColumnMinimumWidth(1, grid(43.0));
    m_grid->setColumnMinimumWidth(2, narrow ? 0 : grid(43.0));
}

} // namespace Compass
