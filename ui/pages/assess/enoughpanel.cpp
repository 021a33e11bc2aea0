// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/enoughpanel.h"

#include "core/explanations/words.h"
#include "ui/charts/probabilitybars.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Compass {

EnoughPanel::EnoughPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_remark(new TextLabel(TextStyle::Secondary))
    , m_why(new QPushButton)
    , m_bars(new ProbabilityBars)
{
    setButtonKind(m_why, ButtonKind::Link);
    m_remark->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid(1.0));
    auto *tick = new IconLabel(IconName::Check);
    tick->setForegroundRole(QPalette::BrightText);
    top->addWidget(tick);
    top->addWidget(m_heading, 1);
    top->addWidget(m_why);

    auto *card = new Card(CardEdge::Action);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(0.5));
    inside->addLayout(top);
    inside->addWidget(m_remark);
    inside->addWidget(m_bars);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_why, &QPushButton::clicked, this, &EnoughPanel::whyWanted);
}

static QString estimateHeading(const Scale &scale, const LevelEstimate &estimate,
                               const QLocale &locale)
{
    return EnoughPanel::tr("Enough for this one: %1")
        .arg(levelWithCertainty(scale, estimate, locale));
}

/// What stands beside a person's own level.
static QString ownLevelRemark(const Scale &scale, const CompetencyResult &result,
                              const QLocale &locale)
{
    if (!result.computed)
        return EnoughPanel::tr("Your reason: %1").arg(result.levelOverride->reason);
    return EnoughPanel::tr("Your reason: %1\nYour answers say: %2. Both are kept and shown.")
        .arg(result.levelOverride->reason, levelWithCertainty(scale, *result.computed, locale));
}

void EnoughPanel::showResult(const Scale &scale, const CompetencyResult &result)
{
    const bool isRated = result.status == CompetencyStatus::Rated;
    m_why->setText(tr("Wh&y?"));
    m_why->setAccessibleName(tr("Why this level?"));
    m_why->setVisible(isRated);
    m_bars->setVisible(isRated && !result.levelOverride);
    if (result.computed)
        m_bars->show(scale, *result.computed);

    if (result.levelOverride) {
        showWords(
            tr("Your own level: %1").arg(scale.nameOf(result.levelOverride->level).in(locale())),
            ownLevelRemark(scale, result, locale()));
    } else if (result.estimate) {
        showWords(estimateHeading(scale, *result.estimate, locale()), {});
    } else if (result.status == CompetencyStatus::NotApplicable) {
        showWords(tr("Left out: it does not apply to your work"),
                  tr("It counts in no figure, and never as level 0. Any answer brings it back."));
    } else {
        showWords(tr("Left out: you prefer not to answer"),
                  tr("It counts in no figure, and never as level 0. Any answer brings it back."));
    }
}

void EnoughPanel::showWords(const QString &heading, const QString &remark)
{
    m_heading->setText(heading);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QString EnoughPanel::summary() const
{
    return m_heading->text();
}

} // namespace Compass
