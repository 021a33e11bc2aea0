// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/team/teambudget.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

namespace Compass {

/// Who should learn from what within a budget, one item of one person a row; rows can be
/// ticked, and are at first.
class TeamLearningModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ItemColumn, PersonColumn, TowardsColumn, TimeColumn, ColumnCount };

    /// \a content outlives the model.
    explicit TeamLearningModel(const Content &content, QObject *parent = nullptr);

    /// \a members have the names. Ticks stay while the items do.
    void setItems(QList<TeamLearning> items, const QList<TeamMember> &members);
    void setLocale(const QLocale &locale);

    /// The rows that are ticked.
    QList<TeamLearning> ticked() const;
    void untickAll();
    QString nameOf(const SignerKey &member) const;
    QString titleOf(const TeamLearning &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TeamLearning &item, int column) const;
    QString towardsText(const TeamLearning &item) const;
    QString timeText(const TeamLearning &item) const;

    const Content &m_content;
    QList<TeamLearning> m_items;
    QHash<SignerKey, QString> m_names;
    QSet<int> m_unticked;
    QLocale m_locale;
};

} // namespace Compass
