// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/framework.h"
#include "core/frameworks/scale.h"

namespace Compass {

/// All frameworks in use and the scale they share. The pointers its finders
/// return live as long as the catalog and are null for an unknown id.
struct Catalog
{
    Scale scale;
    QList<Framework> frameworks;

    const Framework *framework(const FrameworkId &id) const;
    const Framework *frameworkOf(const CompetencyId &id) const;
    const Competency *competency(const CompetencyId &id) const;
    const Competency *competencyOf(const StatementId &id) const;
    const Competency *competencyOf(const QuestionId &id) const;
    const Statement *statement(const StatementId &id) const;
    const Question *question(const QuestionId &id) const;

    /// Every competency in content order.
    QList<CompetencyId> competencies() const;

    /// \a ids in content order, then those that the catalog does not know.
    QList<FrameworkId> inOrder(QList<FrameworkId> ids) const;
};

} // namespace Compass
