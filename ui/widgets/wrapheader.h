// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Compass {

/// A horizontal header whose titles wrap and get the height for it; QHeaderView
/// alone paints wrapped text without making room for it.
class WrapHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrapHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace Compass
