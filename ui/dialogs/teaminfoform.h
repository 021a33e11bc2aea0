// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teampromise.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Compass {

class ChoiceRow;
class DateField;
class TextLabel;

/// What a team workspace is for: fields for its name, its purpose in one or both
/// languages, the role of who keeps it, and until when individual files are kept.
class TeamInfoForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamInfoForm(const TeamInfo &info, QWidget *parent = nullptr);

    /// Once somebody was asked, the name and the purpose stay, and files are kept no longer
    /// than they were told.
    void keepTo(const TeamPromise &promise);
    void fixRole();

    TeamInfo info() const;

    /// A sentence about the first field that is not filled in, which gets the focus;
    /// empty when there is none.
    QString missing();

    QWidget *firstField() const;

    void retranslate();

signals:
    void nameEdited(const QString &name);

private:
    void addField(TextLabel *label, QWidget *field);
    void showFixed();

    const TeamInfo m_before;
    bool m_isFixed = false;
    QDate m_latest; ///< Of the days to choose from, where it is fixed.
    QVBoxLayout *m_layout;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    TextLabel *m_nameNote;
    TextLabel *m_englishLabel;
    QLineEdit *m_english;
    TextLabel *m_frenchLabel;
    QLineEdit *m_french;
    TextLabel *m_purposeNote;
    TextLabel *m_roleLabel;
    ChoiceRow *m_role;
    TextLabel *m_retentionLabel;
    DateField *m_retention;
    TextLabel *m_retentionNote;
};

} // namespace Compass
