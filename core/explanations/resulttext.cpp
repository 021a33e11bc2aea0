// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/resulttext.h"

#include "core/explanations/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Compass {

namespace {
struct ResultTextTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::ResultText)
};
} // namespace

QString likelyText(const LevelEstimate &estimate, const QLocale &locale)
{
    const LikelyRange range = likelyRange(estimate.mean, estimate.sd);
    const int low = std::min(static_cast<int>(std::floor(range.low)), Level::Highest);
    const int high = std::max(static_cast<int>(std::ceil(range.high)) - 1, low);
    if (low == high)
        return ResultTextTr::tr("likely %1").arg(locale.toString(low));
    return ResultTextTr::tr("likely %1 to %2").arg(locale.toString(low), locale.toString(high));
}

QString certaintyText(const CompetencyResult &result)
{
    if (result.levelOverride)
        return ResultTextTr::tr("your own level");
    return result.estimate ? certaintyWord(result.estimate->certainty) : statusWord(result.status);
}

QString resultText(const Scale &scale, const CompetencyResult &result, const QLocale &locale)
{
    if (!result.estimate)
        return statusWord(result.status);
    const QString level = scale.nameOf(result.estimate->level).in(locale);
    if (result.levelOverride)
        return ResultTextTr::tr("%1, your own level").arg(level);
    //: A level, how sure it is, and its likely range.
    return ResultTextTr::tr("%1, %2, %3")
        .arg(level, certaintyWord(result.estimate->certainty),
             likelyText(*result.estimate, locale));
}

} // namespace Compass
