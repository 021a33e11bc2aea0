// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/rolessession.h"

#include "core/content/localroles.h"

#include <algorithm>
#include <tuple>

namespace Compass {

RolesSession::RolesSession(Content &content, QString dataFolder, const Clock &clock,
                           QObject *parent)
    : UndoSource(parent)
    , m_content(content)
    , m_dataFolder(std::move(dataFolder))
    , m_clock(clock)
    , m_graph(content.roles)
{
}

bool RolesSession::importFile(const QString &path)
{
    const Result<QList<RoleProfile>> roles = readLocalRoles(path, m_content);
    if (!roles) {
        emit failed(roles.error());
        return false;
    }
    return edit({RoleEditKind::Imported, {}, *roles, {}});
}

bool RolesSession::copy(const RoleId &original, const LocalizedText &title)
{
    const RoleProfile *role = library().role(original);
    return role && edit({RoleEditKind::Copied, {}, {localCopy(*role, title, library())}, {}});
}

bool RolesSession::save(const RoleProfile &role)
{
    const RoleProfile *before = library().role(role.id);
    if (!before || before->origin != RoleOrigin::Local)
        return false;
    return succeeded(checkReasons(*before, role))
        && edit({RoleEditKind::Changed, {*before}, {role}, {}});
}

bool RolesSession::remove(const RoleId &role)
{
    const RoleProfile *before = library().role(role);
    if (!before || before->origin != RoleOrigin::Local)
        return false;
    return edit({RoleEditKind::Removed, {*before}, {}, {}});
}

bool RolesSession::exportTo(const RoleId &role, const QString &path)
{
    const RoleProfile *found = library().role(role);
    return found && succeeded(exportRoles({*found}, path));
}

static UndoStep stepOf(const RoleEdit &edit)
{
    const RoleProfile &role = edit.after.isEmpty() ? edit.before.first() : edit.after.first();
    return {UndoSubject::RoleProfile, role.id.toString(), edit.at};
}

std::optional<UndoStep> RolesSession::undoable() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(stepOf(m_done.last()));
}

std::optional<UndoStep> RolesSession::redoable() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(stepOf(m_undone.last()));
}

bool RolesSession::undo()
{
    if (m_done.isEmpty())
        return false;
    const RoleEdit &last = m_done.last();
    if (!apply({last.kind, last.after, last.before, last.at}))
        return false;
    m_undone.append(m_done.takeLast());
    emit changed();
    return true;
}

bool RolesSession::redo()
{
    if (m_undone.isEmpty() || !apply(m_undone.last()))
        return false;
    m_done.append(m_undone.takeLast());
    emit changed();
    return true;
}

bool RolesSession::edit(RoleEdit edit)
{
    if (!apply(edit))
        return false;
    edit.at = m_clock.now();
    m_done.append(std::move(edit));
    m_undone.clear();
    emit changed();
    return true;
}

bool RolesSession::apply(const RoleEdit &edit)
{
    if (!succeeded(store(edit)))
        return false;
    replaceInLibrary(edit);
    m_graph = CareerGraph(library());
    return true;
}

static bool hasRole(const QList<RoleProfile> &roles, const RoleId &id)
{
    return std::ranges::find(roles, id, &RoleProfile::id) != roles.cend();
}

/// Makes the files what \a edit says; as they were before when one cannot be written.
Result<void> RolesSession::store(const RoleEdit &edit) const
{
    if (m_dataFolder.isEmpty())
        return {};
    for (const RoleProfile &role : edit.after) {
        const Result<void> kept = keepLocalRole(role, m_dataFolder);
        if (kept)
            continue;
        for (const RoleProfile &written : edit.after) {
            if (!hasRole(edit.before, written.id))
                std::ignore = forgetLocalRole(written.id, m_dataFolder);
        }
        return kept.error();
    }
    for (const RoleProfile &role : edit.before) {
        if (hasRole(edit.after, role.id))
            continue;
        if (const auto forgotten = forgetLocalRole(role.id, m_dataFolder); !forgotten)
            return forgotten.error();
    }
    return {};
}

void RolesSession::replaceInLibrary(const RoleEdit &edit)
{
    QList<RoleProfile> &roles = m_content.roles.roles;
    for (const RoleProfile &role : edit.after) {
        const auto place = std::ranges::find(roles, role.id, &RoleProfile::id);
        if (place == roles.end())
            roles.append(role);
        else
            *place = role;
    }
    roles.removeIf([&edit](const RoleProfile &role) {
        return hasRole(edit.before, role.id) && !hasRole(edit.after, role.id);
    });
}

bool RolesSession::succeeded(const Result<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
    return outcome.has_value();
}

} // namespace Compass
