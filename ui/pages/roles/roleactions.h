// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "ui/session/rolessession.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class LinkedSentence;
class ReportSession;
class RoleEditorDialog;

/// What can be done with a role profile: copy, edit, export and remove it, make a job
/// advert of it, import others; then what was done, with its undoing.
class RoleActions final : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the widget.
    RoleActions(const Catalog &catalog, RolesSession &roles, const ReportSession &reports,
                QWidget *parent = nullptr);

    /// The role that the actions are about, in the language of now.
    void show(const RoleProfile &role);

    /// Asks for a file and takes in the roles in it.
    void chooseImport();

signals:
    /// A role that is new or changed, to be shown.
    void roleWanted(const Compass::RoleId &role);

private:
    void openCopy();
    void openEditor();
    void openAdvert();
    void chooseExport();
    void save(RoleEditorDialog *dialog, const RoleProfile &role);
    void remove();
    void undo();
    void importFile(const QString &path);
    void tellEdit();
    void tell(const QString &sentence, bool canUndo);

    const Catalog &m_catalog;
    RolesSession &m_roles;
    const ReportSession &m_reports;
    RoleId m_role;
    QPushButton *m_copy;
    QPushButton *m_edit;
    QPushButton *m_advert;
    QPushButton *m_export;
    QPushButton *m_remove;
    LinkedSentence *m_outcome;
};

} // namespace Compass
