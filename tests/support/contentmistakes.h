// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/lintproblem.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace Compass {

/// A text as it stands in a content file.
QJsonObject both(const QString &english, const QString &french);

/// A mistake planted in a shipped file, and the rule that must see it.
struct Mistake
{
    const char *name;
    const char *file;
    const char *place; ///< Of the value to replace.
    QJsonValue value;
    LintRule rule;
    const char *reported; ///< The place the problem must name.
};

/// At least one mistake for every rule that a single value can break.
QList<Mistake> contentMistakes();

} // namespace Compass
