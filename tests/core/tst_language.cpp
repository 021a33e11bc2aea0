// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/language.h"
#include "core/explanations/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void programStartsInEnglish();
    void wordsAndNumbersFollowTheLanguage();
    void englishDoesNotFallThroughToFrench();
    void aScopeGivesTheLanguageBack();
    void speakingTellsNobody();
    void toolkitSpeaksFrenchToo();
    void wordsEndWithTheirOwner();
};

/// Counts the announcements of a new language to the application.
class AnnouncementCounter final : public QObject
{
public:
    AnnouncementCounter() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count() const { return m_count; }

private:
    int m_count = 0;
};

void tst_Language::programStartsInEnglish()
{
    const ProgramLanguage language;

    QCOMPARE(language.spoken(), QLocale::English);
    QCOMPARE(QLocale(), QLocale(QLocale::English, QLocale::Canada));
    QCOMPARE(readinessWord(ReadinessState::Nearly), u"Nearly ready"_s);
}

void tst_Language::wordsAndNumbersFollowTheLanguage()
{
    ProgramLanguage language;
    Gap gap;
    gap.state = GapState::Gap;
    gap.gap = 2;

    QCOMPARE(gapWords(gap), u"2 levels"_s);
    language.speak(QLocale::French);
    QCOMPARE(gapWords(gap), u"2 niveaux"_s);
    QCOMPARE(QLocale().toString(2.5), u"2,5"_s);
}

void tst_Language::englishDoesNotFallThroughToFrench()
{
    ProgramLanguage language(QLocale::French);
    language.speak(QLocale::English);

    QCOMPARE(statusWord(CompetencyStatus::NotRated), u"Not rated"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void tst_Language::aScopeGivesTheLanguageBack()
{
    ProgramLanguage language;
    {
        const Speaking french(language, QLocale::French);
        QCOMPARE(importanceWord(Importance::Essential), u"Essentielle"_s);
        {
            const Speaking english(language, QLocale::English);
            QCOMPARE(importanceWord(Importance::Essential), u"Essential"_s);
        }
        QCOMPARE(language.spoken(), QLocale::French);
    }
    QCOMPARE(importanceWord(Importance::Essential), u"Essential"_s);
    QCOMPARE(QLocale(), QLocale(QLocale::English, QLocale::Canada));
}

void tst_Language::speakingTellsNobody()
{
    ProgramLanguage language;
    const AnnouncementCounter announcements;

    const Speaking french(language, QLocale::French);

    QCOMPARE(announcements.count(), 0);
}

void tst_Language::toolkitSpeaksFrenchToo()
{
    const ProgramLanguage language(QLocale::French);

    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

void tst_Language::wordsEndWithTheirOwner()
{
    {
        const ProgramLanguage language(QLocale::French);
        QCOMPARE(readinessWord(ReadinessState::Ready), u"Au niveau requis"_s);
    }

    QCOMPARE(readinessWord(ReadinessState::Ready), u"Ready"_s);
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
