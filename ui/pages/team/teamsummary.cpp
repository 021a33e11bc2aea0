// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamsummary.h"

#include "core/explanations/explainteam.h"
#include "core/explanations/teamwords.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/datetext.h"

#include <QCoreApplication>

namespace Compass {

namespace {

struct SummaryTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamSummary)
};

} // namespace

QString groupSentence(const TeamFigures &figures, const QLocale &locale)
{
    const QString rule = batchText(figures.received, figures.rules, locale);
    if (rule.isEmpty() || figures.groupSince.isNull())
        return rule;
    //: When figures change, then the day of those shown.
    return SummaryTr::tr("%1 They are those of %2.")
        .arg(rule, dateText(figures.groupSince, locale));
}

void explainHidden(const DisclosureRules &rules, const QWidget &page)
{
    const auto source = [rules] { return explainDisclosure(rules, QLocale()); };
    (new ExplanationDialog(source, page.window()))->open();
}

} // namespace Compass
