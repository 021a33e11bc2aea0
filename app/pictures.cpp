// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures.h"

#include "app/samplewindow.h"
#include "core/base/savedfile.h"
#include "ui/charts/chartimage.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/language/languagecontroller.h"
#include "ui/pages/results/resultaxes.h"
#include "ui/style/appearance.h"
#include "ui/widgets/focusring.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Compass {

/// How a picture is taken.
struct Setting
{
    QString folder;
    QSize size;
    int textPercent;
    ThemeKind theme;
};

/// A place, the stage of the sample person there, and the name of its picture.
struct Shot
{
    Place place;
    SampleStage stage;
    QString name;
};

static const QList<Setting> &settings()
{
    static const QList<Setting> list = {
        {u"light"_s, {1280, 800}, 100, ThemeKind::Light},
        {u"small"_s, {1024, 700}, 100, ThemeKind::Light},
        {u"large-text"_s, {1280, 800}, 200, ThemeKind::Light},
        {u"dark"_s, {1280, 800}, 100, ThemeKind::Dark},
        {u"high-contrast"_s, {1280, 800}, 100, ThemeKind::HighContrast},
    };
    return list;
}

static const QList<Shot> &shots()
{
    static const QList<Shot> list = {
        {Place::Language, SampleStage::InProgress, u"01-language"_s},
        {Place::Welcome, SampleStage::InProgress, u"02-welcome"_s},
        {Place::AboutMe, SampleStage::InProgress, u"03-about-me"_s},
        {Place::Home, SampleStage::InProgress, u"04-home"_s},
        {Place::Home, SampleStage::Finished, u"05-home-finished"_s},
        {Place::Prepare, SampleStage::Finished, u"06-plan"_s},
        {Place::Rate, SampleStage::InProgress, u"07-rate"_s},
        {Place::Questions, SampleStage::Rated, u"08-questions"_s},
        {Place::Review, SampleStage::Rated, u"09-review"_s},
        {Place::Results, SampleStage::Finished, u"10-results"_s},
        {Place::Gaps, SampleStage::Finished, u"11-gaps"_s},
        {Place::Targets, SampleStage::Finished, u"12-targets"_s},
        {Place::Settings, SampleStage::Finished, u"13-settings"_s},
        {Place::LearningPlan, SampleStage::Finished, u"14-learning-plan"_s},
        {Place::Suggestions, SampleStage::Finished, u"15-suggestions"_s},
        {Place::Careers, SampleStage::Finished, u"16-careers"_s},
        {Place::History, SampleStage::Finished, u"17-history"_s},
        {Place::Journal, SampleStage::Finished, u"18-journal"_s},
        {Place::CareerPack, SampleStage::Finished, u"19-career-pack"_s},
        {Place::Report, SampleStage::Finished, u"20-report"_s},
        {Place::YourData, SampleStage::Finished, u"21-your-data"_s},
        {Place::Share, SampleStage::Sharing, u"22-share"_s},
        {Place::ShareLog, SampleStage::Sharing, u"23-share-log"_s},
        {Place::Team, SampleStage::Sharing, u"24-team"_s},
        {Place::TeamRequest, SampleStage::WithTeam, u"25-team-request"_s},
        {Place::TeamFiles, SampleStage::WithTeam, u"26-team-files"_s},
        {Place::TeamOverview, SampleStage::WithTeam, u"27-team-overview"_s},
        {Place::TeamHeatmap, SampleStage::WithTeam, u"28-team-heatmap"_s},
        {Place::TeamDistribution, SampleStage::WithTeam, u"29-team-distribution"_s},
        {Place::TeamNeeds, SampleStage::WithTeam, u"30-team-needs"_s},
        {Place::TeamRisks, SampleStage::WithTeam, u"31-team-risks"_s},
        {Place::TeamActions, SampleStage::WithTeam, u"32-team-actions"_s},
        {Place::TeamChange, SampleStage::WithTeam, u"33-team-change"_s},
        {Place::TeamReport, SampleStage::WithTeam, u"34-team-report"_s},
    };
    return list;
}

static Result<void> save(const QPixmap &picture, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()) || !picture.save(path))
        return Error{ErrorCode::FileUnwritable, path};
    return {};
}

/// Lets layouts settle: wrapped words take a round for each level of nesting.
static void settle()
{
    for (int i = 0; i < 12; ++i)
        QApplication::processEvents();
}

