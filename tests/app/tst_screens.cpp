// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplewindow.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/uiaudit.h"
#include "ui/language/languagecontroller.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Every screen, with a sample person in it, is looked over in both languages and
/// in a longer one, at three text sizes.
class tst_Screens : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everythingIsNamedAndReached_data() { addScreens(); }
    void everythingIsNamedAndReached();
    void everyWordIsTranslated_data() { addScreens(); }
    void everyWordIsTranslated();
    void switchingLanguageTwiceChangesNothing_data() { addScreens(); }
    void switchingLanguageTwiceChangesNothing();

private:
    static void addScreens();
    SampleWindow open(Place place, SampleStage stage, QSize size = {1280, 800});

    QTemporaryDir m_folder;
    ApplicationLook m_look;
    LanguageController m_language;
};

/// A screen and how far the sample person has come there.
struct Screen
{
    const char *name;
    Place place;
    SampleStage stage;
};

static constexpr std::array Screens = {
    Screen{"language", Place::Language, SampleStage::InProgress},
    Screen{"welcome", Place::Welcome, SampleStage::InProgress},
    Screen{"about me", Place::AboutMe, SampleStage::InProgress},
    Screen{"home, in progress", Place::Home, SampleStage::InProgress},
    Screen{"home, finished", Place::Home, SampleStage::Finished},
    Screen{"plan", Place::Prepare, SampleStage::Finished},
    Screen{"rate", Place::Rate, SampleStage::InProgress},
    Screen{"questions", Place::Questions, SampleStage::Rated},
    Screen{"review", Place::Review, SampleStage::Rated},
    Screen{"results", Place::Results, SampleStage::Finished},
    Screen{"gaps", Place::Gaps, SampleStage::Finished},
    Screen{"careers", Place::Careers, SampleStage::Finished},
    Screen{"targets", Place::Targets, SampleStage::Finished},
    Screen{"history", Place::History, SampleStage::Finished},
    Screen{"journal", Place::Journal, SampleStage::Finished},
    Screen{"career pack", Place::CareerPack, SampleStage::Finished},
    Screen{"report", Place::Report, SampleStage::Finished},
    Screen{"settings", Place::Settings, SampleStage::Finished},
    Screen{"learning plan", Place::LearningPlan, SampleStage::Finished},
    Screen{"suggestions", Place::Suggestions, SampleStage::Finished},
    Screen{"your data", Place::YourData, SampleStage::Finished},
    Screen{"share", Place::Share, SampleStage::Sharing},
    Screen{"share log", Place::ShareLog, SampleStage::Sharing},
    Screen{"team", Place::Team, SampleStage::Sharing},
    Screen{"team request", Place::TeamRequest, SampleStage::WithTeam},
    Screen{"team files", Place::TeamFiles, SampleStage::WithTeam},
    Screen{"team overview", Place::TeamOverview, SampleStage::WithTeam},
    Screen{"team heatmap", Place::TeamHeatmap, SampleStage::WithTeam},
    Screen{"team distribution", Place::TeamDistribution, SampleStage::WithTeam},
    Screen{"team needs", Place::TeamNeeds, SampleStage::WithTeam},
    Screen{"team risks", Place::TeamRisks, SampleStage::WithTeam},
    Screen{"team actions", Place::TeamActions, SampleStage::WithTeam},
    Screen{"team change", Place::TeamChange, SampleStage::WithTeam},
    Screen{"team report", Place::TeamReport, SampleStage::WithTeam},
};

void tst_Screens::init()
{
    m_look.setTextPercent(100);
    m_look.setTheme(ThemeKind::Light);
    m_language.setLanguage(QLocale::English);
}

void tst_Screens::addScreens()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<SampleStage>("stage");
    for (const Screen &screen : Screens)
        QTest::newRow(screen.name) << screen.place << screen.stage;
}

SampleWindow tst_Screens::open(Place place, SampleStage stage, QSize size)
{
    Result<SampleWindow> opened =
        openSampleWindow(stage, m_language, m_folder.filePath(u"settings.ini"_s));
    if (!opened)
        qFatal("no sample window");
    MainWindow &window = *opened->window;
    window.resize(size);
    window.show();
    window.go(place);
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    return *std::move(opened);
}

