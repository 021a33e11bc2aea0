// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamneed.h"

#include <QMetaType>

namespace Compass {

/// How many people are there and how many are needed, to be shown as marks.
struct CoverMarks
{
    int have = 0;
    int need = 0;
};

/// The item data roles under which a model gives a CoverMarks for a cell, the
/// CoverState that the words of a cell tell, and true for a cell whose words stay on
/// one line.
constexpr int CoverMarksRole = Qt::UserRole + 50;
constexpr int CoverStateRole = Qt::UserRole + 51;
constexpr int WholeCellRole = Qt::UserRole + 52;

} // namespace Compass

Q_DECLARE_METATYPE(Compass::CoverMarks)
