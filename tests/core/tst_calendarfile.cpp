// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/calendarfile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/learning.h"

#include <QRegularExpression>
#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_CalendarFile : public QObject
{
    Q_OBJECT

private slots:
    void longLineIsFoldedBetweenCharacters();
    void textIsEscaped();
    void sessionIsAnEventOfAWholeDay();
    void sessionsOfAWeekAreDaysApart();
    void uidStaysWhenThePlanMoves();
    void textIsInTheLanguageOfTheReader();
    void onlyAnHttpsAddressIsWritten();
};

namespace {

/// A plan of one item over some weeks.
struct Desk
{
    explicit Desk(int minutes, const PlanBudget &time) : weeks(time)
    {
        catalogue.resources = {resource(u"A"_s, {u"SMP-01"_s}, {0, 1}, minutes)};
        catalogue.resources[0].url = {u"https://example.org/a,b;c"_s, u"http://example.org/"_s};
    }

    QString text(const QLocale &locale = QLocale::c())
    {
        PlanChoices choices;
        choices.budget = weeks;
        const LearningPlan plan = makePlan({{gap(u"SMP-01"_s, 0, 1)}, catalogue, choices});
        const Catalog catalog = Sample::catalog();
        return QString::fromUtf8(calendarFile({catalog, catalogue, plan, weeks}, clock, locale));
    }
    QStringList lines(const QString &name)
    {
        return text().split(u"\r\n"_s).filter(QRegularExpression(u'^' + name));
    }

    LearningCatalogue catalogue;
    PlanBudget weeks;
    FakeClock clock{QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC)};
};

} // namespace

void tst_CalendarFile::longLineIsFoldedBetweenCharacters()
{
    QCOMPARE(foldedLine(QString(75, u'a')), QByteArray(75, 'a') + "\r\n");
    QCOMPARE(foldedLine(QString(76, u'a')), QByteArray(75, 'a') + "\r\n a\r\n");
    // 74 octets, and é takes two: it moves to the next line whole.
    QCOMPARE(foldedLine(QString(74, u'a') + u"éb"_s),
             QByteArray(74, 'a') + "\r\n \xC3\xA9" + "b\r\n");
    // A line that continues has room for 74 octets after its space.
    QCOMPARE(foldedLine(QString(150, u'a')),
             QByteArray(75, 'a') + "\r\n " + QByteArray(74, 'a') + "\r\n a\r\n");
    // Four octets each: 18 fit in 75.
    const QByteArray folded = foldedLine(QString::fromUtf8("\xF0\x9F\x98\x80").repeated(19));
    QCOMPARE(folded.indexOf("\r\n"), 72);
}

void tst_CalendarFile::textIsEscaped()
{
    QCOMPARE(escapedText(u"a,b;c\\d\ne\rf:\"g\""_s), u"a\\,b\\;c\\\\d\\nef:\"g\""_s);
}

void tst_CalendarFile::sessionIsAnEventOfAWholeDay()
{
    Desk desk(60, budget(60));

    const QString text = desk.text();

    QVERIFY(text.startsWith(u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"_s));
    QVERIFY(text.endsWith(u"END:VEVENT\r\nEND:VCALENDAR\r\n"_s));
    QCOMPARE(text.count(u'\n'), text.count(u"\r\n"_s));
    // The Monday after 21 November 2026.
    QCOMPARE(desk.lines(u"DTSTART"_s), QStringList{u"DTSTART;VALUE=DATE:20261123"_s});
    QCOMPARE(desk.lines(u"DTEND"_s), QStringList{u"DTEND;VALUE=DATE:20261124"_s});
    QCOMPARE(desk.lines(u"DTSTAMP"_s), QStringList{u"DTSTAMP:20261121T120000Z"_s});
    QVERIFY(!text.contains(u"TZID"_s));
}

void tst_CalendarFile::sessionsOfAWeekAreDaysApart()
{
    PlanBudget weeks = budget(420, 2);
    weeks.longestSession = 60;
    weeks.start = QDate(2026, 12, 30);
    Desk desk(480, weeks);

    const QStringList starts = desk.lines(u"DTSTART"_s);

    // Seven sessions in the first week, the sixth and seventh on its first days again.
    QCOMPARE(starts.size(), 8);
    QCOMPARE(starts.at(0), u"DTSTART;VALUE=DATE:20261230"_s);
    QCOMPARE(starts.at(4), u"DTSTART;VALUE=DATE:20270103"_s);
    QCOMPARE(starts.at(5), u"DTSTART;VALUE=DATE:20261230"_s);
    QCOMPARE(starts.at(7), u"DTSTART;VALUE=DATE:20270106"_s);
    QCOMPARE(QSet<QString>(starts.cbegin(), starts.cend()).size(), 6);
    const QStringList uids = desk.lines(u"UID"_s);
    QCOMPARE(QSet<QString>(uids.cbegin(), uids.cend()).size(), 8);
}

void tst_CalendarFile::uidStaysWhenThePlanMoves()
{
    Desk desk(60, budget(60));
    const QStringList before = desk.lines(u"UID"_s);

    desk.weeks.start = QDate(2027, 1, 4);
    desk.clock.setNow(desk.clock.now().addDays(3));

    QCOMPARE(desk.lines(u"UID"_s), before);
    QCOMPARE(desk.lines(u"DTSTART"_s), QStringList{u"DTSTART;VALUE=DATE:20270104"_s});
}

void tst_CalendarFile::textIsInTheLanguageOfTheReader()
{
    Desk desk(60, budget(60));
    desk.catalogue.resources[0].title.french = u"Données, clés; « été »"_s;

    const QString text = desk.text(QLocale(QLocale::French, QLocale::Canada));

    QVERIFY(text.contains(u"SUMMARY;LANGUAGE=fr-CA:"_s));
    QVERIFY(text.contains(u"Données\\, clés\\; « été »"_s));
    QVERIFY(text.contains(u"//FR-CA\r\n"_s));
}

void tst_CalendarFile::onlyAnHttpsAddressIsWritten()
{
    Desk desk(60, budget(60));

    QCOMPARE(desk.lines(u"URL"_s), QStringList{u"URL:https://example.org/a,b;c"_s});
    QVERIFY(!desk.text(QLocale(QLocale::French)).contains(u"URL:"_s));
    desk.catalogue.resources[0].url.english = u"https://example.org/\r\nX-EVIL:1"_s;
    QVERIFY(!desk.text().contains(u"EVIL"_s));
}

QTEST_GUILESS_MAIN(tst_CalendarFile)
#include "tst_calendarfile.moc"
