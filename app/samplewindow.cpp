// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplewindow.h"

#include "core/base/savedfile.h"
#include "core/snapshots/sodiumcryptobox.h"
#include "core/team/sampleteam.h"
#include "ui/language/languagecontroller.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// Writes a request of a team like the sample one into \a folder.
static Result<QString> sampleRequestFile(const Services &services, const QTemporaryDir &folder)
{
    const SodiumCryptoBox crypto;
    const Result<KeyPair> manager = crypto.newKeys();
    if (!manager)
        return manager.error();
    const ShareRequest request =
        sampleRequest(services.content().catalog, manager->publicKeys, QDate::currentDate());
    const Result<QByteArray> file = requestFile(request, *manager, crypto);
    if (!file)
        return file.error();
    const QString path = folder.filePath(u"sample.compass-request"_s);
    if (const auto saved = saveFile(path, *file); !saved)
        return saved.error();
    return path;
}

/// Answers a request once, and opens it again.
static Result<void> answerRequest(Services &services, const QTemporaryDir &folder)
{
    const Result<QString> request = sampleRequestFile(services, folder);
    if (!request)
        return request.error();
    ShareSession &share = services.share();
    if (const auto opened = share.openRequest(*request); !opened)
        return opened.error();
    const Result<Snapshot> snapshot = share.snapshot(QLocale());
    if (!snapshot)
        return snapshot.error();
    const QString path = folder.filePath(u"sample.compass-share"_s);
    if (const auto saved = share.save(*snapshot, path); !saved)
        return saved.error();
    return share.openRequest(*request);
}

/// What \a stage asks for besides a person.
static Result<void> prepare(Services &services, SampleStage stage, const QTemporaryDir &folder)
{
    if (stage == SampleStage::Sharing)
        return answerRequest(services, folder);
    if (stage == SampleStage::WithTeam)
        return services.team().openSample();
    return {};
}

Result<SampleWindow> openSampleWindow(SampleStage stage, LanguageController &language,
                                      const QString &settingsFile)
{
    auto folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Services>> services = stage == SampleStage::Sharing
        ? Services::open(folder->filePath(u"data"_s))
        : Services::inMemory();
    if (!services)
        return services.error();
    if (const auto made = becomeSamplePerson(**services, stage); !made)
        return made.error();
    if (const auto prepared = prepare(**services, stage, *folder); !prepared)
        return prepared.error();

    Services &parts = **services;
    auto preferences = std::make_unique<Preferences>(settingsFile);
    auto report =
        std::make_unique<ReportSession>(parts.reportSources(), language.programLanguage());
    const PageSources sources =
        pageSources(parts, *report, *preferences, language.programLanguage());
    auto window = std::make_unique<MainWindow>(sources, language, Person::User);
    window->setLocale(language.locale());
    return SampleWindow{std::move(folder), *std::move(services), std::move(report),
                        std::move(preferences), std::move(window)};
}

} // namespace Compass
