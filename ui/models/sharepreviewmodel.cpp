// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sharepreviewmodel.h"

#include "ui/style/theme.h"

#include <algorithm>

namespace Compass {

static constexpr int PreviewColumns = SharePreviewModel::ValueColumn + 1;
static constexpr qsizetype LongestWord = 24;
static constexpr qsizetype WordPart = 8;

void SharePreviewModel::setSections(const QList<PreviewSection> &sections)
{
    beginResetModel();
    m_rows.clear();
    for (const PreviewSection &section : sections) {
        m_rows.append({{section.title, {}}, true});
        for (const PreviewLine &line : section.lines)
            m_rows.append({line, false});
    }
    endResetModel();
}

int SharePreviewModel::lineCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, false, &Row::isTitle));
}

int SharePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SharePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PreviewColumns;
}

/// \a text with places where the lines of a fingerprint may break.
static QString breakable(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() <= LongestWord)
            continue;
        for (qsizetype at = word.size() / WordPart * WordPart; at > 0; at -= WordPart)
            word.insert(at, QChar(0x200B));
    }
    return words.join(u' ');
}

QVariant SharePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString &text = index.column() == ItemColumn ? row.line.label : row.line.value;
    switch (role) {
    case Qt::DisplayRole:
        return breakable(text);
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return text;
    case Qt::FontRole:
        return row.isTitle ? QVariant(textFont(1.0, QFont::Bold)) : QVariant();
    default:
        return {};
    }
}

QVariant SharePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return section == ItemColumn ? tr("Item") : tr("Value");
}

} // namespace Compass
