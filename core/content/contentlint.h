// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/lintproblem.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace Compass {

/// A content file that could be read, of any of the formats.
struct ContentFile
{
    QString name;
    QJsonValue document;
};

/// Every problem of \a files, file by file. They may refer to one another and to
/// \a others, which are not looked at otherwise.
QList<LintProblem> lintContent(const QList<ContentFile> &files,
                               const QList<ContentFile> &others = {});

/// Every problem of the content files \a paths, which may also refer to the content
/// this program ships; of that content when there are none. A file may have at most
/// 1 MiB.
QList<LintProblem> lintContentFiles(const QStringList &paths = {});

} // namespace Compass
