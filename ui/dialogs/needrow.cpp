// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/needrow.h"

#include "core/explanations/words.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Compass {

static constexpr double FieldsBesideEms = 46.0;
static constexpr int LongestNeedReason = 1000;

NeedRow::NeedRow(const Scale &scale, const Competency &competency, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_competency(competency)
    , m_name(new TextLabel(TextStyle::Body))
    , m_people(new CountField(0, TeamNeed::MostPeople))
    , m_level(new QComboBox)
    , m_reasonLabel(new TextLabel(TextStyle::Secondary))
    , m_reason(new QLineEdit)
    , m_sayWhy(new QPushButton)
{
    layOut();
    retranslate();
    update();
    connect(m_people, &QSpinBox::valueChanged, this, &NeedRow::update);
    connect(m_sayWhy, &QPushButton::clicked, this, [this] {
        m_wantsReason = true;
        update();
        m_reason->setFocus();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &NeedRow::update);
}

void NeedRow::layOut()
{
    m_reason->setMaxLength(LongestNeedReason);
    setButtonKind(m_sayWhy, ButtonKind::Link);
    // The columns stay where they are when the link is gone.
    QSizePolicy kept = m_sayWhy->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_sayWhy->setSizePolicy(kept);
    m_reasonLabel->setBuddy(m_reason);
    auto *fields = new AdaptiveRow(FieldsBesideEms);
    fields->add(m_name, 6);
    fields->add(m_people, 3);
    fields->add(m_level, 4);
    fields->add(m_sayWhy, 2, Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    for (QWidget *part : std::initializer_list<QWidget *>{fields, m_reasonLabel, m_reason})
        layout->addWidget(part);
}

void NeedRow::setNeed(const std::optional<TeamNeed> &need)
{
    m_people->setValue(need ? need->people : 0);
    m_level->setCurrentIndex(need ? need->level.toInt() : 0);
    m_reason->setText(need ? need->reason : QString());
    update();
}

void NeedRow::startFrom(const TeamNeed &need)
{
    m_start = need;
    setNeed(need);
}

std::optional<TeamNeed> NeedRow::need() const
{
    const std::optional<Level> level = Level::fromInt(m_level->currentIndex());
    if (m_people->value() == 0 || !level || *level == Level())
        return std::nullopt;
    return TeamNeed{m_competency.id, m_people->value(), *level, m_reason->text().trimmed()};
}

bool NeedRow::differsFromStart() const
{
    const std::optional<TeamNeed> now = need();
    return m_start && (!now || now->people != m_start->people || now->level != m_start->level);
}

std::optional<NeedProblem> NeedRow::problem() const
{
    const bool isNeeded = m_people->value() > 0;
    if (isNeeded && m_level->currentIndex() == 0)
        return NeedProblem::LevelMissing;
    // Why nothing is needed has no need to stand with.
    if (isNeeded && differsFromStart() && m_reason->text().trimmed().isEmpty())
        return NeedProblem::ReasonMissing;
    return std::nullopt;
}

void NeedRow::focusProblem(NeedProblem problem)
{
    if (problem == NeedProblem::LevelMissing)
        m_level->setFocus();
    else
        m_reason->setFocus();
}

QString NeedRow::name() const
{
    return m_competency.name.in(locale());
}

void NeedRow::update()
{
    const bool isNeeded = m_people->value() > 0;
    m_level->setEnabled(isNeeded);
    const bool hasReason =
        isNeeded && (m_wantsReason || differsFromStart() || !m_reason->text().isEmpty());
    m_reasonLabel->setVisible(hasReason);
    m_reason->setVisible(hasReason);
    m_sayWhy->setVisible(isNeeded && !hasReason);
    m_reasonLabel->setText(differsFromStart() ? tr("Why it differs from the role profile")
                                              : tr("Why, if you wish"));
    m_reason->setAccessibleName(
        tr("Why your team needs %1. %2").arg(name(), m_reasonLabel->text()));
}

void NeedRow::retranslate()
{
    m_name->setText(name());
    m_people->setWords(
        [](int people) { return people == 0 ? tr("Nobody") : tr("%n people", nullptr, people); });
    m_sayWhy->setText(tr("Say why"));
    m_sayWhy->setAccessibleName(tr("Say why your team needs %1").arg(name()));
    m_people->setSpokenName(tr("People needed for %1").arg(name()));
    const QSignalBlocker quiet(m_level);
    const int chosen = std::max(m_level->currentIndex(), 0);
    m_level->clear();
    m_level->addItem(tr("Choose a level"));
    for (int level = 1; level <= Level::Highest; ++level)
        m_level->addItem(atLeast(m_scale, Level::fromInt(level).value(), locale()));
    m_level->setCurrentIndex(chosen);
    m_level->setAccessibleName(tr("Level needed for %1").arg(name()));
    update();
}

} // namespace Compass