/// Takes the pictures of \a list that show the sample person at \a stage.
static Result<void> shootStage(const QList<Shot> &list, SampleStage stage, const Setting &setting,
                               const QString &folder)
{
    const QTemporaryDir settings;
    const FocusRing focusRing;
    LanguageController language;
    language.setLanguage(QLocale::English);
    const Result<SampleWindow> sample =
        openSampleWindow(stage, language, settings.filePath(u"settings.ini"_s));
    if (!sample)
        return sample.error();

    MainWindow &window = *sample->window;
    window.resize(setting.size);
    window.show();
    window.activateWindow();
    for (const Shot &shot : list) {
        if (shot.stage != stage)
            continue;
        window.go(shot.place);
        for (const QLocale::Language code : {QLocale::English, QLocale::French}) {
            language.setLanguage(code);
            settle();
            const QString suffix = code == QLocale::French ? u"fr"_s : u"en"_s;
            const QString name = u"%1.%2.png"_s.arg(shot.name, suffix);
            const QString path = u"%1/%2/%3"_s.arg(folder, setting.folder, name);
            if (const auto saved = save(window.grab(), path); !saved)
                return saved.error();
        }
    }
    return {};
}

static Result<void> shoot(ApplicationLook &look, const QList<Shot> &list, const Setting &setting,
                          const QString &folder)
{
    look.setTextPercent(setting.textPercent);
    look.setTheme(setting.theme);
    for (const SampleStage stage :
         {SampleStage::InProgress, SampleStage::Rated, SampleStage::Finished, SampleStage::Sharing,
          SampleStage::WithTeam}) {
        if (const auto taken = shootStage(list, stage, setting, folder); !taken)
            return taken.error();
    }
    return {};
}

static Result<void> drawChart(ChartView &chart, const QString &path)
{
    static constexpr int WidthUnits = 60;
    const int width = grid(WidthUnits);
    chart.layOut({width, chart.heightForWidth(width)});
    return saveFile(path, chartPng(chart));
}

/// Both charts of one framework, in the language installed now.
static Result<void> drawFramework(const Catalog &catalog, const Framework &framework,
                                  const AssessmentResult &result, const QString &prefix)
{
    QList<CompetencyResult> results;
    for (const Competency &competency : framework.competencies)
        results.append(*result.competency(competency.id));

    RadarChart radar(catalog.scale);
    radar.setAxes(radarAxes(catalog, results));
    if (const auto drawn = drawChart(radar, prefix + u"-radar.png"_s); !drawn)
        return drawn.error();
    LevelBarsChart bars(catalog);
    bars.setResults(results);
    return drawChart(bars, prefix + u"-bars.png"_s);
}

static Result<void> drawCharts(const QString &folder)
{
    const QTemporaryDir settings;
    LanguageController language;
    for (const QLocale::Language code : {QLocale::English, QLocale::French}) {
        language.setLanguage(code);
        const Result<SampleWindow> sample =
            openSampleWindow(SampleStage::Finished, language, settings.filePath(u"settings.ini"_s));
        if (!sample)
            return sample.error();

        const Catalog &catalog = sample->services->content().catalog;
        const QString suffix = code == QLocale::French ? u"fr"_s : u"en"_s;
        for (const Framework &framework : catalog.frameworks) {
            const QString prefix =
                u"%1/charts/%2.%3"_s.arg(folder, framework.id.toString(), suffix);
            if (!QDir().mkpath(folder + u"/charts"_s))
                return Error{ErrorCode::FileUnwritable, folder};
            const auto drawn =
                drawFramework(catalog, framework, sample->services->assessment().result(), prefix);
            if (!drawn)
                return drawn.error();
        }
    }
    return {};
}

Result<void> takeScreenshots(const QString &folder)
{
    ApplicationLook look;
    for (const Setting &setting : settings()) {
        if (const auto taken = shoot(look, shots(), setting, folder); !taken)
            return taken.error();
    }
    return {};
}

Result<void> drawSamplePictures(const QString &folder)
{
    QList<Shot> results;
    for (const Shot &shot : shots()) {
        if (shot.place == Place::Results || shot.place == Place::Gaps)
            results.append(shot);
    }
    ApplicationLook look;
    if (const auto taken = shoot(look, results, settings().constFirst(), folder); !taken)
        return taken.error();
    return drawCharts(folder);
}

} // namespace Compass
