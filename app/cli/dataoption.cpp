// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dataoption.h"

#include "app/cli/commandlinetr.h"
#include "core/base/clock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Compass {

/// Has no state, so one serves every store.
static const SystemClock dataClock;

QCommandLineOption dataOption()
{
    return {u"data"_s, CliTr::tr("The folder where the program keeps its data."), u"DIR"_s};
}

Result<std::unique_ptr<Store>> openData(const QString &command, const QCommandLineParser &options,
                                        DataUse use)
{
    const QString folder = options.value(u"data"_s);
    if (folder.isEmpty())
        return Error{ErrorCode::OptionMissing, command, {}, u"--data"_s, {}};
    if (use != DataUse::Filling && !QFileInfo::exists(storePath(folder)))
        return Error{ErrorCode::FileMissing, storePath(folder)};

    OpenOptions how;
    how.access = use == DataUse::Reading ? Access::ReadOnly : Access::Whole;
    return Store::open(folder, dataClock, how);
}

} // namespace Compass
