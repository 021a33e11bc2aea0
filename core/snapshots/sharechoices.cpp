// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharechoices.h"

#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/sharedates.h"
#include "core/snapshots/snapshotpayload.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace Compass {

QString plainAlias(const QString &fingerprint)
{
    return u"p-"_s + fingerprint.left(4);
}

ShareChoices leastChoices(const ShareRequest &request, const QString &alias, QDate today)
{
    ShareChoices choices;
    choices.frameworks = request.frameworks.keys();
    choices.detail.precision = std::min(request.detail.precision, Precision::Levels);
    choices.subject = alias;
    choices.expires = std::min(today.addDays(ShareDays::Default), request.retention);
    return choices;
}

/// Nobody shares more than they were asked for, be it by mistake.
static Result<void> checkWithin(const ShareRequest &request, const ShareChoices &choices)
{
    const QString beyond =
        beyondRequest({choices.frameworks, choices.detail, choices.scope}, request);
    if (!beyond.isEmpty())
        return Error{ErrorCode::ShareBeyondRequest, {}, {}, beyond, {}};
    return {};
}

static bool isShared(const CompetencyId &id, const Catalog &catalog, const ShareChoices &choices)
{
    const Framework *framework = catalog.frameworkOf(id);
    return framework && choices.frameworks.contains(framework->id);
}

static Result<void> checkTexts(const Catalog &catalog, const ShareChoices &choices)
{
    if (!isSharableText(choices.subject))
        return Error{ErrorCode::ShareTextRefused, {}, {}, choices.subject, {}};
    if (!choices.detail.notes)
        return {};
    for (const SharedNote &note : choices.notes) {
        if (!isSharableText(note.text) || !isShared(note.competency, catalog, choices))
            return Error{ErrorCode::ShareTextRefused, {}, {}, note.text, {}};
    }
    return {};
}

static Result<void> checkExpiry(const ShareRequest &request, const ShareChoices &choices,
                                QDate issued)
{
    const QDate last = std::min(issued.addDays(ShareDays::Longest), request.retention);
    if (choices.expires < issued || choices.expires > last) {
        return Error{ErrorCode::ShareExpiryRefused,
                     last.toString(Qt::ISODate),
                     issued.toString(Qt::ISODate),
                     choices.expires.toString(Qt::ISODate),
                     {}};
    }
    return {};
}

static Result<QMap<FrameworkId, QString>>
versionsOf(const Catalog &catalog, const ShareRequest &request, const ShareChoices &choices)
{
    QMap<FrameworkId, QString> versions;
    for (const FrameworkId &id : choices.frameworks) {
        const QString wanted = request.frameworks.value(id);
        const Framework *framework = catalog.framework(id);
        if (!framework || framework->version != wanted) {
            return Error{ErrorCode::ShareFrameworkOther,
                         request.team,
                         {},
                         id.toString() + u' ' + wanted,
                         {}};
        }
        versions.insert(id, wanted);
    }
    return versions;
}

static int valueOf(Level level, Precision precision)
{
    return precision == Precision::Bands ? static_cast<int>(levelBandOf(level)) : level.toInt();
}

/// Chances leave in so many steps of 50 thousandths. Finer ones would tell which answers
/// they come from; these still tell some of them.
static constexpr int ChanceSteps = 20;

/// The probabilities of \a estimate in thousandths, in steps, rounded by largest
/// remainder, with the level still a most probable one.
static LevelChances chancesOf(const LevelEstimate &estimate)
{
    const auto level = static_cast<std::size_t>(estimate.level.toInt());
    LevelChances chances{};
    std::array<std::pair<double, std::size_t>, chances.size()> remainders;
    for (std::size_t each = 0; each < chances.size(); ++each) {
        const double exact = estimate.probabilities.at(each) * ChanceSteps;
        chances.at(each) = static_cast<int>(exact);
        remainders.at(each) = {exact - chances.at(each), each};
    }
    std::ranges::stable_sort(remainders, std::ranges::greater(), [level](const auto &remainder) {
        return std::pair(remainder.first, remainder.second == level);
    });
    const int missing = ChanceSteps - std::reduce(chances.cbegin(), chances.cend());
    for (const auto &remainder : std::span(remainders).first(static_cast<std::size_t>(missing)))
        ++chances.at(remainder.second);
    std::swap(chances.at(level), *std::ranges::max_element(chances));
    for (int &chance : chances)
        chance *= CertainChance / ChanceSteps;
    return chances;
}

