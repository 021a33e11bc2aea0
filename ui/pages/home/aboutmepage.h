// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/profile.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Compass {

class PrimaryButton;
class ProfileSession;
class RadioRow;
class ReadingColumn;
class TextLabel;

/// What a person may say about themselves. Each answer can stay unsaid, and each
/// question says what it is asked for.
class AboutMePage final : public Page
{
    Q_OBJECT

public:
    AboutMePage(const RoleLibrary &roles, ProfileSession &session, QWidget *parent = nullptr);

    /// Where the page leads when done: Home after the first run, which is what it
    /// starts with, or Settings when it was opened from there.
    void setReturnPlace(Place place);

    QString title() const override;

    /// Takes over the profile where it differs from the one last shown; what is being
    /// typed stays otherwise.
    void refresh() override;

    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    /// What is asked, and what for.
    struct Question
    {
        TextLabel *label;
        TextLabel *reason;
    };

    Question addQuestion(QVBoxLayout *layout, const QList<QWidget *> &fields);
    QWidget *buttons();
    void fillClassifications();
    void retranslateChoices();
    void retranslateQuestions();
    void showProfile(const Profile &profile);
    Profile shownProfile() const;
    void save();

    const RoleLibrary &m_roles;
    ProfileSession &m_session;
    Place m_returnPlace = Place::Home;
    Profile m_lastShown;
    ReadingColumn *m_column;
    TextLabel *m_title;
    TextLabel *m_intro;
    QLineEdit *m_alias;
    QComboBox *m_classification;
    QLineEdit *m_otherClassification;
    QComboBox *m_stream;
    RadioRow *m_manages;
    QList<Question> m_questions;
    QPushButton *m_skip;
    PrimaryButton *m_save;
};

} // namespace Compass
