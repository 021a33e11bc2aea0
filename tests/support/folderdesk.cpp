// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/folderdesk.h"

#include "tests/support/sampleanswers.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Compass {

bool FolderDesk::open(const QString &folder, QLocale::Language language, Hand hand)
{
    m_desktop.reset();
    m_hand = hand;
    if (!QDir().mkpath(path(folder)))
        return false;
    auto preferences = std::make_unique<Preferences>(path(folder + u".ini"_s));
    preferences->setWelcomed();
    preferences->setLanguage(language);
    m_desktop = std::make_unique<Desktop>(path(folder), std::move(preferences));
    m_desktop->open();
    window().resize(1240, 900);
    return QTest::qWaitForWindowActive(&window());
}

bool FolderDesk::press(const char *context, const char *text)
{
    return driver().press(shownWords(context, text));
}

bool FolderDesk::rate(const std::function<int(qsizetype competency)> &levelAt)
{
    AssessmentSession &session = services().assessment();
    if (!session.start(planOfAll(services().content(), Mode::Quick)))
        return false;
    const QList<CompetencyId> competencies = session.catalog().competencies();
    for (qsizetype at = 0; at < competencies.size(); ++at) {
        const Competency &competency = *session.catalog().competency(competencies.at(at));
        for (const Change &each : answers(competency, levelAt(at))) {
            if (!session.change(each.key, each.after))
                return false;
        }
    }
    return session.finish();
}

QString shownWords(const char *context, const char *text, int number)
{
    return QCoreApplication::translate(context, text, nullptr, number).remove(u'&');
}

} // namespace Compass
