// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/planfilterrow.h"

#include "ui/widgets/flowlayout.h"

#include <QCheckBox>

#include <algorithm>

namespace Compass {

/// The types that one box stands for.
struct KindGroup
{
    const char *name;
    QSet<ItemKind> kinds;
};

static const QList<KindGroup> &kindGroups()
{
    static const QList<KindGroup> groups = {
        {QT_TRANSLATE_NOOP("Compass::PlanFilterRow", "Courses"),
         {ItemKind::Course, ItemKind::LearningPath}},
        {QT_TRANSLATE_NOOP("Compass::PlanFilterRow", "Reading, video, tools"),
         {ItemKind::Article, ItemKind::Video, ItemKind::Podcast, ItemKind::Tool}},
        {QT_TRANSLATE_NOOP("Compass::PlanFilterRow", "Practice"), {ItemKind::Practice}},
        {QT_TRANSLATE_NOOP("Compass::PlanFilterRow", "With people"), {ItemKind::Community}},
    };
    return groups;
}

QSet<ItemKind> kindsWith(ItemKind kind)
{
    const auto found = std::ranges::find_if(
        kindGroups(), [kind](const KindGroup &group) { return group.kinds.contains(kind); });
    return found->kinds;
}

PlanFilterRow::PlanFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_english(new QCheckBox)
    , m_french(new QCheckBox)
    , m_freeOnly(new QCheckBox)
{
    for (qsizetype i = 0; i < kindGroups().size(); ++i)
        m_kinds.append(new QCheckBox);
    auto *layout = new FlowLayout(this);
    for (QCheckBox *box : QList{m_english, m_french} + m_kinds + QList{m_freeOnly}) {
        layout->addWidget(box);
        connect(box, &QAbstractButton::clicked, this, [this] { emit chosen(filters()); });
    }
    setFilters({});
    retranslate();
}

void PlanFilterRow::setFilters(const PlanFilters &filters)
{
    m_english->setChecked(filters.english);
    m_french->setChecked(filters.french);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(!filters.excluded.contains(kindGroups().at(i).kinds));
    m_freeOnly->setChecked(filters.freeOnly);
}

PlanFilters PlanFilterRow::filters() const
{
    PlanFilters filters{m_english->isChecked(), m_french->isChecked(), {}, m_freeOnly->isChecked()};
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (!m_kinds.at(i)->isChecked())
            filters.excluded.unite(kindGroups().at(i).kinds);
    }
    return filters;
}

void PlanFilterRow::retranslate()
{
    setAccessibleName(tr("What may be suggested"));
    m_english->setText(tr("English"));
    m_french->setText(tr("French"));
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setText(tr(kindGroups().at(i).name));
    m_freeOnly->setText(tr("Free only"));
}

} // namespace Compass
