// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rolelistmodel.h"

#include "core/explanations/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Compass {

RoleListModel::RoleListModel(const RoleLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    arrange();
}

int RoleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString RoleListModel::detail(const RoleProfile &role) const
{
    if (role.classification.isEmpty())
        return tr("Any classification");
    if (!role.path)
        return role.classification;
    return (*role.path == CareerPath::Management ? tr("%1, management path")
                                                 : tr("%1, individual path"))
        .arg(role.classification);
}

QString RoleListModel::mark(const RoleId &role) const
{
    if (role == m_current)
        return tr("Your current role");
    if (role == m_next)
        return tr("Your next role");
    return m_suggestions.contains(role) ? tr("Suggested for you") : QString();
}

QVariant RoleListModel::data(const QModelIndex &index, int role) const
{
    const RoleProfile *profile = m_library.role(roleAt(index));
    if (!profile)
        return {};

    const QString title = roleTitle(*profile, m_locale);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole: {
        QStringList words = {title, detail(*profile), mark(profile->id)};
        words.removeAll(QString());
        return words.join(u". "_s);
    }
    case RoleIdRole:
        return profile->id.toString();
    case DetailRole:
        return detail(*profile);
    case MarkRole:
        return mark(profile->id);
    default:
        return {};
    }
}

void RoleListModel::arrange()
{
    beginResetModel();
    m_shown = m_library.search(m_search);
    if (m_search.trimmed().isEmpty()) {
        for (qsizetype i = 0; i < m_suggestions.size(); ++i)
            m_shown.move(m_shown.indexOf(m_suggestions.at(i)), i);
    }
    endResetModel();
}

void RoleListModel::setSearch(const QString &words)
{
    m_search = words;
    arrange();
}

void RoleListModel::setSuggestions(const QList<RoleId> &roles)
{
    m_suggestions = roles;
    arrange();
}

void RoleListModel::setChosen(const RoleId &current, const RoleId &next)
{
    m_current = current;
    m_next = next;
    emit dataChanged(index(0), index(rowCount() - 1));
}

void RoleListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit dataChanged(index(0), index(rowCount() - 1));
}

RoleId RoleListModel::roleAt(const QModelIndex &index) const
{
    return index.isValid() ? m_shown.at(index.row()) : RoleId();
}

QModelIndex RoleListModel::indexOf(const RoleId &role) const
{
    return index(static_cast<int>(m_shown.indexOf(role)));
}

} // namespace Compass
