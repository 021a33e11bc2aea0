// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "ui/pages/page.h"
#include "ui/session/undosource.h"
#include "ui/settings/datasources.h"
#include "ui/settings/preferences.h"

#include <QHash>
#include <QStackedWidget>

namespace Compass {

class AssessmentSession;
class HistorySession;
class JournalSession;
class LearningSession;
class ProfileSession;
class ProgramLanguage;
class RatePage;
class ReportSession;
class RolesSession;
class ShareSession;
class TeamFilesPage;
class TeamIntake;
class TeamPage;
class TeamReportSession;
class TeamSession;
class YourDataPage;

/// What the pages are built from. All of it outlives the window.
struct PageSources
{
    AssessmentSession &assessment;
    ProfileSession &profile;
    RolesSession &roles;
    HistorySession &history;
    JournalSession &journal;
    LearningSession &learning;
    ShareSession &share;
    const ReportSession &report;
    TeamSession &team;
    TeamIntake &teamIntake;
    TeamReportSession &teamReport;
    ProgramLanguage &language;
    Preferences &preferences;
    DataSources data;
};

/// The pages, each built when first visited, and what one page wants of another.
/// The only class that knows every page.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(const PageSources &sources, QWidget *parent = nullptr);

    /// Null before the first visit anywhere.
    Page *currentPage() const;

    /// Shows \a place with the data of now.
    void visit(Place place);

    /// Forgets every page, so that each is built anew at its next visit.
    void rebuild();

    /// Opens the page where \a step was made, at what it changed.
    void showChange(const UndoStep &step);

    /// The page on all of the person's data, built when it is not yet.
    YourDataPage *yourData();

    /// Where teams are opened, and their files; built when they are not yet.
    TeamPage *teamPage();
    TeamFilesPage *teamFiles();

signals:
    void placeWanted(Compass::Place place);
    void languageWanted(QLocale::Language language);
    void appearanceWanted(Compass::Appearance appearance);
    void textPercentWanted(int percent);
    void sampleWanted();
    void importWanted(const Compass::PersonRecord &record);
    void revertWanted(const QString &backup);
    void erasureWanted();

private:
    Page *page(Place place);
    Page *build(Place place);
    Page *buildLanguage();
    Page *buildWelcome();
    Page *buildPrepare();
    Page *buildReview();
    Page *buildGaps();
    Page *buildCareers();
    Page *buildLearningPlan();
    Page *buildSettings();
    Page *buildYourData();
    RatePage *ratePage();
    void showLearning();
    void showResponse(const ResponseKey &key);
    void showNote(const EvidenceId &note);
    void rate(const CompetencyId &competency);
    void suggestFor(const CompetencyId &competency);
    void rerate(const CompetencyId &competency);
    void rateMore(const QList<CompetencyId> &competencies);

    PageSources m_sources;
    QHash<Place, Page *> m_pages;
};

} // namespace Compass
