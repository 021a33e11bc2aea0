// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/gapwords.h"

#include "core/explanations/words.h"

#include <QCoreApplication>

namespace Compass {

namespace {
struct GapWordsTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::GapWords)
};
} // namespace

static QStringList readinessReasons(const Readiness &readiness)
{
    QStringList reasons;
    if (readiness.essentialsBlocking > 0)
        reasons.append(
            GapWordsTr::tr("%n essential gaps to close.", nullptr, readiness.essentialsBlocking));
    if (readiness.essentialsUnsure > 0)
        reasons.append(GapWordsTr::tr("%n essential requirements to check.", nullptr,
                                      readiness.essentialsUnsure));
    if (readiness.essentialsUnrated > 0)
        reasons.append(GapWordsTr::tr("%n essential requirements not rated yet.", nullptr,
                                      readiness.essentialsUnrated));
    if (reasons.isEmpty())
        reasons.append(GapWordsTr::tr("You meet every essential requirement."));
    return reasons;
}

QString readinessText(const Readiness &readiness)
{
    //: A word for readiness, then sentences that give the reason.
    return GapWordsTr::tr("<b>%1</b>: %2")
        .arg(readinessWord(readiness.state), readinessReasons(readiness).join(u' '));
}

} // namespace Compass
