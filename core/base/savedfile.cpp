// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/savedfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Compass {

/// Opens \a file; with \a permissions where there are some.
static bool openFor(QSaveFile &file, std::optional<QFileDevice::Permissions> permissions)
{
    return file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(*permissions));
}

static Result<void> saveWith(std::optional<QFileDevice::Permissions> permissions,
                             const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isSymLink())
        return Error{ErrorCode::FileIsLink, path};
    QSaveFile file(path);
    if (openFor(file, permissions) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::FileUnwritable, path, {}, {}, file.errorString()};
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return saveWith({}, path, bytes);
}

Result<void> savePrivateFile(const QString &path, const QByteArray &bytes)
{
    return saveWith(QFileDevice::ReadOwner | QFileDevice::WriteOwner, path, bytes);
}

} // namespace Compass
