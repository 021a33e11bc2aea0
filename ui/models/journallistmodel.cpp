// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/journallistmodel.h"

#include "core/base/datetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qsizetype ShownWords = 80;

QString competencyName(const Catalog &catalog, const CompetencyId &competency,
                       const QLocale &locale)
{
    const Competency *found = catalog.competency(competency);
    return found ? found->name.in(locale) : competency.toString();
}

QString firstWords(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', length);
    return line.first(end > 0 ? end : length) + u'…';
}

JournalListModel::JournalListModel(const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
}

int JournalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QString JournalListModel::detail(const EvidenceNote &note) const
{
    //: The date of an evidence note, and its first words.
    return tr("%1: %2").arg(dateText(note.date, m_locale), firstWords(note.action, ShownWords));
}

QVariant JournalListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EvidenceNote &note = m_notes.at(index.row());
    const QString name = competencyName(m_catalog, note.competency, m_locale);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QString(name + u". "_s + detail(note));
    case ListDetailRole:
        return detail(note);
    case ListMarkRole:
        return note.practice == Practice::InThePast ? tr("in the past") : QString();
    default:
        return {};
    }
}

void JournalListModel::setNotes(const QList<EvidenceNote> &notes)
{
    if (notes == m_notes)
        return;
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

void JournalListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit dataChanged(index(0), index(rowCount() - 1));
}

EvidenceId JournalListModel::noteAt(const QModelIndex &index) const
{
    return index.isValid() ? m_notes.at(index.row()).id : EvidenceId();
}

QModelIndex JournalListModel::indexOf(const EvidenceId &note) const
{
    const auto found = std::ranges::find(m_notes, note, &EvidenceNote::id);
    return found == m_notes.cend()
        ? QModelIndex()
        : index(static_cast<int>(std::distance(m_notes.cbegin(), found)));
}

} // namespace Compass
