// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/savedfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Compass {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isSymLink())
        return Error{ErrorCode::FileIsLink, path};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::FileUnwritable, path, {}, {}, file.errorString()};
}

} // namespace Compass
