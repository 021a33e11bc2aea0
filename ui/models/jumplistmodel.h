// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"
#include "core/base/strongid.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace Compass {

/// How far a competency is; says nothing of its level, which would anchor the next answers.
enum class JumpState {
    NotStarted,
    Started,
    Done,
    Now,    ///< On the page, not done.
    Enough, ///< On the page, done.
};

/// A competency in the list.
struct JumpEntry
{
    CompetencyId competency;
    LocalizedText name;
    JumpState state = JumpState::NotStarted;
};

/// A framework in the list.
struct JumpGroup
{
    FrameworkId framework;
    LocalizedText name;
    int done = 0;
    QList<JumpEntry> entries;
};

/// Frameworks and, under them, their competencies, each with how far it is in words.
class JumpListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of JumpState, for a competency.
        RemarkRole,               ///< "not started" or "1 of 7".
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Keeps the indexes, and so what is folded and focused, when only states differ.
    void setGroups(const QList<JumpGroup> &groups);
    void setLocale(const QLocale &locale);

    /// Invalid for an unknown competency.
    QModelIndex indexOf(const CompetencyId &competency) const;

    /// Null for the row of a framework.
    CompetencyId competencyAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool hasSameRows(const QList<JumpGroup> &groups) const;
    void emitAllChanged();
    QVariant groupData(const JumpGroup &group, int role) const;
    QVariant entryData(const JumpEntry &entry, int role) const;

    QList<JumpGroup> m_groups;
    QLocale m_locale;
};

} // namespace Compass
