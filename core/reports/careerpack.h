// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/documents/report.h"
#include "core/measurement/assessmentresult.h"
#include "core/targets/roleprofile.h"

namespace Compass {

/// Something a person did, as their journal tells it.
struct EvidenceText
{
    CompetencyId competency;
    QDate date;
    QString situation;
    QString action;
    QString result;
};

/// What a person takes into a conversation about their career.
struct CareerPackFacts
{
    const Catalog &catalog;
    AssessmentResult result;
    QDate madeOn;
    const RoleProfile *role = nullptr; ///< What they aim for; null for nothing yet.
    QList<EvidenceText> evidence = {};
};

enum class CareerPackUse {
    Conversation,  ///< With a manager or a mentor, about learning.
    TalentProfile, ///< To fill in a profile on a platform such as GC Digital Talent.
};

/// A text for \a use in each of \a languages, in the first person; plainText() makes
/// it ready to paste. It never holds what the person keeps for themselves: notes, the
/// questions, or how sure they were.
Report careerPack(const CareerPackFacts &facts, CareerPackUse use,
                  const QList<QLocale::Language> &languages, ProgramLanguage &language);

} // namespace Compass
