// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/datachange.h"

#include "core/storage/erasure.h"
#include "ui/settings/preferences.h"

#include <QCoreApplication>
#include <QDir>

namespace Compass {

namespace {
struct DataChangeTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::DataChange)
};
} // namespace

Result<QStringList> eraseData(const QString &dataFolder, Preferences &preferences)
{
    Result<QStringList> left = eraseEverything(dataFolder, preferences.path());
    preferences.reload();
    return left;
}

QString erasureText(const QStringList &left)
{
    if (left.isEmpty()) {
        return DataChangeTr::tr("Everything is deleted. The program looked again: nothing of yours "
                                "is left in its folders. What you exported, saved or shared "
                                "elsewhere is still there.");
    }
    QStringList paths;
    for (const QString &path : left)
        paths.append(QDir::toNativeSeparators(path));
    return DataChangeTr::tr("Not everything could be deleted. This is still there: %1. Close other "
                            "programs that use it, then delete it yourself.")
        .arg(QLocale().createSeparatedList(paths));
}

} // namespace Compass
