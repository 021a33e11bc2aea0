// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplewindow.h"

#include "core/snapshots/privatefile.h"
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
    if (const auto saved = savePrivateFile(path, *file); !saved)
        return saved.error();
    return path;
}

/// Opens the sample team, answers a request once, and opens it again.
static Result<void> shareSamples(Services &services, const QTemporaryDir &folder)
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
    if (const auto opened = share.openRequest(*request); !opened)
        return opened.error();
    return services.team().openSample();
}

Result<SampleWindow> openSampleWindow(SampleStage stage, LanguageController &language,
                                      const QString &settingsFile)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const bool isSharing = stage == SampleStage::Sharing;
    Result<std::unique_ptr<Services>> services =
        isSharing ? Services::open(folder->filePath(u"data"_s)) : Services::inMemory();
    if (!services)
        return services.error();
    if (const auto made = becomeSamplePerson(**services, stage); !made)
        return made.error();
    if (const auto shared = isSharing ? shareSamples(**services, *folder) : Result<void>(); !shared)
        return shared.error();

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
