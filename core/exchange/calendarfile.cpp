// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/calendarfile.h"

#include "core/explanations/planwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct CalendarTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Calendar)
};

/// A session among those of its item and of its week, each counted from 1.
struct Occasion
{
    PlanSession session;
    int number = 1;
    int ofItem = 1;
    int inWeek = 1;
};

} // namespace

QString escapedText(const QString &text)
{
    QString escaped;
    for (const QChar letter : text) {
        if (letter == u'\n')
            escaped += u"\\n"_s;
        else if (letter == u'\\' || letter == u';' || letter == u',')
            escaped += u'\\' + QString(letter);
        else if (letter.category() != QChar::Other_Control)
            escaped += letter;
    }
    return escaped;
}

/// Whether \a octet stands inside a character of UTF-8.
static bool isInside(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

QByteArray foldedLine(const QString &line)
{
    constexpr qsizetype longest = 75;
    QByteArray rest = line.toUtf8();
    QByteArray folded;
    while (rest.size() > longest) {
        qsizetype cut = longest;
        while (isInside(rest.at(cut)))
            --cut;
        folded += rest.first(cut) + "\r\n";
        rest = ' ' + rest.mid(cut);
    }
    return folded + rest + "\r\n";
}

static QList<Occasion> occasionsOf(const QList<PlanSession> &sessions)
{
    QHash<PlanItemId, int> ofItem;
    QHash<int, int> inWeek;
    QList<Occasion> occasions;
    for (const PlanSession &session : sessions)
        occasions.append({session, ++ofItem[session.item], 1, ++inWeek[session.week]});
    for (Occasion &occasion : occasions)
        occasion.ofItem = ofItem.value(occasion.session.item);
    return occasions;
}

static QDate dayOf(const Occasion &occasion, QDate start)
{
    constexpr int daysOfAWeek = 7;
    constexpr int workingDays = 5;
    return start.addDays(daysOfAWeek * (occasion.session.week - 1)
                         + (occasion.inWeek - 1) % workingDays);
}

/// The same for the same session of the same item, whenever it is written.
static QString uidOf(const Occasion &occasion)
{
    const PlanItemId &item = occasion.session.item;
    const QString name = u"%1 %2 %3"_s.arg(item.resource.toString(), item.competency.toString())
                             .arg(occasion.number);
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(32)) + u"@digital-skills-compass"_s;
}

static QString description(const Occasion &occasion, const CalendarSource &source,
                           const QLocale &locale)
{
    const QString minutes = durationText(occasion.session.minutes, locale);
    QStringList lines;
    if (occasion.ofItem == 1)
        lines.append(CalendarTr::tr("Time: %1.").arg(minutes));
    else
        lines.append(CalendarTr::tr("Time: %1, session %2 of %3.")
                         .arg(minutes)
                         .arg(occasion.number)
                         .arg(occasion.ofItem));
    const auto item = std::ranges::find(source.plan.items, occasion.session.item, &PlannedItem::id);
    for (const StepRange &range : item->closes)
        lines.append(closesSentence(source.catalog, range, locale));
    return lines.join(u'\n');
}

/// The address of a resource; empty for an activity and for what is no https address.
static QString addressOf(const LearningCatalogue &learning, const PlanItemId &item,
                         const QLocale &locale)
{
    const auto resource =
        std::ranges::find(learning.resources, item.resource, &LearningResource::id);
    if (resource == learning.resources.cend())
        return {};
    const QUrl url(resource->url.in(locale), QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https"_s ? QString::fromLatin1(url.toEncoded())
                                                       : QString();
}

static QStringList eventLines(const Occasion &occasion, const CalendarSource &source,
                              const QDateTime &now, const QLocale &locale)
{
    const PlanItemId &item = occasion.session.item;
    const QDate day = dayOf(occasion, startOf(source.budget, now.toLocalTime().date()));
    const QString language = u";LANGUAGE="_s + locale.bcp47Name();
    const QString title =
        CalendarTr::tr("Learning: %1").arg(itemTitle(source.learning, item, locale));
    QStringList lines{
        u"BEGIN:VEVENT"_s,
        u"UID:"_s + uidOf(occasion),
        u"DTSTAMP:"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s),
        u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s),
        u"DTEND;VALUE=DATE:"_s + day.addDays(1).toString(u"yyyyMMdd"_s),
        u"SUMMARY"_s + language + u':' + escapedText(title),
        u"DESCRIPTION"_s + language + u':' + escapedText(description(occasion, source, locale)),
        u"TRANSP:TRANSPARENT"_s,
    };
    if (const QString address = addressOf(source.learning, item, locale); !address.isEmpty())
        lines.append(u"URL:"_s + address);
    return lines + QStringList{u"END:VEVENT"_s};
}

QByteArray calendarFile(const CalendarSource &source, const Clock &clock, const QLocale &locale)
{
    const QDateTime now = clock.now();
    QStringList lines{
        u"BEGIN:VCALENDAR"_s,
        u"VERSION:2.0"_s,
        u"PRODID:-//Digital Skills Compass//Learning plan//"_s + locale.bcp47Name().toUpper(),
        u"CALSCALE:GREGORIAN"_s,
    };
    for (const Occasion &each : occasionsOf(schedule(source.plan, source.budget).sessions))
        lines += eventLines(each, source, now, locale);
    lines.append(u"END:VCALENDAR"_s);
    QByteArray file;
    for (const QString &line : lines)
        file += foldedLine(line);
    return file;
}

} // namespace Compass
