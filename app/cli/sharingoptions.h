// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharing.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QDate>

namespace Compass {

/// What may be shared, as the commands that ask and answer name it: --frameworks,
/// --detail, --expires.
QList<QCommandLineOption> sharingOptions();

/// What --detail asks for: at most one precision, and "plan" and "notes" if wanted.
/// \a otherwise when it is not given.
/// \error OptionInvalid
Result<ShareDetail> detailOf(const QCommandLineParser &options, const ShareDetail &otherwise);

/// The frameworks that --frameworks names; \a otherwise when it is not given.
/// \error OptionInvalid where \a catalog does not have one of them.
Result<QList<FrameworkId>> frameworksOf(const QCommandLineParser &options, const Catalog &catalog,
                                        const QList<FrameworkId> &otherwise);

/// The day that the option \a name gives as YYYY-MM-DD; \a otherwise when it does not.
/// \error OptionInvalid
Result<QDate> dayOf(const QCommandLineParser &options, const QString &name, QDate otherwise);

/// The owner of the data folder \a dataFolder, with keys made on first use.
/// \error those of readOrMakeKeys()
Result<Sharer> sharerOf(const QString &dataFolder, const CryptoBox &crypto);

/// The owner of a data folder that has keys, for what new ones would be of no use for.
/// \error those of readKeys()
Result<Sharer> keyOwnerOf(const QString &dataFolder, const CryptoBox &crypto);

/// An id for something that leaves.
SnapshotId newSnapshotId();

} // namespace Compass
