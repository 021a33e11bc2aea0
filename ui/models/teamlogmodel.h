// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrepository.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <variant>

namespace Compass {

/// What came into a team and what was deleted from it, the newest first: the day, how
/// large, and what became of it. Not a word of what the files say.
class TeamLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ResultColumn, DayColumn, SizeColumn };

    using QAbstractTableModel::QAbstractTableModel;

    /// Both newest first.
    void setLines(const QList<ImportLine> &imports, const QList<ErasureLine> &erasures);
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Line = std::variant<ImportLine, ErasureLine>;

    static QString refusalText(ErrorCode code);
    static QString resultText(const ImportLine &line);
    static QString resultText(const ErasureLine &line);

    QList<Line> m_lines;
    QLocale m_locale;
};

} // namespace Compass
