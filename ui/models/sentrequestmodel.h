// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharerequest.h"

#include <QAbstractTableModel>

namespace Compass {

/// What a team was asked before, the newest first.
class SentRequestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        FrameworksColumn,
        DetailColumn,
        ScopeColumn,
        AnswerColumn,
        KeepColumn
    };

    /// \a catalog names the frameworks and outlives the model.
    explicit SentRequestModel(const Catalog &catalog, QObject *parent = nullptr);

    /// \a requests is oldest first.
    void setRequests(const QList<ShareRequest> &requests);
    void setLocale(const QLocale &locale);

    /// Tells everything under the day, for a table without room for the other columns.
    void setCompact(bool compact);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellChange();
    QString text(const ShareRequest &request, int column) const;
    QString compactText(const ShareRequest &request) const;

    const Catalog &m_catalog;
    QList<ShareRequest> m_requests;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
