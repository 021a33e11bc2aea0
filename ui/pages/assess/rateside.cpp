// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/rateside.h"

#include "ui/session/assessmentsession.h"
#include "ui/session/ratingcourse.h"
#include "ui/style/theme.h"
#include "ui/widgets/jumplist.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

RateSide::RateSide(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextStyle::Secondary))
    , m_line(new ProgressLine)
    , m_list(new JumpList)
{
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setForegroundRole(QPalette::WindowText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_words);
    layout->addWidget(m_line);
    layout->addSpacing(grid(1.0));
    layout->addWidget(m_list);
    layout->addStretch();
}

static JumpState jumpState(CompetencyState state, bool onPage)
{
    switch (state) {
    case CompetencyState::NotStarted:
        return onPage ? JumpState::Now : JumpState::NotStarted;
    case CompetencyState::Started:
        return onPage ? JumpState::Now : JumpState::Started;
    case CompetencyState::Done:
        return onPage ? JumpState::Enough : JumpState::Done;
    }
    Q_UNREACHABLE();
}

static JumpGroup jumpGroup(const Framework &framework, const AssessmentSession &session,
                           const CompetencyId &here)
{
    JumpGroup group{framework.id, framework.name, 0, {}};
    for (const Competency &competency : framework.competencies) {
        const CompetencyState state = competencyState(
            framework.model, competency, session.open()->responses, session.open()->plan.mode);
        group.done += state == CompetencyState::Done ? 1 : 0;
        group.entries.append(
            {competency.id, competency.name, jumpState(state, competency.id == here)});
    }
    return group;
}

void RateSide::showProgress(const AssessmentSession &session, const RatingCourse &course)
{
    const AssessmentProgress &progress = session.progress();
    m_line->setProgress(progress.done, progress.total);
    const int minutes = wholeMinutes(progress.minutesLeft);
    const QString words = progress.isRated()
        ? tr("%1 of %2 done")
        : tr("%1 of %2 done, about %n min left", nullptr, minutes);
    m_words->setText(
        words.arg(locale().toString(progress.done), locale().toString(progress.total)));
    m_line->setAccessibleName(m_words->text());

    QList<JumpGroup> groups;
    for (const FrameworkProgress &part : progress.frameworks) {
        const Framework *framework = session.catalog().framework(part.framework);
        groups.append(jumpGroup(*framework, session, course.competency().id));
    }
    m_list->setGroups(groups, course.competency().id);
}

void RateSide::retranslate()
{
    m_list->retranslate();
}

} // namespace Compass
