// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/frameworks/catalog.h"
#include "core/learning/learningresource.h"
#include "core/targets/rolelibrary.h"

#include <QStringList>

namespace Compass {

/// All content the program works with.
struct Content
{
    Catalog catalog;
    RoleLibrary roles;
    LearningCatalogue learning;
};

/// Reads the content this program ships, from its Qt resources. It was checked
/// when the program was built, so only its shape is checked again here.
Result<Content> shippedContent();

/// In bytes; a larger content file is refused unread.
inline constexpr qint64 LargestContentFile = qint64{1024} * 1024;

/// The paths of the framework files this program ships, and of all its content files.
QStringList shippedFrameworkFiles();
QStringList shippedContentFiles();

/// Whether a framework file with this SHA-256 is one that this program ships.
bool isShippedFramework(const QByteArray &hash);

} // namespace Compass