void tst_Screens::nothingIsCutOff_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<SampleStage>("stage");
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<int>("percent");

    for (const Screen &screen : Screens) {
        for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
            for (const int percent : {100, 150, 200}) {
                QTest::addRow("%s, %s, %d %%", screen.name,
                              language == QLocale::French ? "fr" : "en", percent)
                    << screen.place << screen.stage << language << percent;
            }
        }
    }
}

void tst_Screens::nothingIsCutOff()
{
    QFETCH(Place, place);
    QFETCH(SampleStage, stage);
    QFETCH(QLocale::Language, language);
    QFETCH(int, percent);
    m_look.setTextPercent(percent);
    m_language.setLanguage(language);

    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
        const SampleWindow sample = open(place, stage, size);
        QCOMPARE(sample.window->size(), size);
        QStringList faults;
        QTRY_VERIFY2((faults = Audit::truncated(sample.window.get())).isEmpty(),
                     qPrintable(faults.join(u'\n')));
    }
}

void tst_Screens::everythingIsNamedAndReached()
{
    QFETCH(Place, place);
    QFETCH(SampleStage, stage);
    for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
        m_language.setLanguage(language);
        const SampleWindow sample = open(place, stage);
        QVERIFY(QTest::qWaitForWindowActive(sample.window.get()));

        QStringList faults = Audit::unnamed(sample.window.get());
        faults += Audit::smallTargets(sample.window.get());
        faults += Audit::mnemonicClashes(sample.window.get());
        faults += Audit::tabFaults(sample.window.get());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

/// Every text of the content files and of the sample person, which need no tr().
static QStringList contentTexts()
{
    QStringList texts = {u"Alex"_s};
    for (const QString &path :
         {u":/content/scale.json"_s, u":/content/roles.json"_s, u":/content/learning.json"_s,
          u":/content/frameworks/basic-technology.json"_s,
          u":/content/frameworks/innovation.json"_s, u":/content/frameworks/cybersecurity.json"_s,
          u":/content/sample/answers.json"_s, u":/content/consent.json"_s}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

/// What the people and the request of \a services call themselves.
static QStringList namesIn(Services &services)
{
    QStringList names;
    if (services.share().request()) {
        const ShareRequest &request = *services.share().request();
        names = {request.team, request.purpose.english, services.share().fingerprintOf(request),
                 services.share().choices().subject};
    }
    if (!services.team().isOpen())
        return names;
    const TeamFigures &figures = services.team().figures();
    names += {figures.info.name, figures.info.purpose.english, figures.info.purpose.french};
    for (const TeamMember &member : figures.members)
        names.append(member.name);
    if (const Result<QString> code = services.team().fingerprint())
        names.append(*code);
    return names;
}

void tst_Screens::everyWordIsTranslated()
{
    QFETCH(Place, place);
    QFETCH(SampleStage, stage);
    const SampleWindow sample = open(place, stage);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    const QStringList known = contentTexts() + namesIn(*sample.services);

    // The language page speaks both languages at once, whatever the program speaks.
    QWidget *root = place == Place::Language ? sample.window->menuWidget() : sample.window.get();
    QTRY_COMPARE(Audit::hardCoded(root, known).join(u'\n'), QString());
    // Longer words take a few rounds of layout, one for each level of nesting.
    QTRY_COMPARE(Audit::truncated(sample.window.get()).join(u'\n'), QString());
}

void tst_Screens::switchingLanguageTwiceChangesNothing()
{
    QFETCH(Place, place);
    QFETCH(SampleStage, stage);
    const SampleWindow sample = open(place, stage);
    QVERIFY(QTest::qWaitForWindowActive(sample.window.get()));
    const QWidget *focus = QApplication::focusWidget();
    const Assessment *assessment = sample.services->assessment().open();
    const Responses responses = assessment ? assessment->responses : Responses();
    const QString title = sample.window->windowTitle();

    QTest::keyClick(sample.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QLocale().language(), QLocale::French);
    QTRY_VERIFY(place == Place::Language || sample.window->windowTitle() != title);
    QCOMPARE(QApplication::focusWidget(), focus);
    QTest::keyClick(sample.window.get(), Qt::Key_L, Qt::ControlModifier);

    QTRY_COMPARE(sample.window->windowTitle(), title);
    QCOMPARE(QApplication::focusWidget(), focus);
    QCOMPARE(sample.window->place(), place);
    if (assessment)
        QVERIFY(sample.services->assessment().open()->responses == responses);
}

QTEST_MAIN(tst_Screens)
#include "tst_screens.moc"
