// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/journal/evidencenote.h"
#include "ui/models/listrowroles.h"

#include <QAbstractListModel>
#include <QLocale>

namespace Compass {

/// Evidence notes as a list to choose from: the competency, and below it the date and
/// the first words.
class JournalListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit JournalListModel(const Catalog &catalog, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Shows \a notes in their order.
    void setNotes(const QList<EvidenceNote> &notes);
    void setLocale(const QLocale &locale);

    EvidenceId noteAt(const QModelIndex &index) const;

    /// Invalid when the note is not shown.
    QModelIndex indexOf(const EvidenceId &note) const;

private:
    QString detail(const EvidenceNote &note) const;

    const Catalog &m_catalog;
    QLocale m_locale;
    QList<EvidenceNote> m_notes;
};

/// The name of \a competency in the language of \a locale; its id when \a catalog has
/// it no longer.
QString competencyName(const Catalog &catalog, const CompetencyId &competency,
                       const QLocale &locale);

/// The beginning of \a text on one line, whole words, at most \a length characters and
/// the sign that there is more.
QString firstWords(const QString &text, qsizetype length);

} // namespace Compass
