// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sharingoptions.h"

#include "app/cli/commandlinetr.h"
#include "core/snapshots/keyfile.h"
#include "core/snapshots/payloadfields.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Compass {

QList<QCommandLineOption> sharingOptions()
{
    return {
        {u"frameworks"_s, CliTr::tr("The frameworks, by identifier; usually all of them."),
         u"IDS"_s},
        {u"detail"_s,
         CliTr::tr("Bands, levels (usual), or levels and how certain they are; with “plan” and "
                   "“notes” if wanted."),
         u"bands|levels|certainty[,plan][,notes]"_s},
        {u"expires"_s, CliTr::tr("The last day, e.g. 2027-03-31."), u"DATE"_s},
    };
}

static Error invalid(const QCommandLineParser &options, const QString &name)
{
    return {ErrorCode::OptionInvalid, u"--"_s + name, {}, options.value(name), {}};
}

Result<ShareDetail> detailOf(const QCommandLineParser &options, const ShareDetail &otherwise)
{
    const QString name = u"detail"_s;
    if (!options.isSet(name))
        return otherwise;
    QStringList words = options.value(name).split(u',');
    ShareDetail detail;
    detail.plan = words.removeAll(u"plan"_s) == 1;
    detail.notes = words.removeAll(u"notes"_s) == 1;
    for (const auto &[word, precision] : precisionChoices) {
        if (words == QStringList{word})
            detail.precision = precision;
    }
    const bool known = words.isEmpty() || words == QStringList{precisionCode(detail.precision)};
    return known ? Result<ShareDetail>(detail) : invalid(options, name);
}

Result<QList<FrameworkId>> frameworksOf(const QCommandLineParser &options, const Catalog &catalog,
                                        const QList<FrameworkId> &otherwise)
{
    const QString name = u"frameworks"_s;
    if (!options.isSet(name))
        return otherwise;
    QList<FrameworkId> frameworks;
    const QStringList ids = options.value(name).split(u',');
    for (const QString &id : ids) {
        if (!catalog.framework(FrameworkId(id)) || frameworks.contains(FrameworkId(id)))
            return invalid(options, name);
        frameworks.append(FrameworkId(id));
    }
    return frameworks;
}

Result<QDate> dayOf(const QCommandLineParser &options, const QString &name, QDate otherwise)
{
    if (!options.isSet(name))
        return otherwise;
    const QDate day = QDate::fromString(options.value(name), Qt::ISODate);
    if (day.toString(Qt::ISODate) != options.value(name))
        return invalid(options, name);
    return day;
}

Result<Sharer> sharerOf(const QString &dataFolder, const CryptoBox &crypto)
{
    const Result<KeyPair> keys = readOrMakeKeys(crypto, dataFolder);
    if (!keys)
        return keys.error();
    return Sharer{crypto, *keys, dataFolder};
}

Result<Sharer> keyOwnerOf(const QString &dataFolder, const CryptoBox &crypto)
{
    const Result<KeyPair> keys = readKeys(crypto, dataFolder);
    if (!keys)
        return keys.error();
    return Sharer{crypto, *keys, dataFolder};
}

SnapshotId newSnapshotId()
{
    return SnapshotId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace Compass
