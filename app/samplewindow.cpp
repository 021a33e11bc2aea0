// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplewindow.h"

#include "ui/language/languagecontroller.h"

namespace Compass {

Result<SampleWindow> openSampleWindow(SampleStage stage, LanguageController &language,
                                      const QString &settingsFile)
{
    Result<std::unique_ptr<Services>> services = Services::inMemory();
    if (!services)
        return services.error();
    if (const auto made = becomeSamplePerson(**services, stage); !made)
        return made.error();

    Services &parts = **services;
    auto preferences = std::make_unique<Preferences>(settingsFile);
    auto report =
        std::make_unique<ReportSession>(parts.reportSources(), language.programLanguage());
    const PageSources sources =
        pageSources(parts, *report, *preferences, language.programLanguage());
    auto window = std::make_unique<MainWindow>(sources, language, Person::User);
    window->setLocale(language.locale());
    return SampleWindow{*std::move(services), std::move(report), std::move(preferences),
                        std::move(window)};
}

} // namespace Compass
