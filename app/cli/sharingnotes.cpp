// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sharingnotes.h"

#include "core/base/strictjson.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qint64 LargestNotes = qint64{64} * 1024;

Result<QList<SharedNote>> notesOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"notes"_s))
        return QList<SharedNote>();
    const QString path = options.value(u"notes"_s);
    const Result<QByteArray> bytes = readWhole(path, LargestNotes);
    if (!bytes)
        return bytes.error();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError())
        return Error{ErrorCode::TextNotUtf8, path, u"1:1"_s};

    QList<SharedNote> notes;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString note = line.trimmed();
        notes.append({CompetencyId(note.section(u' ', 0, 0)), note.section(u' ', 1).trimmed()});
    }
    return notes;
}

} // namespace Compass
