// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/competencybox.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Compass {

static constexpr int ShortestBox = 20;

CompetencyBox::CompetencyBox(const Catalog &catalog, QWidget *parent)
    : QComboBox(parent)
    , m_catalog(catalog)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(ShortestBox);
}

void CompetencyBox::setChoices(const QList<CompetencyId> &competencies, const QString &none)
{
    const CompetencyId chosen = competency();
    const QSignalBlocker quiet(this);
    clear();
    addItem(none);
    const Framework *previous = nullptr;
    for (const CompetencyId &id : competencies) {
        const Framework *framework = m_catalog.frameworkOf(id);
        if (framework != previous)
            insertSeparator(count());
        previous = framework;
        const Competency *known = m_catalog.competency(id);
        addItem(known ? known->name.in(locale()) : id.toString(), id.toString());
    }
    setCompetency(chosen);
}

CompetencyId CompetencyBox::competency() const
{
    return CompetencyId(currentData().toString());
}

void CompetencyBox::setCompetency(const CompetencyId &competency)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(competency.isNull() ? 0 : std::max(findData(competency.toString()), 0));
}

} // namespace Compass
