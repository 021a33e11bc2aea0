// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/consenttext.h"

#include "core/base/jsonobject.h"
#include "core/base/strictjson.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qint64 LargestConsentFile = qint64{64} * 1024;
static constexpr QLatin1StringView ConsentFormat = "compass-consent/1"_L1;

QString ConsentText::in(const QLocale &locale) const
{
    QStringList lines;
    for (const LocalizedText &paragraph : paragraphs)
        lines.append(paragraph.in(locale));
    return lines.join(u'\n');
}

Result<ConsentText> shippedConsentText()
{
    const QString path = u":/content/consent.json"_s;
    const Result<QByteArray> bytes = readWhole(path, LargestConsentFile);
    if (!bytes)
        return bytes.error();
    const Result<QJsonValue> document = parseStrictJson(*bytes, path);
    if (!document)
        return document.error();

    JsonProblems problems(path);
    const JsonObject root(*document, problems);
    if (root.text("format"_L1) != ConsentFormat)
        root.report(ErrorCode::FormatUnknown, "format"_L1);
    ConsentText text{root.text("version"_L1), {}};
    const QList<JsonObject> paragraphs = root.objects("paragraphs"_L1);
    for (const JsonObject &paragraph : paragraphs)
        text.paragraphs.append(paragraph.localized("text"_L1));
    return problems.unlessAny(text);
}

Consent consentTo(const ConsentText &text, const QLocale &locale, QDate given)
{
    const bool isFrench = locale.language() == QLocale::French;
    return {
        .given = given,
        .language = isFrench ? QLocale::French : QLocale::English,
        .textVersion = text.version,
        .textSha256 =
            QCryptographicHash::hash(text.in(locale).toUtf8(), QCryptographicHash::Sha256),
    };
}

} // namespace Compass
