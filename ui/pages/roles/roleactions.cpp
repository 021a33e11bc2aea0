// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/roleactions.h"

#include "core/base/errortext.h"
#include "core/explanations/words.h"
#include "ui/dialogs/advertdialog.h"
#include "ui/dialogs/rolecopydialog.h"
#include "ui/dialogs/roleeditordialog.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkedsentence.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

RoleActions::RoleActions(const Catalog &catalog, RolesSession &roles, const ReportSession &reports,
                         QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_roles(roles)
    , m_reports(reports)
    , m_copy(new QPushButton)
    , m_edit(new QPushButton)
    , m_advert(new QPushButton)
    , m_export(new QPushButton)
    , m_remove(new QPushButton)
    , m_outcome(new LinkedSentence)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(grid(2.0));
    for (QPushButton *each : {m_edit, m_advert, m_copy, m_export, m_remove}) {
        setButtonKind(each, ButtonKind::Link);
        flow->addWidget(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(buttons);
    layout->addWidget(m_outcome);
    m_outcome->hide();

    connect(m_copy, &QPushButton::clicked, this, &RoleActions::openCopy);
    connect(m_edit, &QPushButton::clicked, this, &RoleActions::openEditor);
    connect(m_advert, &QPushButton::clicked, this, &RoleActions::openAdvert);
    connect(m_export, &QPushButton::clicked, this, &RoleActions::chooseExport);
    connect(m_remove, &QPushButton::clicked, this, &RoleActions::remove);
    connect(m_outcome, &LinkedSentence::activated, this, &RoleActions::undo);
    // Told anew by whoever made the change.
    connect(&roles, &RolesSession::changed, m_outcome, &QWidget::hide);
}

void RoleActions::show(const RoleProfile &role)
{
    if (role.id != m_role)
        m_outcome->hide();
    m_role = role.id;
    const bool isLocal = role.origin == RoleOrigin::Local;
    m_edit->setVisible(isLocal);
    m_remove->setVisible(isLocal);
    m_edit->setText(tr("E&dit the targets…"));
    m_advert->setText(tr("&Text for a job advert…"));
    m_copy->setText(tr("Make a &local copy…"));
    m_export->setText(tr("E&xport to a file…"));
    m_remove->setText(tr("Re&move"));
    m_copy->setAccessibleDescription(
        tr("A copy of this profile that you can change, for you or your department."));
}

void RoleActions::openCopy()
{
    const RoleProfile &role = *m_roles.library().role(m_role);
    auto *dialog = new RoleCopyDialog(role.title, window());
    connect(dialog, &RoleCopyDialog::titleChosen, this, [this](const LocalizedText &title) {
        if (m_roles.copy(m_role, title))
            tellEdit();
    });
    dialog->open();
}

void RoleActions::openEditor()
{
    auto *dialog = new RoleEditorDialog(m_catalog, *m_roles.library().role(m_role), window());
    connect(dialog, &RoleEditorDialog::saveWanted, this,
            [this, dialog](const RoleProfile &role) { save(dialog, role); });
    dialog->open();
}

void RoleActions::openAdvert()
{
    (new AdvertDialog(m_reports, *m_roles.library().role(m_role), window()))->open();
}

void RoleActions::save(RoleEditorDialog *dialog, const RoleProfile &role)
{
    const auto tellError =
        connect(&m_roles, &RolesSession::failed, dialog,
                [dialog](const Error &error) { dialog->tell(errorText(error)); });
    if (m_roles.save(role)) {
        dialog->accept();
        tellEdit();
    }
    disconnect(tellError);
}

void RoleActions::remove()
{
    if (m_roles.remove(m_role))
        tellEdit();
}

void RoleActions::undo()
{
    const RoleEdit *edit = m_roles.lastEdit();
    if (!edit)
        return;
    const QList<RoleProfile> restored = edit->before;
    if (!m_roles.undo())
        return;
    if (!restored.isEmpty())
        emit roleWanted(restored.first().id);
    tell(tr("Undone."), false);
}

void RoleActions::chooseImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import role profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Role profiles (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &RoleActions::importFile);
    dialog->open();
}

void RoleActions::importFile(const QString &path)
{
    if (m_roles.importFile(path))
        tellEdit();
}

void RoleActions::chooseExport()
{
    auto *dialog = new QFileDialog(window(), tr("Export the role profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Role profiles (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_role.toString() + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_roles.exportTo(m_role, path))
            tell(tr("Exported to “%1”.").arg(path), false);
    });
    dialog->open();
}

void RoleActions::tellEdit()
{
    const RoleEdit &edit = *m_roles.lastEdit();
    const QList<RoleProfile> &roles = edit.after.isEmpty() ? edit.before : edit.after;
    const QString title = roleTitle(roles.first(), locale());
    const int count = static_cast<int>(roles.size());
    if (!edit.after.isEmpty())
        emit roleWanted(edit.after.first().id);
    switch (edit.kind) {
    case RoleEditKind::Imported:
        return tell(tr("%n role profiles were imported.", nullptr, count), true);
    case RoleEditKind::Copied:
        return tell(tr("“%1” is a copy that you can change.").arg(title), true);
    case RoleEditKind::Changed:
        return tell(tr("“%1” is changed.").arg(title), true);
    case RoleEditKind::Removed:
        return tell(tr("“%1” is removed.").arg(title), true);
    }
}

void RoleActions::tell(const QString &sentence, bool canUndo)
{
    m_outcome->setTexts(sentence.toHtmlEscaped(), canUndo ? tr("Undo") : QString(),
                        tr("Undo: %1").arg(sentence));
    m_outcome->setVisible(true);
    announce(m_outcome, sentence);
}

} // namespace Compass
