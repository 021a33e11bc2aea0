// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/frameworks/framework.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace Compass {

/// A framework file as it was, byte for byte.
struct FrameworkFile
{
    FrameworkId framework;
    QString version;
    QByteArray content;

    QByteArray sha256() const;

    friend bool operator==(const FrameworkFile &, const FrameworkFile &) = default;
};

/// The bytes of the framework file with a given SHA-256; none when there is no such file.
using FrameworkSource = std::function<std::optional<QByteArray>(const QByteArray &sha256)>;

/// Keeps every framework file that an assessment was made with, so that its figures
/// can be worked out again exactly when the program ships another version. What is
/// kept stays. Every verb is one durable transaction and may be repeated.
///
/// \error StoreFull, StoreReadOnly, StoreLocked, StoreDiskFailed, StoreFailed,
///        StoreCorrupt from any of them.
class FrameworkArchive
{
public:
    virtual ~FrameworkArchive() = default;

    /// By framework, then in the order in which they were kept.
    virtual Result<QList<FrameworkFile>> list() const = 0;

    virtual Result<bool> contains(const QByteArray &sha256) const = 0;

    /// \error IdUnknown when no such file is kept; StoreCorrupt when the one that is
    ///        kept does not have that SHA-256 any more.
    virtual Result<FrameworkFile> load(const QByteArray &sha256) const = 0;

    virtual Result<void> keep(const FrameworkFile &file) = 0;

protected:
    FrameworkArchive() = default;
    FrameworkArchive(const FrameworkArchive &) = default;
    FrameworkArchive &operator=(const FrameworkArchive &) = default;
};

/// The framework in \a file. Whether it is official is for the caller to say.
/// \error those of parseStrictJson() and readFramework(); IdUnknown when it is another
///        framework, or another version of it, than \a file says.
Result<Framework> frameworkIn(const FrameworkFile &file);

} // namespace Compass
