// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sharingtext.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/texttable.h"
#include "core/base/sentence.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Compass {

/// The rows of \a section; a value of several lines takes several rows.
static QList<QStringList> rowsOf(const PreviewSection &section)
{
    QList<QStringList> rows;
    for (const PreviewLine &line : section.lines) {
        QString label = printable(line.label);
        const QStringList values = line.value.split(u'\n');
        for (const QString &value : values)
            rows.append({std::exchange(label, QString()), printable(value)});
    }
    return rows;
}

QString signedText(const SignedSummary &summary)
{
    QString text;
    for (const PreviewSection &section : summary.preview)
        text += printable(section.title) + u'\n' + textTable(rowsOf(section)) + u'\n';
    text += CliTr::tr("Signature") + u'\n'
        + textTable({{CliTr::tr("Fingerprint of the signer"), summary.fingerprint}});
    if (!summary.problem.isEmpty())
        text += u'\n' + summary.problem + u'\n';
    return text;
}

QString signedJson(const SignedSummary &summary)
{
    const QJsonObject root{
        {u"format"_s, u"compass-signed/1"_s},
        {u"fingerprint"_s, summary.fingerprint},
        {u"payload"_s, summary.payload},
        {u"problem"_s,
         summary.problem.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(summary.problem)},
    };
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace Compass
