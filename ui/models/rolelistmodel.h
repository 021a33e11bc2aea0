// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/rolelibrary.h"
#include "ui/models/listrowroles.h"

#include <QAbstractListModel>
#include <QLocale>

namespace Compass {

/// The roles of a library as a list to choose from: those suggested first, or those
/// that match a search, in the reader's language.
class RoleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        RoleIdRole = Qt::UserRole + 1, ///< QString
        DetailRole = ListDetailRole,   ///< Classification and path, in words.
        MarkRole = ListMarkRole,       ///< "Your current role", "Suggested", or empty.
    };

    explicit RoleListModel(const RoleLibrary &library, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Shows the roles that match \a words; all of them when it is blank.
    void setSearch(const QString &words);

    /// Puts \a roles first while nothing is searched for, and marks them.
    void setSuggestions(const QList<RoleId> &roles);

    void setChosen(const RoleId &current, const RoleId &next);
    void setLocale(const QLocale &locale);

    RoleId roleAt(const QModelIndex &index) const;

    /// Invalid when the role is not shown.
    QModelIndex indexOf(const RoleId &role) const;

private:
    void arrange();
    QString detail(const RoleProfile &role) const;
    QString mark(const RoleId &role) const;

    const RoleLibrary &m_library;
    QLocale m_locale;
    QString m_search;
    QList<RoleId> m_suggestions;
    RoleId m_current;
    RoleId m_next;
    QList<RoleId> m_shown;
};

} // namespace Compass
