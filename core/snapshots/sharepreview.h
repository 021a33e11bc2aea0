// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharerequest.h"

#include <QLocale>

namespace Compass {

struct PreviewLine
{
    QString label;
    QString value;

    friend bool operator==(const PreviewLine &, const PreviewLine &) = default;
};

struct PreviewSection
{
    QString title;
    QList<PreviewLine> lines;

    friend bool operator==(const PreviewSection &, const PreviewSection &) = default;
};

/// The words a preview takes from the content, and the language to take them in.
struct PreviewWords
{
    const Catalog &catalog;
    QLocale locale;
};

/// Everything that leaves with \a message, and nothing else, as a page to read in the
/// language installed now. Ids stand for competencies that the catalog does not know.
QList<PreviewSection> sharePreview(const ShareMessage &message, const PreviewWords &words);

/// The same of \a snapshot, without what only programs read: its identifier, its number
/// and the fingerprints of what it answers and of what was agreed to.
QList<PreviewSection> snapshotToRead(const Snapshot &snapshot, const PreviewWords &words);

/// Everything that \a request asks, as a page to read.
QList<PreviewSection> requestPreview(const ShareRequest &request, const PreviewWords &words);

} // namespace Compass
