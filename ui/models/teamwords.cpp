// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/teamwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
struct TeamWordsTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamWords)
};
} // namespace

QString frameworksText(const QMap<FrameworkId, QString> &frameworks, const Catalog &catalog,
                       const QLocale &locale)
{
    QStringList names;
    //: A framework and its version.
    const QString form = TeamWordsTr::tr("%1, %2");
    for (const Framework &framework : catalog.frameworks) {
        if (frameworks.contains(framework.id))
            names.append(form.arg(framework.name.in(locale), frameworks.value(framework.id)));
    }
    for (auto version = frameworks.cbegin(); version != frameworks.cend(); ++version) {
        if (!catalog.framework(version.key()))
            names.append(form.arg(version.key().toString(), version.value()));
    }
    return names.join(u"; "_s);
}

/// How exactly, without plan and notes.
static QString precisionWords(Precision precision)
{
    switch (precision) {
    case Precision::Bands:
        return TeamWordsTr::tr("Two bands");
    case Precision::Levels:
        return TeamWordsTr::tr("Levels");
    case Precision::LevelsWithCertainty:
        return TeamWordsTr::tr("Levels and how sure");
    }
    Q_UNREACHABLE();
}

QString detailText(const ShareDetail &detail)
{
    const QString precision = precisionWords(detail.precision);
    //: How exactly somebody shares their levels, and what else.
    if (detail.plan && detail.notes)
        return TeamWordsTr::tr("%1, with plan and notes").arg(precision);
    if (detail.plan)
        return TeamWordsTr::tr("%1, with plan").arg(precision);
    if (detail.notes)
        return TeamWordsTr::tr("%1, with notes").arg(precision);
    return precision;
}

QString scopeWord(ShareScope scope)
{
    return scope == ShareScope::Rows ? TeamWordsTr::tr("By name") : TeamWordsTr::tr("As a group");
}

} // namespace Compass
