// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/settingspage.h"

#include "ui/style/theme.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Compass {

static constexpr double SettingsRowEms = 34.0;
static constexpr std::array TextPercents = {100, 125, 150, 200};

SettingsPage::SettingsPage(const Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_preferences(preferences)
    , m_title(new TextLabel(TextStyle::Title))
    , m_languageTitle(new TextLabel(TextStyle::Section))
    , m_language(new RadioRow(2, SettingsRowEms / 2))
    , m_appearanceTitle(new TextLabel(TextStyle::Section))
    , m_appearance(new RadioRow(4, SettingsRowEms))
    , m_textSizeTitle(new TextLabel(TextStyle::Section))
    , m_textSize(new RadioRow(4, SettingsRowEms))
    , m_aboutMeTitle(new TextLabel(TextStyle::Section))
    , m_aboutMe(new TextLabel(TextStyle::Body))
    , m_editAboutMe(new QPushButton)
    , m_dataTitle(new TextLabel(TextStyle::Section))
    , m_data(new TextLabel(TextStyle::Body))
    , m_showData(new QPushButton)
    , m_aboutTitle(new TextLabel(TextStyle::Section))
    , m_about(new TextLabel(TextStyle::Body))
{
    auto *column = new ReadingColumn;
    QVBoxLayout *layout = column->column();
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_title);
    addSection(layout, m_languageTitle, {m_language});
    addSection(layout, m_appearanceTitle, {m_appearance});
    addSection(layout, m_textSizeTitle, {m_textSize});
    addSection(layout, m_aboutMeTitle, {m_aboutMe, m_editAboutMe});
    addSection(layout, m_dataTitle, {m_data, m_showData});
    addSection(layout, m_aboutTitle, {m_about});
    for (QPushButton *button : {m_editAboutMe, m_showData}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        layout->setAlignment(button, Qt::AlignLeft);
    }
    body()->addWidget(column);
    body()->addStretch();

    connect(m_language, &RadioRow::chosen, this, [this](int index) {
        emit languageWanted(index == 0 ? QLocale::English : QLocale::French);
    });
    connect(m_appearance, &RadioRow::chosen, this,
            [this](int index) { emit appearanceWanted(static_cast<Appearance>(index)); });
    connect(m_textSize, &RadioRow::chosen, this, [this](int index) {
        emit textPercentWanted(TextPercents.at(static_cast<size_t>(index)));
    });
    connect(m_editAboutMe, &QPushButton::clicked, this,
            [this] { emit placeWanted(Place::AboutMe); });
    connect(m_showData, &QPushButton::clicked, this, [this] { emit placeWanted(Place::YourData); });
    retranslate();
}

void SettingsPage::addSection(QVBoxLayout *layout, TextLabel *heading,
                              const QList<QWidget *> &parts)
{
    layout->addSpacing(grid(2.5));
    layout->addWidget(heading);
    layout->addSpacing(grid(0.25));
    for (QWidget *part : parts)
        layout->addWidget(part);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget *SettingsPage::firstFocus() const
{
    return m_language->button(m_language->choice());
}

void SettingsPage::retranslate()
{
    m_title->setText(title());
    m_languageTitle->setText(tr("Language"));
    m_appearanceTitle->setText(tr("Appearance"));
    m_textSizeTitle->setText(tr("Text size"));
    m_aboutMeTitle->setText(tr("About you"));
    m_aboutMe->setText(tr("What you said about yourself only serves to greet you and to suggest "
                          "roles."));
    m_editAboutMe->setText(tr("Edit &what you said"));
    m_dataTitle->setText(tr("Your data"));
    m_data->setText(
        tr("Where it is, and what you can do with all of it: export, import, go back to "
           "an earlier copy, delete."));
    m_showData->setText(tr("Go to &your data"));
    m_aboutTitle->setText(tr("About this program"));
    m_about->setText(
        tr("Digital Skills Compass, version %1. The program is free software under the GNU General "
           "Public License, version 3 or later; its content is under the licence CC BY 4.0. It is "
           "not an official publication of the Government of Canada. The constants behind the "
           "levels were set by experts and are provisional until there is field data.")
            .arg(QCoreApplication::applicationVersion()));

    m_language->setWords(m_languageTitle->text(), {tr("English"), tr("Français")});
    m_appearance->setWords(m_appearanceTitle->text(),
                           {tr("Follow the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    QStringList percents;
    for (const int percent : TextPercents)
        //: A text size: "125%"
        percents += tr("%1%").arg(percent);
    m_textSize->setWords(m_textSizeTitle->text(), percents);
    refresh();
}

void SettingsPage::refresh()
{
    m_language->setChoice(locale().language() == QLocale::French ? 1 : 0);
    m_appearance->setChoice(static_cast<int>(m_preferences.appearance()));
    const auto percent = std::ranges::find(TextPercents, m_preferences.textPercent());
    m_textSize->setChoice(static_cast<int>(std::distance(TextPercents.begin(), percent)));
}

} // namespace Compass
