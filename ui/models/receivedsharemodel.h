// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/teamrepository.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// The files a team has received and still has: from whom, of what, how exactly, until
/// when. Says nothing of what is in them. Every one has a signature that was checked.
class ReceivedShareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        ScopeColumn,
        DateColumn,
        FrameworksColumn,
        DetailColumn,
        ExpiryColumn
    };

    /// \a catalog names the frameworks and outlives the model.
    explicit ReceivedShareModel(const Catalog &catalog, QObject *parent = nullptr);

    /// Sorts \a shares by name, as the language of \a locale does.
    void setShares(const QList<ReceivedShare> &shares, const QLocale &locale);

    /// Tells everything under the name, for a table without room for the other columns.
    void setCompact(bool compact);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellChange();
    QString text(const ReceivedShare &share, int column) const;
    QString compactText(const ReceivedShare &share) const;

    const Catalog &m_catalog;
    QList<ReceivedShare> m_shares;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
