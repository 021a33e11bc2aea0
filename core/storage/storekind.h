// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace Compass {

/// A kind of data file of ours: how it is known from others, and how it is built.
struct StoreKind
{
    quint32 applicationId = 0;    ///< In the header of the file.
    QLatin1StringView migrations; ///< The folder with the steps of its schema.
    QLatin1StringView copyName;   ///< What the names of its copies begin with.
    QLatin1StringView ending;     ///< What they end with.
};

/// The data of one person. The bytes of the application id read "DSC1".
inline constexpr StoreKind personalKind{.applicationId = 0x44534331,
                                        .migrations = QLatin1StringView(":/migrations"),
                                        .copyName = QLatin1StringView("compass"),
                                        .ending = QLatin1StringView(".db")};

/// A team workspace. The bytes of the application id read "DSCT".
inline constexpr StoreKind teamKind{.applicationId = 0x44534354,
                                    .migrations = QLatin1StringView(":/migrations/team"),
                                    .copyName = QLatin1StringView("team"),
                                    .ending = QLatin1StringView(".compass-team")};

inline constexpr std::array storeKinds{&personalKind, &teamKind};

/// Where a data file is, and what belongs to it.
struct StorePlace
{
    const StoreKind *kind = &personalKind;
    QString path;
    QString lock;
    QString backups;             ///< The folder with its copies.
    bool makesItsFolder = false; ///< Whether the folder of the file is ours to make.
};

/// The data file of the data folder \a folder.
StorePlace personalPlace(const QString &folder);

/// That file, and the folder with its copies.
QString storePath(const QString &folder);
QString backupPath(const QString &folder);

/// The team workspace \a path; the lock and the copies are beside it.
StorePlace teamPlace(const QString &path);

} // namespace Compass
