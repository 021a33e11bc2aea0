// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include "core/plans/touchedcompetencies.h"
#include "ui/pages/assess/preparepage.h"
#include "ui/pages/assess/questionspage.h"
#include "ui/pages/assess/ratepage.h"
#include "ui/pages/assess/reviewpage.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/history/journalpage.h"
#include "ui/pages/home/aboutmepage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/languagepage.h"
#include "ui/pages/home/settingspage.h"
#include "ui/pages/home/welcomepage.h"
#include "ui/pages/plan/learningplanpage.h"
#include "ui/pages/plan/suggestionspage.h"
#include "ui/pages/records/careerpackpage.h"
#include "ui/pages/records/reportpage.h"
#include "ui/pages/records/yourdatapage.h"
#include "ui/pages/results/resultspage.h"
#include "ui/pages/roles/careerspage.h"
#include "ui/pages/roles/gapspage.h"
#include "ui/pages/roles/targetspage.h"
#include "ui/pages/sharing/sharelogpage.h"
#include "ui/pages/sharing/sharepage.h"
#include "ui/pages/team/teamfilespage.h"
#include "ui/pages/team/teampage.h"
#include "ui/session/learningsession.h"
#include "ui/session/reassess.h"
#include "ui/shell/teampages.h"

namespace Compass {

PageStack::PageStack(const PageSources &sources, QWidget *parent)
    : QStackedWidget(parent)
    , m_sources(sources)
{
}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageStack::visit(Place place)
{
    Page *wanted = page(place);
    if (auto *aboutMe = qobject_cast<AboutMePage *>(wanted))
        aboutMe->setReturnPlace(m_sources.preferences.isWelcomed() ? Place::Settings : Place::Home);
    wanted->refresh();
    setCurrentWidget(wanted);
}

void PageStack::rebuild()
{
    for (Page *each : std::as_const(m_pages)) {
        removeWidget(each);
        each->deleteLater();
    }
    m_pages.clear();
}

void PageStack::showChange(const UndoStep &step)
{
    if (step.subject == UndoSubject::LearningPlan)
        return showLearning();
    if (step.subject == UndoSubject::Evidence)
        return showNote(EvidenceId(step.id));
    if (step.subject == UndoSubject::RoleProfile) {
        emit placeWanted(Place::Careers);
        qobject_cast<CareersPage *>(page(Place::Careers))->showRole(RoleId(step.id));
        return;
    }
    if (step.subject == UndoSubject::History) {
        emit placeWanted(Place::History);
        return;
    }
    showResponse({static_cast<ResponseKind>(step.subject), step.id});
}

void PageStack::showNote(const EvidenceId &note)
{
    emit placeWanted(Place::Journal);
    qobject_cast<JournalPage *>(page(Place::Journal))->showNote(note);
}

/// A decision about learning can be seen on both of its pages.
void PageStack::showLearning()
{
    if (!qobject_cast<SuggestionsPage *>(currentPage()))
        emit placeWanted(Place::LearningPlan);
}

void PageStack::showResponse(const ResponseKey &key)
{
    if (key.kind == ResponseKind::Question) {
        emit placeWanted(Place::Questions);
        qobject_cast<QuestionsPage *>(page(Place::Questions))->showChange(key);
        return;
    }
    emit placeWanted(Place::Rate);
    ratePage()->showChange(key);
}

Page *PageStack::page(Place place)
{
    Page *&built = m_pages[place];
    if (!built) {
        built = build(place);
        addWidget(built);
        connect(built, &Page::placeWanted, this, &PageStack::placeWanted);
    }
    return built;
}

Page *PageStack::build(Place place)
{
    const PageSources &from = m_sources;
    switch (place) {
    case Place::Language:
        return buildLanguage();
    case Place::Welcome:
        return buildWelcome();
    case Place::AboutMe:
        return new AboutMePage(from.assessment.content().roles, from.profile, this);
    case Place::Home:
        return new HomePage(from.assessment, from.profile, from.learning, this);
    case Place::Prepare:
        return buildPrepare();
    case Place::Rate:
        return new RatePage(from.assessment, this);
    case Place::Questions:
        return new QuestionsPage(from.assessment, this);
    case Place::Review:
        return buildReview();
    case Place::Results:
        return new ResultsPage(from.assessment, this);
    case Place::Gaps:
        return buildGaps();
    case Place::Careers:
        return buildCareers();
    case Place::Suggestions:
        return new SuggestionsPage(from.learning, this);
    case Place::LearningPlan:
        return buildLearningPlan();
    case Place::Targets:
        return new TargetsPage(from.assessment, from.profile, from.roles, from.report, this);
    case Place::History:
        return new HistoryPage(from.history, from.assessment.content().catalog.scale, this);
    case Place::Journal:
        return new JournalPage(from.assessment.content().catalog, from.journal, this);
    case Place::CareerPack:
        return new CareerPackPage(from.report, this);
    case Place::Report:
        return new ReportPage(from.report, this);
    case Place::YourData:
        return buildYourData();
    case Place::Settings:
        return buildSettings();
    case Place::Share:
        return new SharePage(from.share, from.journal, this);
    case Place::ShareLog:
        return new ShareLogPage(from.share, this);
    default:
        return makeTeamPage(
            place, {from.team, from.teamIntake, from.teamReport, from.language, from.preferences},
            this);
    }
}

Page *PageStack::buildLanguage()
{
    auto *built = new LanguagePage(this);
    connect(built, &LanguagePage::languageChosen, this, [this](QLocale::Language language) {
        emit languageWanted(language);
        emit placeWanted(Place::Welcome);
    });
    return built;
}

Page *PageStack::buildWelcome()
{
    auto *built = new WelcomePage(this);
    built->setDataPath(m_sources.data.location().path);
    connect(built, &WelcomePage::sampleWanted, this, &PageStack::sampleWanted);
    return built;
}

Page *PageStack::buildPrepare()
{
    auto *built = new PreparePage(m_sources.assessment, this);
    built->setTouched([&learning = m_sources.learning] {
        return touchedCompetencies(learning.choices(), learning.content().learning);
    });
    return built;
}

Page *PageStack::buildReview()
{
    auto *built = new ReviewPage(m_sources.assessment, this);
    connect(built, &ReviewPage::rateWanted, this, &PageStack::rate);
    connect(built, &ReviewPage::rateMoreWanted, this, &PageStack::rateMore);
    return built;
}

Page *PageStack::buildGaps()
{
    auto *built = new GapsPage(m_sources.assessment, m_sources.profile, this);
    connect(built, &GapsPage::rateWanted, this, &PageStack::rate);
    connect(built, &GapsPage::rateMoreWanted, this, &PageStack::rateMore);
    connect(built, &GapsPage::suggestionsWanted, this, &PageStack::suggestFor);
    return built;
}

Page *PageStack::buildCareers()
{
    auto *built = new CareersPage(m_sources.assessment, m_sources.profile, m_sources.roles,
                                  m_sources.report, this);
    connect(built, &CareersPage::gapsWanted, this, [this](RoleKind kind) {
        qobject_cast<GapsPage *>(page(Place::Gaps))->showRole(kind);
        emit placeWanted(Place::Gaps);
    });
    return built;
}

Page *PageStack::buildLearningPlan()
{
    auto *built = new LearningPlanPage(m_sources.learning, this);
    connect(built, &LearningPlanPage::rerateWanted, this, &PageStack::rerate);
    return built;
}

Page *PageStack::buildSettings()
{
    auto *built = new SettingsPage(m_sources.preferences, this);
    connect(built, &SettingsPage::languageWanted, this, &PageStack::languageWanted);
    connect(built, &SettingsPage::appearanceWanted, this, &PageStack::appearanceWanted);
    connect(built, &SettingsPage::textPercentWanted, this, &PageStack::textPercentWanted);
    return built;
}

void PageStack::suggestFor(const CompetencyId &competency)
{
    emit placeWanted(Place::Suggestions);
    qobject_cast<SuggestionsPage *>(page(Place::Suggestions))->showGap(competency);
}

/// Asks about \a competency again, in the open assessment or in one of its own.
void PageStack::rerate(const CompetencyId &competency)
{
    if (rateAgain(m_sources.assessment, {competency}))
        rate(competency);
}

Page *PageStack::buildYourData()
{
    auto *built = new YourDataPage(m_sources.data, this);
    connect(built, &YourDataPage::importWanted, this, &PageStack::importWanted);
    connect(built, &YourDataPage::revertWanted, this, &PageStack::revertWanted);
    connect(built, &YourDataPage::erasureWanted, this, &PageStack::erasureWanted);
    return built;
}

YourDataPage *PageStack::yourData()
{
    return qobject_cast<YourDataPage *>(page(Place::YourData));
}

TeamPage *PageStack::teamPage()
{
    return qobject_cast<TeamPage *>(page(Place::Team));
}

TeamFilesPage *PageStack::teamFiles()
{
    return qobject_cast<TeamFilesPage *>(page(Place::TeamFiles));
}

RatePage *PageStack::ratePage()
{
    return qobject_cast<RatePage *>(page(Place::Rate));
}

void PageStack::rate(const CompetencyId &competency)
{
    emit placeWanted(Place::Rate);
    ratePage()->rate(competency);
}

void PageStack::rateMore(const QList<CompetencyId> &competencies)
{
    emit placeWanted(Place::Rate);
    ratePage()->rateMore(competencies);
}

} // namespace Compass
