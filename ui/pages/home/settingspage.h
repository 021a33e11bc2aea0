// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/settings/preferences.h"

class QPushButton;
class QVBoxLayout;

namespace Compass {

class RadioRow;
class TextLabel;

/// How the program speaks and looks, and the way to the data. It asks for a
/// change by a signal; whoever makes the change stores it in the preferences.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

signals:
    void languageWanted(QLocale::Language language);
    void appearanceWanted(Compass::Appearance appearance);
    void textPercentWanted(int percent);

protected:
    void retranslate() override;

private:
    void addSection(QVBoxLayout *layout, TextLabel *heading, const QList<QWidget *> &parts);

    const Preferences &m_preferences;
    TextLabel *m_title;
    TextLabel *m_languageTitle;
    RadioRow *m_language;
    TextLabel *m_appearanceTitle;
    RadioRow *m_appearance;
    TextLabel *m_textSizeTitle;
    RadioRow *m_textSize;
    TextLabel *m_aboutMeTitle;
    TextLabel *m_aboutMe;
    QPushButton *m_editAboutMe;
    TextLabel *m_dataTitle;
    TextLabel *m_data;
    QPushButton *m_showData;
    TextLabel *m_aboutTitle;
    TextLabel *m_about;
};

} // namespace Compass
