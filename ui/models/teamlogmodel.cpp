// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/teamlogmodel.h"

#include "core/base/datetext.h"

#include <QHash>

#include <algorithm>

namespace Compass {

static constexpr int LogColumns = TeamLogModel::SizeColumn + 1;

template<typename Line>
static QDate dayOf(const Line &line)
{
    return std::visit([](const auto &each) { return each.day; }, line);
}

void TeamLogModel::setLines(const QList<ImportLine> &imports, const QList<ErasureLine> &erasures)
{
    beginResetModel();
    m_lines.clear();
    for (const ErasureLine &line : erasures)
        m_lines.append(line);
    for (const ImportLine &line : imports)
        m_lines.append(line);
    std::ranges::stable_sort(m_lines, std::ranges::greater(), dayOf<Line>);
    endResetModel();
}

void TeamLogModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, LogColumns - 1);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, LogColumns - 1));
}

int TeamLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TeamLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LogColumns;
}

/// In a few words: the log keeps neither the name of a file nor what was found in it.
QString TeamLogModel::refusalText(ErrorCode code)
{
    static const QHash<ErrorCode, const char *> texts = {
        {ErrorCode::FileTooLarge, QT_TR_NOOP("Refused: too large")},
        {ErrorCode::ShareNotOurs, QT_TR_NOOP("Refused: not a share file")},
        {ErrorCode::ShareTooNew, QT_TR_NOOP("Refused: made by a newer version")},
        {ErrorCode::ShareSealed, QT_TR_NOOP("Refused: sealed to somebody else, or changed")},
        {ErrorCode::ShareNotForYou, QT_TR_NOOP("Refused: made for somebody else")},
        {ErrorCode::ShareSignatureWrong, QT_TR_NOOP("Refused: the signature is not right")},
        {ErrorCode::ShareConsentMissing, QT_TR_NOOP("Refused: no consent")},
        {ErrorCode::ShareFromFuture, QT_TR_NOOP("Refused: dated in the future")},
        {ErrorCode::ShareExpired, QT_TR_NOOP("Refused: its last day has passed")},
        {ErrorCode::ShareTooLong, QT_TR_NOOP("Refused: kept for too long")},
        {ErrorCode::ShareOlder, QT_TR_NOOP("Refused: a newer one is there")},
        {ErrorCode::ShareRevoked, QT_TR_NOOP("Refused: it was taken back")},
        {ErrorCode::ShareTeamOther, QT_TR_NOOP("Refused: meant for another team")},
        {ErrorCode::ShareRequestOther, QT_TR_NOOP("Refused: the answer to another request")},
        {ErrorCode::ShareFrameworkOther, QT_TR_NOOP("Refused: another framework or version")},
        {ErrorCode::ShareUnasked, QT_TR_NOOP("Refused: goes beyond the request")},
    };
    return tr(texts.value(code, QT_TR_NOOP("Refused: not readable")));
}

QString TeamLogModel::resultText(const ImportLine &line)
{
    if (!line.outcome)
        return refusalText(line.refusal.value_or(ErrorCode::ShareUnreadable));
    switch (*line.outcome) {
    case ImportOutcome::Added:
        return tr("Added");
    case ImportOutcome::Replaced:
        return tr("Replaced an earlier file of the same person");
    case ImportOutcome::AlreadyThere:
        return tr("Already there, nothing changed");
    case ImportOutcome::Withdrawn:
        return tr("Took an earlier file back");
    case ImportOutcome::AlreadyWithdrawn:
        return tr("Was taken back already, nothing changed");
    case ImportOutcome::WithdrawalNoted:
        return tr("Noted: the file that it takes back is not here");
    }
    Q_UNREACHABLE();
}

QString TeamLogModel::resultText(const ErasureLine &line)
{
    return line.cause == ErasureCause::Expired
        ? tr("%n file(s) deleted: their last day has passed", nullptr, line.files)
        : tr("%n individual file(s) deleted, figures kept", nullptr, line.files);
}

QVariant TeamLogModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (index.column()) {
    case DayColumn:
        return dateText(dayOf(line), m_locale);
    case ResultColumn:
        return std::visit([](const auto &each) { return resultText(each); }, line);
    case SizeColumn: {
        const auto *import = std::get_if<ImportLine>(&line);
        return import ? m_locale.formattedDataSize(import->bytes) : QString();
    }
    default:
        return {};
    }
}

QVariant TeamLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case ResultColumn:
        return tr("What became of it");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace Compass
