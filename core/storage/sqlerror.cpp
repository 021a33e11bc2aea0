// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlerror.h"

#include <QSqlError>

namespace Compass {

/// Source: SQLite, "Result and error codes".
static ErrorCode errorCode(int sqliteCode)
{
    static constexpr int primaryCode = 0xff; // The bits above it only refine.

    switch (sqliteCode & primaryCode) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::StoreLocked;
    case 8: // SQLITE_READONLY
        return ErrorCode::StoreReadOnly;
    case 10: // SQLITE_IOERR
        return ErrorCode::StoreDiskFailed;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::StoreCorrupt;
    case 13: // SQLITE_FULL
        return ErrorCode::StoreFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::StoreUnavailable;
    default:
        return ErrorCode::StoreFailed;
    }
}

Error sqlError(const QSqlError &error, const QString &file)
{
    const QString native = error.nativeErrorCode();
    return {errorCode(native.toInt()), file, {}, {}, native + u' ' + error.text()};
}

Error corruptRow(const QString &table, const QString &row)
{
    return {ErrorCode::StoreCorrupt, {}, row, {}, table};
}

} // namespace Compass
