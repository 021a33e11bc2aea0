// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storekind.h"

using namespace Qt::StringLiterals;

namespace Compass {

StorePlace personalPlace(const QString &folder)
{
    return {&personalKind, folder + "/compass.db"_L1, folder + "/compass.lock"_L1,
            folder + "/backups"_L1, true};
}

QString storePath(const QString &folder)
{
    return personalPlace(folder).path;
}

QString backupPath(const QString &folder)
{
    return personalPlace(folder).backups;
}

StorePlace teamPlace(const QString &path)
{
    return {&teamKind, path, path + ".lock"_L1, path + "-backups"_L1, false};
}

} // namespace Compass
