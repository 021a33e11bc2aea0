// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/targets/careergraph.h"

#include <QObject>

#include <optional>

namespace Compass {

/// What was done last to the local roles.
enum class RoleEditKind { Imported, Copied, Changed, Removed };

/// An edit and what it takes to undo it.
struct RoleEdit
{
    RoleEditKind kind = RoleEditKind::Changed;
    QList<RoleProfile> before; ///< Of the roles concerned; empty for new ones.
    QList<RoleProfile> after;  ///< Empty for removed ones.
};

/// The verbs of local role profiles, and the one place that changes the role library.
/// Disk first, then memory. Everyone else reads the library and is told by changed().
class RolesSession final : public QObject
{
    Q_OBJECT

public:
    /// \a content outlives the session and has the roles of \a dataFolder already. With
    /// no data folder, the roles are in memory only.
    RolesSession(Content &content, QString dataFolder, QObject *parent = nullptr);

    const RoleLibrary &library() const { return m_content.roles; }
    const CareerGraph &graph() const { return m_graph; }

    /// Takes in every role of the file \a path, or none of them.
    bool importFile(const QString &path);

    /// Adds a local copy of \a original, called \a title.
    bool copy(const RoleId &original, const LocalizedText &title);

    /// Saves a changed local role. Each changed requirement says why.
    bool save(const RoleProfile &role);

    bool remove(const RoleId &role);
    bool exportTo(const RoleId &role, const QString &path);

    /// Null when nothing was edited since the program was opened, or it was undone.
    const RoleEdit *lastEdit() const { return m_lastEdit ? &*m_lastEdit : nullptr; }

    /// Undoes lastEdit().
    bool undo();

signals:
    /// Stored, and library() and graph() are new. Pointers into the old ones are gone.
    void changed();
    void failed(const Compass::Error &error);

private:
    bool apply(const RoleEdit &edit, std::optional<RoleEdit> undoable);
    bool edit(const RoleEdit &edit) { return apply(edit, edit); }
    Result<void> store(const RoleEdit &edit) const;
    void replaceInLibrary(const RoleEdit &edit);
    bool succeeded(const Result<void> &outcome);

    Content &m_content;
    QString m_dataFolder;
    CareerGraph m_graph;
    std::optional<RoleEdit> m_lastEdit;
};

} // namespace Compass
