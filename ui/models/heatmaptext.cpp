// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heatmaptext.h"

#include "core/explanations/teamwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct HeatmapTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::HeatmapText)
};

} // namespace

static constexpr int LowestWorking = 2;
static constexpr int LevelValues = Level::Highest + 1;
static constexpr int BandValues = 2;

QString bandLetters(int band)
{
    const bool isBelow = band == 0;
    return u"%1–%2"_s.arg(levelLetter(isBelow ? Level::Lowest : LowestWorking),
                          levelLetter(isBelow ? LowestWorking - 1 : Level::Highest));
}

static QString countsText(const Tally &counts, int values, const QLocale &locale)
{
    QStringList texts;
    for (int value = 0; value < values; ++value)
        texts.append(locale.toString(counts[value]));
    return texts.join(u' ');
}

QString heatmapCellText(const HeatmapCell &cell, const QLocale &locale)
{
    switch (cell.kind) {
    case HeatmapCell::Kind::Level:
        return u"%1 %2"_s.arg(levelLetter(cell.value), locale.toString(cell.value));
    case HeatmapCell::Kind::Band:
        return bandLetters(cell.value);
    case HeatmapCell::Kind::Counts:
        return countsText(cell.counts, LevelValues, locale);
    case HeatmapCell::Kind::BandCounts:
        return countsText(cell.counts, BandValues, locale);
    case HeatmapCell::Kind::Hidden:
        return hiddenWord();
    case HeatmapCell::Kind::NotShared:
        return HeatmapTr::tr("– not shared");
    }
    Q_UNREACHABLE();
}

/// How many people are in each band.
static QString bandCountsText(const Scale &scale, const Tally &tally, const QLocale &locale)
{
    QStringList counts;
    for (int band = 0; band < BandValues; ++band) {
        //: %1 a number of people, %2 a band of levels, such as "Working or above".
        counts.append(HeatmapTr::tr("%1 %2").arg(
            locale.toString(tally[band]), bandText(static_cast<LevelBand>(band), scale, locale)));
    }
    return counts.join(u", "_s);
}

QString countsStatement(const Scale &scale, const Tally &tally, bool inBands, const QLocale &locale)
{
    const QString counts =
        inBands ? bandCountsText(scale, tally, locale) : tallyText(tally, scale, locale);
    return HeatmapTr::tr("%n people: %1", nullptr, tally.people()).arg(counts);
}

} // namespace Compass
