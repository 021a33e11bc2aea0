// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/competencyresultmodel.h"

#include "core/explanations/resulttext.h"
#include "ui/models/levelbarvalues.h"
#include "ui/style/theme.h"

using namespace Qt::StringLiterals;

namespace Compass {

CompetencyResultModel::CompetencyResultModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void CompetencyResultModel::setResults(QList<CompetencyResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

void CompetencyResultModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emitAllChanged();
}

void CompetencyResultModel::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    emitAllChanged();
}

void CompetencyResultModel::emitAllChanged()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_results.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CompetencyResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int CompetencyResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CompetencyResultModel::levelName(const CompetencyResult &result) const
{
    return result.estimate ? m_catalog.scale.nameOf(result.estimate->level).in(m_locale) : u"–"_s;
}

QString CompetencyResultModel::text(const CompetencyResult &result, int column) const
{
    switch (column) {
    case NameColumn: {
        const Competency *competency = m_catalog.competency(result.competency);
        return competency ? competency->name.in(m_locale) : result.competency.toString();
    }
    case LevelColumn:
        return levelName(result);
    case CertaintyColumn:
        return certaintyText(result);
    case RangeColumn:
        return result.estimate && !result.levelOverride ? likelyText(*result.estimate, m_locale)
                                                        : QString();
    case WhyColumn:
        return result.estimate ? tr("Why?") : QString();
    default:
        return {};
    }
}

static QVariant barOf(const CompetencyResult &result)
{
    if (!result.estimate)
        return {};
    return QVariant::fromValue(
        LevelBarValues{result.estimate->mean, result.estimate->sd, std::nullopt});
}

QVariant CompetencyResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const CompetencyResult &result = m_results.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (m_compact && index.column() == LevelColumn)
            return QString(levelName(result) + u'\n' + certaintyText(result));
        return text(result, index.column());
    case Qt::EditRole:
        return text(result, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == LevelColumn || index.column() == RangeColumn)
            return resultText(m_catalog.scale, result, m_locale);
        if (index.column() == WhyColumn && result.estimate)
            return tr("Why? %1").arg(text(result, NameColumn));
        return text(result, index.column());
    case Qt::FontRole:
        return index.column() == LevelColumn && result.estimate
            ? QVariant(textFont(1.0, QFont::DemiBold))
            : QVariant();
    case LevelBarRole:
        return index.column() == RangeColumn ? barOf(result) : QVariant();
    default:
        return {};
    }
}

QVariant CompetencyResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == LevelBarRole)
        return section == RangeColumn;
    if (role != Qt::DisplayRole)
        return {};

    switch (section) {
    case NameColumn:
        return tr("Competency");
    case LevelColumn:
        return tr("Level");
    case CertaintyColumn:
        return tr("How sure");
    case RangeColumn:
        return tr("Likely range");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Compass
