// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teampromise.h"
#include "ui/dialogs/confirmdialog.h"

namespace Compass {

class TeamInfoForm;

/// Asks what a team is for: of a new one with the file it goes to, or of one that is open.
class TeamInfoDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// For a new team, proposed as \a info; its file goes to \a folder unless the person
    /// chooses another place.
    TeamInfoDialog(const TeamInfo &info, const QString &folder, QWidget *parent);

    /// For the open team \a info; what it promised stays.
    TeamInfoDialog(const TeamInfo &info, const TeamPromise &promise, QWidget *parent);

    /// For tests, instead of asking where.
    void setPath(const QString &path);

    /// Says why saving failed; what was typed stays.
    using ConfirmDialog::tell;

signals:
    /// The team is to be made or changed; who does so closes the dialog.
    void createWanted(const QString &path, const Compass::TeamInfo &info);
    void changeWanted(const Compass::TeamInfo &info);

protected:
    void retranslate() override;
    bool isComplete() override;
    void confirm() override;

private:
    void buildPlace();
    void proposePath(const QString &name);
    void askWhere();
    void showPath();

    const bool m_isNew;
    QString m_folder;
    QString m_path;
    bool m_pathChosen = false;
    TeamInfoForm *m_form;
    QWidget *m_place;
    TextLabel *m_placeLabel;
    TextLabel *m_placePath;
    QPushButton *m_choosePlace;
};

} // namespace Compass
