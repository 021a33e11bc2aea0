// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/words.h"

#include <QCoreApplication>

#include <cmath>

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Words)
};

} // namespace

using namespace Qt::StringLiterals;

static bool isFrench(const QLocale &locale)
{
    return locale.language() == QLocale::French;
}

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Quite:
        return Tr::tr("quite sure");
    case Certainty::Fairly:
        return Tr::tr("fairly sure");
    case Certainty::Unsure:
        return Tr::tr("unsure");
    }
    Q_UNREACHABLE();
}

QString levelWithCertainty(const Scale &scale, const LevelEstimate &estimate, const QLocale &locale)
{
    //: %1 a level such as "Working", %2 "quite sure", "fairly sure" or "unsure".
    return Tr::tr("%1, %2").arg(scale.nameOf(estimate.level).in(locale),
                                certaintyWord(estimate.certainty));
}

QString importanceWord(Importance importance)
{
    switch (importance) {
    case Importance::Essential:
        return Tr::tr("Essential");
    case Importance::Asset:
        return Tr::tr("Asset");
    }
    Q_UNREACHABLE();
}

QString atLeast(const Scale &scale, Level level, const QLocale &locale)
{
    return Tr::tr("at least %1").arg(scale.nameOf(level).in(locale));
}

QString gapWords(const Gap &gap)
{
    switch (gap.state) {
    case GapState::Gap:
        return Tr::tr("%n level(s)", nullptr, gap.gap);
    case GapState::Unsure:
        return gap.gap == 0 ? Tr::tr("perhaps none")
                            : Tr::tr("perhaps %n level(s)", nullptr, gap.gap);
    case GapState::Met:
        return gap.surplus() == 0 ? Tr::tr("none")
                                  : Tr::tr("%n level(s) above", nullptr, gap.surplus());
    }
    Q_UNREACHABLE();
}

QString readinessWord(ReadinessState state)
{
    switch (state) {
    case ReadinessState::Ready:
        return Tr::tr("Ready");
    case ReadinessState::Nearly:
        return Tr::tr("Nearly ready");
    case ReadinessState::Developing:
        return Tr::tr("Developing");
    }
    Q_UNREACHABLE();
}

static QString withOrigin(const QString &title, RoleOrigin origin)
{
    //: The title of a role profile that is a department's or a person's own.
    return origin == RoleOrigin::Local ? Tr::tr("%1 (local)").arg(title) : title;
}

QString roleTitle(const RoleProfile &role, const QLocale &locale)
{
    return withOrigin(role.title.in(locale), role.origin);
}

QString shortRoleTitle(const RoleProfile &role, const RoleLibrary &library, const QLocale &locale)
{
    return withOrigin(shortTitle(role, library).in(locale), role.origin);
}

QString modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Quick:
        return Tr::tr("Quick");
    case Mode::Standard:
        return Tr::tr("Standard");
    case Mode::Thorough:
        return Tr::tr("Thorough");
    }
    Q_UNREACHABLE();
}

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Discovery:
        return Tr::tr("Discovery");
    case Phase::Alpha:
        return Tr::tr("Alpha");
    case Phase::Beta:
        return Tr::tr("Beta");
    case Phase::Live:
        return Tr::tr("Live");
    }
    Q_UNREACHABLE();
}

QString statusWord(CompetencyStatus status)
{
    switch (status) {
    case CompetencyStatus::Rated:
        return Tr::tr("Rated");
    case CompetencyStatus::NotApplicable:
        return Tr::tr("Does not apply");
    case CompetencyStatus::PreferNot:
        return Tr::tr("Prefer not to answer");
    case CompetencyStatus::NotRated:
        return Tr::tr("Not rated");
    }
    Q_UNREACHABLE();
}

QString percentText(double ratio, const QLocale &locale)
{
    const QString form = isFrench(locale) ? u"%1\u00a0%"_s : u"%1%"_s;
    const auto rounded = static_cast<int>(std::lround(100.0 * ratio));
    if (rounded == 0 && ratio > 0.0)
        return form.arg(u"< "_s + locale.toString(1));
    if (rounded == 100 && ratio < 1.0)
        return form.arg(u"> "_s + locale.toString(99));
    return form.arg(locale.toString(rounded));
}

QString numberText(double value, int decimals, const QLocale &locale)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    return locale.toString(rounded == 0.0 ? 0.0 : rounded, 'f', decimals); // never "-0.0"
}

} // namespace Compass
