// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Compass {

static QString keysJson(const Sharer &sharer)
{
    const PublicKeys &keys = sharer.keys.publicKeys;
    const QJsonObject root{
        {u"format"_s, u"compass-public-keys/1"_s},
        {u"fingerprint"_s, sharer.crypto.fingerprint(keys.signing)},
        {u"signingKey"_s, QString::fromLatin1(keys.signing.toHex())},
        {u"sealingKey"_s, QString::fromLatin1(keys.sealing.toHex())},
    };
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

static QString keysText(const Sharer &sharer)
{
    const PublicKeys &keys = sharer.keys.publicKeys;
    return textTable({
        {CliTr::tr("Fingerprint"), sharer.crypto.fingerprint(keys.signing)},
        {CliTr::tr("Key that checks your signature"), QString::fromLatin1(keys.signing.toHex())},
        {CliTr::tr("Key that seals files to you"), QString::fromLatin1(keys.sealing.toHex())},
    });
}

static Result<int> showKeys(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    if (const auto given = requireOptions(u"keys"_s, options, {u"data"_s}); !given)
        return given.error();
    const Result<Sharer> sharer = sharerOf(options.value(u"data"_s), context.crypto);
    if (!sharer)
        return sharer.error();
    context.results << (*format == u"json"_s ? keysJson(*sharer) : keysText(*sharer));
    return ExitDone;
}

Command keysCommand()
{
    return {
        u"keys"_s,
        CliTr::tr("Show your public keys and their fingerprint; make the keys on first use."),
        {u"--data DIR [--format text|json]"_s},
        {
            dataOption(),
            {u"format"_s, CliTr::tr("A table to read, or compass-public-keys/1 for programs."),
             u"text|json"_s},
        },
        false,
        showKeys,
    };
}

} // namespace Compass
