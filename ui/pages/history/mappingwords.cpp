// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/mappingwords.h"

#include "core/base/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace Compass {

namespace {

struct MappingTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::MappingPanel)
};

} // namespace

/// The names that \a framework gives \a ids, each in quotation marks.
static QStringList quoted(const Framework &framework, const QList<CompetencyId> &ids,
                          const QLocale &locale)
{
    QStringList names;
    for (const CompetencyId &id : ids) {
        const auto found = std::ranges::find(framework.competencies, id, &Competency::id);
        const QString name =
            found == framework.competencies.cend() ? id.toString() : found->name.in(locale);
        //: A name in quotation marks.
        names.append(MappingTr::tr("“%1”").arg(name));
    }
    return names;
}

/// What to say of one group; %1 names before, %2 names after.
static QString groupText(CompetencyFate fate)
{
    switch (fate) {
    case CompetencyFate::Kept:
        return MappingTr::tr("Kept: %1. Everything about them stays comparable.");
    case CompetencyFate::Renamed:
        return MappingTr::tr("Renamed: %1 is now %2. It stays comparable.");
    case CompetencyFate::Split:
        return MappingTr::tr("Split: %1 is now %2. Each part starts with the earlier level, but "
                             "a change in it cannot be told yet.");
    case CompetencyFate::Merged:
        return MappingTr::tr("Merged: %1 are now %2. It starts with the mean of the earlier "
                             "levels, but a change in it cannot be told yet.");
    case CompetencyFate::Retired:
        return MappingTr::tr("Retired: %1. Its earlier level stays in your history only.");
    case CompetencyFate::New:
        return MappingTr::tr("New: %2. It has no earlier level.");
    }
    Q_UNREACHABLE();
}

QStringList mappingTexts(const FrameworkMapping &mapping, const Framework &from,
                         const Framework &to, const QLocale &locale)
{
    QStringList kept;
    QStringList texts;
    for (const MappedCompetencies &each : mapping.competencies) {
        const QStringList before = quoted(from, each.from, locale);
        const QStringList after = quoted(to, each.to, locale);
        if (each.fate == CompetencyFate::Kept) {
            kept += after;
            continue;
        }
        texts.append(filledSentence(
            groupText(each.fate),
            {locale.createSeparatedList(before), locale.createSeparatedList(after), QString()}));
    }
    if (!kept.isEmpty())
        texts.prepend(groupText(CompetencyFate::Kept).arg(locale.createSeparatedList(kept)));
    return texts;
}

} // namespace Compass
