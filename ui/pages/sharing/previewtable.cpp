// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/previewtable.h"

#include "ui/models/sharepreviewmodel.h"
#include "ui/widgets/datatable.h"

namespace Compass {

void showSections(DataTable &table, SharePreviewModel &model, const QList<PreviewSection> &sections)
{
    table.clearSpans();
    model.setSections(sections);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isTitle(row))
            table.setSpan(row, SharePreviewModel::ItemColumn, 1, model.columnCount());
    }
}

} // namespace Compass
