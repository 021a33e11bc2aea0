// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharepreview.h"

namespace Compass {

class DataTable;
class SharePreviewModel;

/// Shows \a sections in \a table, whose model is \a model; titles over both columns.
void showSections(DataTable &table, SharePreviewModel &model,
                  const QList<PreviewSection> &sections);

} // namespace Compass