static SharedFigure figureOf(const CompetencyResult &result, const ShareSource &source,
                             const ShareDetail &detail)
{
    const LevelEstimate &estimate = *result.estimate;
    SharedFigure figure{result.competency, valueOf(estimate.level, detail.precision), {}, {}};
    if (detail.precision == Precision::LevelsWithCertainty)
        figure.chances = chancesOf(estimate);
    const auto planned = source.plan.constFind(result.competency);
    if (!detail.plan || planned == source.plan.cend())
        return figure;
    // A step within a band would tell on which side of it the level lies.
    const int value = valueOf(*planned, detail.precision);
    if (value > figure.value)
        figure.planned = value;
    return figure;
}

static QList<SharedFigure> figuresOf(const ShareSource &source, const ShareChoices &choices)
{
    QList<SharedFigure> figures;
    for (const CompetencyResult &result : source.result.competencies) {
        if (result.estimate && isShared(result.competency, source.catalog, choices))
            figures.append(figureOf(result, source, choices.detail));
    }
    std::ranges::sort(figures, [](const SharedFigure &a, const SharedFigure &b) {
        return a.competency < b.competency;
    });
    return figures;
}

/// Whether one file can hold what is shared.
static Result<void> checkAmount(const QList<SharedFigure> &figures, const ShareChoices &choices)
{
    const auto isPlanned = [](const SharedFigure &figure) { return figure.planned.has_value(); };
    const bool tooManyNotes = choices.detail.notes && choices.notes.size() > Snapshot::MostNotes;
    if (tooManyNotes || figures.size() > Snapshot::MostCompetencies
        || std::ranges::count_if(figures, isPlanned) > Snapshot::MostPlanned)
        return Error{ErrorCode::ShareTooMuch, {}};
    return {};
}

/// Everything of \a choices that keeps them from being shared.
static Result<void> checkChoices(const Catalog &catalog, const ShareRequest &request,
                                 const ShareChoices &choices, QDate issued)
{
    if (const auto within = checkWithin(request, choices); !within)
        return within.error();
    if (const auto texts = checkTexts(catalog, choices); !texts)
        return texts.error();
    return checkExpiry(request, choices, issued);
}

/// \a snapshot, when those who get it will take it.
static Result<Snapshot> readable(const Snapshot &snapshot)
{
    if (!fitsCanonicalLimits(snapshotDocument(snapshot)))
        return Error{ErrorCode::ShareTooMuch, {}};
    const auto readBack = readSnapshotPayload(snapshotPayload(snapshot), snapshot.team);
    if (!readBack)
        return readBack.error();
    return snapshot;
}

/// What of \a choices leaves.
static ShareChoices usedChoices(const ShareChoices &choices)
{
    ShareChoices used = choices;
    used.detail = usedDetail(choices.detail, choices.scope);
    if (!used.detail.notes)
        used.notes.clear();
    return used;
}

Result<Snapshot> snapshotOf(const ShareSource &source, const ShareRequest &request,
                            const ShareChoices &choices, const ShareStamp &stamp)
{
    const QDate issued = stamp.consent.given;
    if (const auto allowed = checkChoices(source.catalog, request, choices, issued); !allowed)
        return allowed.error();
    const auto versions = versionsOf(source.catalog, request, choices);
    if (!versions)
        return versions.error();
    const ShareChoices used = usedChoices(choices);
    const QList<SharedFigure> figures = figuresOf(source, used);
    if (figures.isEmpty())
        return Error{ErrorCode::ShareNothing, {}};
    if (const auto amount = checkAmount(figures, used); !amount)
        return amount.error();
    return readable({
        .id = stamp.id,
        .sequence = stamp.sequence,
        .issued = issued,
        .expires = choices.expires,
        .request = idOf(request),
        .team = request.team,
        .subject = choices.subject,
        .scope = choices.scope,
        .frameworks = *versions,
        .precision = used.detail.precision,
        .figures = figures,
        .notes = used.notes,
        .consent = stamp.consent,
    });
}

} // namespace Compass
