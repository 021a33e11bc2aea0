// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/content/content.h"
#include "core/storage/store.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <memory>

namespace Compass {

/// --data, which names a data folder.
QCommandLineOption dataOption();

/// What a command does with a data folder.
enum class DataUse {
    Reading,  ///< There must be data in it.
    Changing, ///< There must be data in it.
    Filling,  ///< It is made where it is missing.
};

/// The store in the folder that --data of the command \a command names. \a clock
/// outlives it.
/// \error OptionMissing; FileMissing where there is no data; StoreLocked while the
///        window has it open; the other ones of Store::open().
Result<std::unique_ptr<Store>> openData(const QString &command, const QCommandLineParser &options,
                                        DataUse use, const Clock &clock);

/// The shipped content; with the frameworks and the role profiles of --data where that
/// is given.
/// \error those of shippedContent(); the first framework or role that cannot be used
Result<Content> contentInUse(const QCommandLineParser &options);

} // namespace Compass
