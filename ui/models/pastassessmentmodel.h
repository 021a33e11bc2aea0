// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/pastassessment.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Compass {

/// A person's finished assessments, the newest first: when, how precisely, with which
/// frameworks, and how much of them was rated.
class PastAssessmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, ModeColumn, FrameworksColumn, RatedColumn, AnswersColumn };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a past is oldest first.
    void setPast(const QList<PastAssessment> &past);
    void setLocale(const QLocale &locale);

    /// Tells what else is known of an assessment under its date, for a table without room
    /// for the other columns.
    void setCompact(bool compact);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PastAssessment &past, int column) const;
    QString compactText(const PastAssessment &past) const;
    QString frameworks(const PastAssessment &past) const;

    QList<PastAssessment> m_past;
    QLocale m_locale;
    bool m_compact = false;
};

} // namespace Compass
