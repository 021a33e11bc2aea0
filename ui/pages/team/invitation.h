// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharerequest.h"

namespace Compass {

/// What an invitation tells besides the request: the code to compare, and the names of
/// the frameworks.
struct InvitationFacts
{
    QString fingerprint;
    const Catalog &catalog;
};

/// A message that goes with the request file: what is asked, that it is free, and what to
/// do step by step. In the language that the program speaks now.
QString invitationText(const ShareRequest &request, const InvitationFacts &facts,
                       const QLocale &locale);

} // namespace Compass
