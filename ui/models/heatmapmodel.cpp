// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heatmapmodel.h"

#include "core/explanations/teamsentences.h"
#include "core/explanations/teamwords.h"
#include "core/explanations/words.h"
#include "core/team/distribution.h"
#include "ui/models/heatmaptext.h"

#include <QCollator>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Compass {

HeatmapModel::HeatmapModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void HeatmapModel::setFigures(const TeamFigures &figures)
{
    beginResetModel();
    m_figures = figures;
    m_columns = {{HeatmapColumn::Competency}};
    if (!figures.needs.isEmpty())
        m_columns.append({HeatmapColumn::Need});
    for (qsizetype member = 0; member < figures.members.size(); ++member)
        m_columns.append({HeatmapColumn::Member, member});
    if (hasGroup(figures))
        m_columns.append({HeatmapColumn::Group});
    if (hasGroupInBands(figures))
        m_columns.append({HeatmapColumn::GroupInBands});
    sort();
    endResetModel();
}

void HeatmapModel::setFramework(const FrameworkId &framework)
{
    beginResetModel();
    m_framework = framework;
    sort();
    endResetModel();
}

/// What MostMissing and BestCovered sort by, smallest first; what nothing is needed of comes last.
int HeatmapModel::rank(const CompetencyId &competency) const
{
    const Cover *cover = m_figures.cover(competency);
    if (m_order == HeatmapOrder::Catalog)
        return 0;
    if (!cover)
        return std::numeric_limits<int>::max();
    return m_order == HeatmapOrder::MostMissing ? -cover->deficit() : -cover->depth();
}

void HeatmapModel::sort()
{
    m_rows.clear();
    for (const CompetencyId &each : std::as_const(m_figures.competencies)) {
        const Framework *framework = m_catalog.frameworkOf(each);
        if (framework && framework->id == m_framework)
            m_rows.append(each);
    }
    if (m_order == HeatmapOrder::Name) {
        const QCollator collator(m_locale);
        std::ranges::sort(m_rows, [&](const CompetencyId &a, const CompetencyId &b) {
            return collator.compare(name(a), name(b)) < 0;
        });
    } else {
        std::ranges::stable_sort(m_rows, {}, [this](const CompetencyId &id) { return rank(id); });
    }
}

void HeatmapModel::setOrder(HeatmapOrder order)
{
    emit layoutAboutToBeChanged();
    const QList<CompetencyId> before = m_rows;
    const QModelIndexList kept = persistentIndexList();
    m_order = order;
    sort();
    for (const QModelIndex &each : kept) {
        const qsizetype row = m_rows.indexOf(before.at(each.row()));
        changePersistentIndex(each, index(static_cast<int>(row), each.column()));
    }
    emit layoutChanged();
}

void HeatmapModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    setOrder(m_order);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void HeatmapModel::setCompact(bool compact)
{
    m_compact = compact;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int HeatmapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeatmapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString HeatmapModel::name(const CompetencyId &competency) const
{
    const Competency *found = m_catalog.competency(competency);
    return found ? found->name.in(m_locale) : competency.toString();
}

std::optional<Level> HeatmapModel::needed(int row) const
{
    const auto need = std::ranges::find(m_figures.needs, m_rows.at(row), &TeamNeed::competency);
    return need == m_figures.needs.cend() ? std::nullopt : std::optional(need->level);
}

QString HeatmapModel::targetText(int row) const
{
    const std::optional<Level> level = needed(row);
    return level ? atLeast(m_catalog.scale, *level, m_locale) : QString();
}

std::optional<GapState> HeatmapModel::standing(int row, const MemberFigure &figure) const
{
    const std::optional<Level> level = needed(row);
    return level ? std::optional(standingOf(figure, *level)) : std::nullopt;
}

const MemberFigure *HeatmapModel::figureAt(int row, int column) const
{
    const TeamMember &member = m_figures.members.at(m_columns.at(column).member);
    const auto found = member.figures.constFind(m_rows.at(row));
    return found == member.figures.constEnd() ? nullptr : &*found;
}

DisclosedFigure HeatmapModel::groupAt(int row, int column) const
{
    const bool inBands = columnAt(column) == HeatmapColumn::GroupInBands;
    return (inBands ? m_figures.groupInBands : m_figures.group).value(m_rows.at(row));
}

HeatmapCell HeatmapModel::memberCell(int row, int column) const
{
    const MemberFigure *figure = figureAt(row, column);
    if (!figure)
        return {};
    return {.kind = figure->precision == Precision::Bands ? HeatmapCell::Kind::Band
                                                          : HeatmapCell::Kind::Level,
            .value = figure->value,
            .isUnsure = isMarkedUnsure(*figure, standing(row, *figure)),
            .isBelow = standing(row, *figure) == GapState::Gap};
}

HeatmapCell HeatmapModel::groupCell(int row, int column) const
{
    const DisclosedFigure figure = groupAt(row, column);
    if (figure.isHidden())
        return {.kind = HeatmapCell::Kind::Hidden};
    return {.kind = columnAt(column) == HeatmapColumn::Group ? HeatmapCell::Kind::Counts
                                                             : HeatmapCell::Kind::BandCounts,
            .counts = *figure.tally};
}

HeatmapCell HeatmapModel::cell(int row, int column) const
{
    return columnAt(column) == HeatmapColumn::Member ? memberCell(row, column)
                                                     : groupCell(row, column);
}

QString HeatmapModel::shownText(const QModelIndex &index) const
{
    const int row = index.row();
    switch (columnAt(index.column())) {
    case HeatmapColumn::Competency:
        return m_compact && needed(row) ? name(m_rows.at(row)) + u'\n' + targetText(row)
                                        : name(m_rows.at(row));
    case HeatmapColumn::Need:
        return needed(row) ? targetText(row) : u"–"_s;
    default:
        return heatmapCellText(cell(row, index.column()), m_locale);
    }
}

/// What a cell says, whole, without whom it is about and without a point.
QString HeatmapModel::words(const QModelIndex &index) const
{
    const int row = index.row();
    const HeatmapColumn column = columnAt(index.column());
    if (column == HeatmapColumn::Competency)
        return name(m_rows.at(row));
    if (column == HeatmapColumn::Need)
        return needed(row) ? targetText(row) : tr("nothing is needed");
    if (column != HeatmapColumn::Member) {
        const DisclosedFigure figure = groupAt(row, index.column());
        return figure.isHidden() ? hiddenWord()
                                 : countsStatement(m_catalog.scale, *figure.tally,
                                                   column == HeatmapColumn::GroupInBands, m_locale);
    }
    const MemberFigure *figure = figureAt(row, index.column());
    const TeamSentences sentences(m_figures, m_catalog, m_locale);
    return figure ? sentences.figureText(m_rows.at(row), *figure) : tr("not shared");
}

QString HeatmapModel::cellSubject(const QModelIndex &index) const
{
    const QString competency = name(m_rows.at(index.row()));
    if (columnAt(index.column()) == HeatmapColumn::Competency)
        return competency;
    //: A competency, then a person, the group or the need.
    return tr("%1, %2").arg(competency, columnTitle(index.column()));
}

QString HeatmapModel::cellStatement(const QModelIndex &index) const
{
    if (columnAt(index.column()) == HeatmapColumn::Competency) {
        return needed(index.row())
            ? tr("The team needs people who are %1.").arg(targetText(index.row()))
            : tr("The team has set no need for it.");
    }
    if (columnAt(index.column()) != HeatmapColumn::Member
        && columnAt(index.column()) != HeatmapColumn::Need
        && groupAt(index.row(), index.column()).isHidden())
        return hiddenText();
    //: What is known, as a sentence.
    return tr("%1.").arg(words(index));
}

QVariant HeatmapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const HeatmapColumn column = columnAt(index.column());
    const bool isCell = column != HeatmapColumn::Competency && column != HeatmapColumn::Need;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::EditRole:
        return words(index);
    case Qt::AccessibleTextRole:
        //: Whom a figure is about, then what it says.
        return tr("%1: %2").arg(cellSubject(index), cellStatement(index));
    case HeatmapCellRole:
        return isCell ? QVariant::fromValue(cell(index.row(), index.column())) : QVariant();
    default:
        return {};
    }
}

QString HeatmapModel::columnTitle(int column) const
{
    switch (columnAt(column)) {
    case HeatmapColumn::Competency:
        return tr("Competency");
    case HeatmapColumn::Need:
        return tr("Target");
    case HeatmapColumn::Member:
        return m_figures.members.at(m_columns.at(column).member).name;
    case HeatmapColumn::Group:
        return tr("The group");
    case HeatmapColumn::GroupInBands:
        return tr("The group, in two bands");
    }
    Q_UNREACHABLE();
}

QVariant HeatmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isText = columnAt(section) < HeatmapColumn::Member;
        return int(isText ? Qt::AlignLeft : Qt::AlignHCenter);
    }
    if (role == HeatmapLettersRole && columnAt(section) == HeatmapColumn::Group) {
        return QStringList{levelLetter(0), levelLetter(1), levelLetter(2), levelLetter(3),
                           levelLetter(4)};
    }
    if (role == HeatmapLettersRole && columnAt(section) == HeatmapColumn::GroupInBands)
        return QStringList{bandLetters(0), bandLetters(1)};
    return {};
}

} // namespace Compass
