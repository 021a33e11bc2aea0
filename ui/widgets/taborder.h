// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Compass {

/// Makes Tab follow the layouts inside \a root from first to last. Needed where rows
/// are added after what comes below them was built.
void tabInReadingOrder(QWidget *root);

} // namespace Compass
