// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopoptions.h"

#include "core/base/errortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::DesktopOptions)
};

} // namespace

static constexpr int BadUsage = 2;

QString DesktopOptions::settingsFile() const
{
    return dataFolder.isEmpty() ? QString() : QDir(dataFolder).filePath(u"settings.ini"_s);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"digital-skills-compass"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPASS_VERSION));
}

static std::optional<QLocale::Language> languageNamed(const QString &code)
{
    if (code == "en"_L1)
        return QLocale::English;
    if (code == "fr"_L1)
        return QLocale::French;
    return std::nullopt;
}

/// The language of the help itself: --lang when it stands there, else the system's.
static QLocale::Language helpLanguage(const QStringList &arguments)
{
    const auto position = arguments.indexOf(u"--lang"_s);
    const std::optional<QLocale::Language> asked = languageNamed(arguments.value(position + 1));
    if (position >= 0 && asked)
        return *asked;
    return QLocale::system().language() == QLocale::French ? QLocale::French : QLocale::English;
}

static DesktopOptions answered(int exitCode)
{
    DesktopOptions options;
    options.exitCode = exitCode;
    return options;
}

static DesktopOptions refused(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return answered(BadUsage);
}

static DesktopOptions parse(const QStringList &arguments)
{
    const QCommandLineOption language(u"lang"_s, Tr::tr("Opens in English or French."), u"en|fr"_s);
    const QCommandLineOption data(u"data"_s, Tr::tr("Keeps data and settings in this folder."),
                                  Tr::tr("folder"));
    const QCommandLineOption screenshots(
        u"screenshots"_s, Tr::tr("Draws every screen with sample data into this folder."),
        Tr::tr("folder"));
    const QCommandLineOption pictures(
        u"sample-pictures"_s,
        Tr::tr("Draws the results and charts of a sample person into this folder."),
        Tr::tr("folder"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Digital Skills Compass: a private self-assessment of digital skills."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({language, data, screenshots, pictures});

    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return answered(0);
    }
    if (parser.isSet(version)) {
        QTextStream(stdout) << Tr::tr("Digital Skills Compass") << ' '
                            << QCoreApplication::applicationVersion() << '\n';
        return answered(0);
    }

    DesktopOptions options;
    options.dataFolder = parser.value(data);
    options.screenshots = parser.value(screenshots);
    options.samplePictures = parser.value(pictures);
    options.language = languageNamed(parser.value(language));
    if (parser.isSet(language) && !options.language)
        return refused(Tr::tr("The language must be “en” or “fr”."));
    return options;
}

DesktopOptions readDesktopOptions(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();

    QTranslator translator;
    if (translator.load(QLocale(helpLanguage(arguments), QLocale::Canada), u"compass"_s, u"_"_s,
                        u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    DesktopOptions options = parse(arguments);
    if (options.drawsPictures() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return options;
}

int reportOutcome(const Result<void> &outcome)
{
    if (outcome)
        return 0;
    QTextStream(stderr) << errorText(outcome.error()) << '\n';
    return 1;
}

} // namespace Compass
