// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/rolecomparison.h"

#include "core/explanations/explanation.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/gapgroups.h"
#include "ui/pages/roles/gapwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

RoleComparison::RoleComparison(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_sentence(new LinkedSentence)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    for (qsizetype i = 0; i < qsizetype(GapGroups::All.size()); ++i) {
        m_groups.append(new TextLabel(TextStyle::Body));
        layout->addWidget(m_groups.last());
    }
    connect(m_sentence, &LinkedSentence::activated, this, &RoleComparison::explain);
}

void RoleComparison::show(const RoleProfile &role, const AssessmentResult &result)
{
    m_role = role;
    m_result = result;
    const Readiness ready = readiness(result, role);
    m_heading->setText(tr("How you compare"));
    if (ready.attainment)
        m_sentence->setTexts(readinessText(ready), tr("Why?"), tr("Why this readiness?"));
    else
        m_sentence->setTexts(tr("Not compared yet. Rate yourself to see how close you are."), {},
                             {});
    showGroups(role, result);
    for (TextLabel *group : std::as_const(m_groups))
        group->setVisible(ready.attainment && !group->text().isEmpty());
}

void RoleComparison::showGroups(const RoleProfile &role, const AssessmentResult &result)
{
    const GapGroups groups =
        groupedGaps(analyseGaps(result, role), unratedRequirements(result, role));
    for (size_t i = 0; i < GapGroups::All.size(); ++i) {
        QStringList names;
        for (const GapEntry &entry : groups.entries.at(i)) {
            const Competency *competency = m_catalog.competency(entry.requirement.competency);
            names.append(competency->name.in(locale()).toHtmlEscaped());
        }
        //: A group of requirements, how many they are, and their names.
        const QString line = tr("<b>%1</b> (%2): %3")
                                 .arg(groupTitle(GapGroups::All.at(i)),
                                      locale().toString(names.size()), names.join(u"; "_s));
        m_groups.at(qsizetype(i))->setText(names.isEmpty() ? QString() : line);
    }
}

void RoleComparison::explain()
{
    const auto source = [&catalog = m_catalog, role = m_role, result = m_result] {
        return explainReadiness(catalog, role, result, readiness(result, role), QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
