// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pastassessmentmodel.h"

#include "core/explanations/words.h"
#include "ui/models/historytext.h"

#include <algorithm>

namespace Compass {

static constexpr int PastColumns = PastAssessmentModel::AnswersColumn + 1;

void PastAssessmentModel::setPast(const QList<PastAssessment> &past)
{
    beginResetModel();
    m_past = past;
    std::ranges::reverse(m_past);
    endResetModel();
}

void PastAssessmentModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, PastColumns - 1);
    if (!m_past.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, PastColumns - 1));
}

void PastAssessmentModel::setCompact(bool compact)
{
    m_compact = compact;
    setLocale(m_locale);
}

int PastAssessmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_past.size());
}

int PastAssessmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PastColumns;
}

QString PastAssessmentModel::frameworks(const PastAssessment &past) const
{
    QStringList names;
    for (const FrameworkVersion &version : past.assessment.plan.frameworks) {
        const Framework *framework = past.catalog.framework(version.framework);
        const QString name =
            framework ? framework->name.in(m_locale) : version.framework.toString();
        //: A framework and its version.
        const QString known = tr("%1 %2");
        const QString lost = tr("%1 %2 (not kept, so without figures)");
        names.append((framework ? known : lost).arg(name, version.version));
    }
    return m_locale.createSeparatedList(names);
}

QString PastAssessmentModel::text(const PastAssessment &past, int column) const
{
    const auto isRated = [](const CompetencyResult &each) { return each.estimate.has_value(); };
    switch (column) {
    case DateColumn:
        return dayText(past.assessment.finishedAt, m_locale);
    case ModeColumn:
        return modeWord(past.assessment.plan.mode);
    case FrameworksColumn:
        return frameworks(past);
    case RatedColumn:
        return tr("%1 of %2")
            .arg(m_locale.toString(std::ranges::count_if(past.result.competencies, isRated)),
                 m_locale.toString(past.result.competencies.size()));
    case AnswersColumn:
        return m_locale.toString(past.assessment.responses.entries().size());
    default:
        return {};
    }
}

QString PastAssessmentModel::compactText(const PastAssessment &past) const
{
    //: Two lines: a date; how precise an assessment was and how many are rated.
    return tr("%1\n%2, %3 rated")
        .arg(text(past, DateColumn), text(past, ModeColumn), text(past, RatedColumn));
}

QVariant PastAssessmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (m_compact && index.column() == DateColumn)
            return compactText(m_past.at(index.row()));
        return text(m_past.at(index.row()), index.column());
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return text(m_past.at(index.row()), index.column());
    default:
        return {};
    }
}

QVariant PastAssessmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Finished");
    case ModeColumn:
        return tr("Precision");
    case FrameworksColumn:
        return tr("Frameworks and versions");
    case RatedColumn:
        return tr("Competencies rated");
    case AnswersColumn:
        return tr("Answers");
    default:
        return {};
    }
}

} // namespace Compass
