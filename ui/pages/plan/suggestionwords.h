// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/suggestions.h"

namespace Compass {

class ItemWords;

/// Why \a suggestion stands under a step of \a competency: "Closes this step. It also
/// serves Incident reporting."
QString suggestionReason(const Suggestion &suggestion, const CompetencyId &competency,
                         const ItemWords &words);

/// What something found by a search is good for. Simple markup.
QString foundReason(const PlanCandidate &candidate, const QList<CompetencyId> &served,
                    const ItemWords &words);

} // namespace Compass
