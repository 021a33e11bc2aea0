// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planitem.h"

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>

namespace Compass {

/// What a person said about a suggestion.
enum class Decision { None, Added, Rejected };

/// Why a suggestion is not for this person.
enum class RejectionReason {
    AlreadyKnown,
    TooLong,
    WrongLanguage,
    NotRelevant,
    NotAvailable,
    Other
};

enum class ItemProgress { ToDo, Doing, Done };

/// What a person decided about one item, and how far they are with it.
struct ItemChoice
{
    PlanItemId item;
    Decision decision = Decision::None;
    std::optional<RejectionReason> rejection; ///< No value unless rejected.
    ItemProgress progress = ItemProgress::ToDo;
    QDateTime doneAt; ///< UTC; null unless done.
    QString note;

    friend bool operator==(const ItemChoice &, const ItemChoice &) = default;
};

/// The time a person has for learning.
struct PlanBudget
{
    int minutesPerWeek = 60;  ///< At least 1.
    int weeks = 4;            ///< At least 1.
    int longestSession = 120; ///< In minutes, at least 1.
    QDate start;              ///< The first day; null for the Monday after today.

    int minutes() const { return minutesPerWeek * weeks; }

    friend bool operator==(const PlanBudget &, const PlanBudget &) = default;
};

/// The first day of a plan with \a budget when today is \a today.
QDate startOf(const PlanBudget &budget, QDate today);

/// What may be suggested at all.
struct PlanFilters
{
    bool english = true;
    bool french = true;
    QSet<ItemKind> excluded;
    bool freeOnly = false;

    friend bool operator==(const PlanFilters &, const PlanFilters &) = default;
};

/// Everything a person decided about their learning; kept as a whole.
struct PlanChoices
{
    PlanBudget budget;
    PlanFilters filters;
    QList<ItemChoice> items; ///< At most one for an item.
    QList<PlanItemId> order; ///< The order the person wants; other items come after.

    /// Null when nothing was decided about \a item; lives as long as \a items.
    const ItemChoice *choice(const PlanItemId &item) const;

    friend bool operator==(const PlanChoices &, const PlanChoices &) = default;
};

} // namespace Compass
