// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamfigures.h"

#include <QLocale>

class QWidget;

namespace Compass {

/// What the views say of a group beside core/explanations/teamsentences.h.

/// When the figures of the group appear, or when they change; empty without a group.
QString groupSentence(const TeamFigures &figures, const QLocale &locale);

/// Opens the answer to why a figure of the group is shown or hidden over the window of
/// \a page. It is the same for every figure.
void explainHidden(const DisclosureRules &rules, const QWidget &page);

} // namespace Compass
