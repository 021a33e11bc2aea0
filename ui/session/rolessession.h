// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/targets/careergraph.h"
#include "ui/session/undosource.h"

namespace Compass {

/// What was done to the local roles.
enum class RoleEditKind { Imported, Copied, Changed, Removed };

/// An edit and what it takes to undo it.
struct RoleEdit
{
    RoleEditKind kind = RoleEditKind::Changed;
    QList<RoleProfile> before; ///< Of the roles concerned; empty for new ones.
    QList<RoleProfile> after;  ///< Empty for removed ones.
    QDateTime at;              ///< UTC.
};

/// The verbs of local role profiles, and the one place that changes the role library.
/// Disk first, then memory. Everyone else reads the library and is told by changed();
/// pointers into the library of before are gone then.
class RolesSession final : public UndoSource
{
    Q_OBJECT

public:
    /// \a content and \a clock outlive the session; \a content has the roles of
    /// \a dataFolder already. With no data folder, the roles are in memory only.
    RolesSession(Content &content, QString dataFolder, const Clock &clock,
                 QObject *parent = nullptr);

    const RoleLibrary &library() const { return m_content.roles; }
    const CareerGraph &graph() const { return m_graph; }

    // Each returns false after emitting failed(); nothing has changed then.

    /// Takes in every role of the file \a path, or none of them.
    bool importFile(const QString &path);

    /// Adds a local copy of \a original, called \a title.
    bool copy(const RoleId &original, const LocalizedText &title);

    /// Saves a changed local role. Each changed requirement says why.
    bool save(const RoleProfile &role);

    bool remove(const RoleId &role);
    bool exportTo(const RoleId &role, const QString &path);

    /// What undo() would take back; null when there is nothing since the program was
    /// opened.
    const RoleEdit *lastEdit() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }

    std::optional<UndoStep> undoable() const override;
    std::optional<UndoStep> redoable() const override;
    bool undo() override;
    bool redo() override;

private:
    bool edit(RoleEdit edit);
    bool apply(const RoleEdit &edit);
    Result<void> store(const RoleEdit &edit) const;
    void replaceInLibrary(const RoleEdit &edit);
    bool succeeded(const Result<void> &outcome);

    Content &m_content;
    QString m_dataFolder;
    const Clock &m_clock;
    CareerGraph m_graph;
    QList<RoleEdit> m_done;
    QList<RoleEdit> m_undone;
};

} // namespace Compass
