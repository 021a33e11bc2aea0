// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reportsession.h"

#include "ui/session/journalsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/shownassessment.h"

#include <QCoreApplication>

namespace Compass {

namespace {
struct ReportSessionTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::ReportSession)
};
} // namespace

ReportSession::ReportSession(ReportSources sources, ProgramLanguage &language)
    : m_sources(std::move(sources))
    , m_language(language)
{
}

bool ReportSession::hasResults() const
{
    return !shownAssessment(m_sources.assessments).isEmpty();
}

bool ReportSession::hasPlan() const
{
    return m_sources.plan && m_sources.plan();
}

QDate ReportSession::today() const
{
    return m_sources.clock.now().toLocalTime().date();
}

/// The role a person has, else the one they aim for.
const RoleProfile *ReportSession::role() const
{
    const RoleLibrary &roles = m_sources.assessments.content().roles;
    const Profile &profile = m_sources.profiles.profile();
    const RoleProfile *current = roles.role(profile.currentRole);
    return current ? current : roles.role(profile.nextRole);
}

Report ReportSession::report(const ReportWishes &wishes) const
{
    const Content &content = m_sources.assessments.content();
    const ShownAssessment shown = shownAssessment(m_sources.assessments);
    Q_ASSERT(!shown.isEmpty());
    PersonalFacts facts{.catalog = content.catalog,
                        .roles = content.roles,
                        .learning = content.learning,
                        .result = shown.result,
                        .madeOn = today()};
    if (shown.assessment->isFinished())
        facts.assessedOn = shown.assessment->finishedAt.toLocalTime().date();
    facts.mode = shown.assessment->plan.mode;
    facts.alias = m_sources.profiles.profile().alias;
    facts.role = role();
    if (wishes.withPlan && m_sources.plan)
        facts.plan = m_sources.plan();
    return personalReport(facts, wishes.form, m_language);
}

Report ReportSession::careerPack(CareerPackUse use, const QList<QLocale::Language> &languages) const
{
    CareerPackFacts facts{.catalog = m_sources.assessments.content().catalog,
                          .result = shownAssessment(m_sources.assessments).result,
                          .madeOn = today()};
    facts.role = role();
    for (const EvidenceNote &note : m_sources.journal.notes())
        facts.evidence.append(
            {note.competency, note.date, note.situation, note.action, note.result});
    return Compass::careerPack(facts, use, languages, m_language);
}

QString ReportSession::fileName() const
{
    //: The name of a file, without spaces; the mark is for a date.
    return ReportSessionTr::tr("digital-skills-report-%1").arg(today().toString(Qt::ISODate));
}

} // namespace Compass
