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
/// the content this program ships.
QList<LintProblem> lintContent(const QList<ContentFile> &files);

/// Every problem of the content files \a paths; of the content this program ships
/// when there are none. A file may have at most 1 MiB.
QList<LintProblem> lintContentFiles(const QStringList &paths = {});

} // namespace Compass
