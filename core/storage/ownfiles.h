// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/personrecord.h"

#include <QDir>

namespace Compass {

/// The files of a person's own in the data folder \a dataFolder, by folder and name.
/// \error those of readWhole(), at 1 MiB a file.
Result<QList<OwnFile>> readOwnFiles(const QString &dataFolder);

/// Exchanges the files of a person's own for others, all or none. Takes the exchange
/// back when it goes out of scope, unless keep() was called.
class OwnFilesExchange
{
    Q_DISABLE_COPY_MOVE(OwnFilesExchange)

public:
    /// The earlier files go into \a attic, which is made when there are any.
    OwnFilesExchange(const QString &dataFolder, const QString &attic)
        : m_data(dataFolder)
        , m_attic(attic)
    {
    }
    ~OwnFilesExchange();

    /// Writes \a files beside those in use, on the disk when this returns.
    /// \error FileUnwritable
    Result<void> prepare(const QList<OwnFile> &files);

    /// Puts them in use. Nothing is moved when they are the ones that are.
    /// \error FileUnwritable
    Result<void> exchange();

    void keep() { m_moves.clear(); }

private:
    struct Move
    {
        QString from;
        QString to;
    };

    Result<void> write(const OwnFile &file);
    Result<void> move(const QString &from, const QString &to);

    QDir m_data;
    QDir m_attic;
    bool m_isSame = false;
    QList<Move> m_moves; ///< Done, in order.
};

} // namespace Compass
