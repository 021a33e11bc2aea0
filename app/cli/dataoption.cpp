// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dataoption.h"

#include "app/cli/commandlinetr.h"
#include "core/content/localframeworks.h"
#include "core/content/localroles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Compass {

QCommandLineOption dataOption()
{
    return {u"data"_s, CliTr::tr("The folder where the program keeps its data."), u"DIR"_s};
}

Result<std::unique_ptr<Store>> openData(const QString &command, const QCommandLineParser &options,
                                        DataUse use, const Clock &clock)
{
    const QString folder = options.value(u"data"_s);
    if (folder.isEmpty())
        return Error{ErrorCode::OptionMissing, command, {}, u"--data"_s, {}};
    if (use != DataUse::Filling && !QFileInfo::exists(storePath(folder)))
        return Error{ErrorCode::FileMissing, storePath(folder)};

    OpenOptions how;
    how.access = use == DataUse::Reading ? Access::ReadOnly : Access::Whole;
    return Store::open(folder, clock, how);
}

Result<Content> contentInUse(const QCommandLineParser &options)
{
    Result<Content> shipped = shippedContent();
    if (!shipped || !options.isSet(u"data"_s))
        return shipped;
    Content content = *std::move(shipped);
    const QString folder = options.value(u"data"_s);
    const QList<Error> refused =
        addLocalFrameworks(folder, content.catalog) + addLocalRoles(folder, content);
    return refused.isEmpty() ? Result<Content>(content) : refused.constFirst();
}

} // namespace Compass
