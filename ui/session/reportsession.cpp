// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reportsession.h"

#include "core/reports/jobadvert.h"
#include "ui/session/journalsession.h"
#include "ui/session/learningsession.h"
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
    return m_sources.learning.isRunning()
        && m_sources.learning.figures().stage() == LearningStage::Ready;
}

bool ReportSession::hasChange() const
{
    return m_sources.change && m_sources.change();
}

QDate ReportSession::today() const
{
    return m_sources.clock.now().toLocalTime().date();
}

static ReportedPlan reportedPlan(const LearningSession &learning, QDate today)
{
    const LearningFigures &figures = learning.figures();
    return {figures.plan(), figures.schedule(), startOf(learning.choices().budget, today)};
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
    facts.role = m_sources.learning.role();
    if (wishes.withPlan && hasPlan())
        facts.plan = reportedPlan(m_sources.learning, today());
    if (wishes.withChange && m_sources.change)
        facts.change = m_sources.change();
    return personalReport(facts, wishes.form, m_language);
}

Report ReportSession::careerPack(CareerPackUse use, const QList<QLocale::Language> &languages) const
{
    CareerPackFacts facts{.catalog = m_sources.assessments.content().catalog,
                          .result = shownAssessment(m_sources.assessments).result,
                          .madeOn = today()};
    facts.role = m_sources.learning.role();
    for (const EvidenceNote &note : m_sources.journal.notes())
        facts.evidence.append(
            {note.competency, note.date, note.situation, note.action, note.result});
    return Compass::careerPack(facts, use, languages, m_language);
}

Report ReportSession::jobAdvert(const RoleProfile &role,
                                const QList<QLocale::Language> &languages) const
{
    return Compass::jobAdvert(m_sources.assessments.content().catalog, role, today(), languages,
                              m_language);
}

QString ReportSession::fileName() const
{
    //: The name of a file, without spaces; the mark is for a date.
    return ReportSessionTr::tr("digital-skills-report-%1").arg(today().toString(Qt::ISODate));
}

} // namespace Compass
