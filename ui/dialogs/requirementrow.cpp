// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/requirementrow.h"

#include "core/explanations/words.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Compass {

static constexpr double ChoicesBesideEms = 46.0;
static constexpr int LongestReason = 1000;

RequirementRow::RequirementRow(const Scale &scale, const Competency &competency,
                               const Requirement &kept, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_competency(competency)
    , m_kept(kept)
    , m_name(new TextLabel(TextStyle::Body))
    , m_level(new QComboBox)
    , m_importance(new QComboBox)
    , m_reasonLabel(new TextLabel(TextStyle::Secondary))
    , m_reason(new QLineEdit(kept.reason))
{
    m_reason->setMaxLength(LongestReason);
    m_reasonLabel->setBuddy(m_reason);
    auto *choices = new AdaptiveRow(ChoicesBesideEms);
    choices->add(m_name, 6);
    choices->add(m_level, 4);
    choices->add(m_importance, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    for (QWidget *part : std::initializer_list<QWidget *>{choices, m_reasonLabel, m_reason})
        layout->addWidget(part);
    retranslate();
    m_level->setCurrentIndex(kept.target.toInt());
    m_importance->setCurrentIndex(kept.importance == Importance::Essential ? 0 : 1);
    update();
    connect(m_level, &QComboBox::currentIndexChanged, this, &RequirementRow::update);
    connect(m_importance, &QComboBox::currentIndexChanged, this, &RequirementRow::update);
}

Requirement RequirementRow::requirement() const
{
    Requirement requirement{m_kept.competency, Level::fromInt(m_level->currentIndex()).value(),
                            m_importance->currentIndex() == 0 ? Importance::Essential
                                                              : Importance::Asset,
                            m_reason->text().trimmed()};
    if (requirement.target.toInt() == 0)
        requirement.importance = Importance::Asset;
    return requirement;
}

bool RequirementRow::isChanged() const
{
    const Requirement now = requirement();
    return now.target != m_kept.target || now.importance != m_kept.importance;
}

bool RequirementRow::lacksReason() const
{
    return isChanged() && m_reason->text().trimmed().isEmpty();
}

QString RequirementRow::name() const
{
    return m_competency.name.in(locale());
}

void RequirementRow::focusReason()
{
    m_reason->setFocus();
}

void RequirementRow::update()
{
    m_importance->setEnabled(m_level->currentIndex() > 0);
    const bool asksWhy = isChanged() || !m_reason->text().isEmpty();
    m_reasonLabel->setVisible(asksWhy);
    m_reason->setVisible(asksWhy);
}

/// Gives \a box the words \a texts and keeps its choice.
static void rename(QComboBox *box, const QStringList &texts)
{
    const QSignalBlocker quiet(box);
    const int chosen = box->currentIndex();
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(chosen);
}

void RequirementRow::retranslate()
{
    QStringList levels = {tr("Not required")};
    for (int level = 1; level <= Level::Highest; ++level)
        levels.append(atLeast(m_scale, Level::fromInt(level).value(), locale()));
    rename(m_level, levels);
    rename(m_importance,
           {importanceWord(Importance::Essential), importanceWord(Importance::Asset)});
    m_name->setText(name());
    m_reasonLabel->setText(tr("Why it differs"));
    m_level->setAccessibleName(tr("Target for %1").arg(name()));
    m_importance->setAccessibleName(tr("Importance of %1").arg(name()));
    m_reason->setAccessibleName(tr("Why the target for %1 differs").arg(name()));
}

} // namespace Compass
