// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"
#include "core/frameworks/framework.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>
#include <variant>

namespace Compass {

/// The answer to a statement: 0 not yet, 1 with help or instructions, 2 on my
/// own, 3 consistently, even in new situations.
class Rating
{
public:
    static constexpr int Lowest = 0;
    static constexpr int Highest = 3;

    static constexpr std::optional<Rating> fromInt(int value) noexcept
    {
        if (value < Lowest || value > Highest)
            return std::nullopt;
        return Rating(value);
    }

    constexpr int toInt() const noexcept { return m_value; }

    friend constexpr bool operator==(Rating, Rating) = default;

private:
    constexpr explicit Rating(int value) noexcept : m_value(value) {}

    int m_value;
};

/// Why a competency is left out of the figures. Neither is ever level 0.
enum class Exemption { NotApplicable, PreferNot };

/// A person's own level, where they disagree with the computed one.
struct LevelOverride
{
    static constexpr qsizetype LongestReason = 1000; ///< Characters.

    Level level;
    QString reason;

    friend bool operator==(const LevelOverride &, const LevelOverride &) = default;
};

/// Whether the person does this work today.
enum class Practice { Now, InThePast };

/// A private note on a competency.
struct Note
{
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

/// How sure a person is of their answer to a question: coded .25, .60, .90.
enum class Confidence { Guessing, ThinkSo, Sure };

/// The answer to a knowledge question. No option means "I don't know".
struct QuestionAnswer
{
    std::optional<OptionId> option;
    std::optional<Confidence> confidence;

    friend bool operator==(const QuestionAnswer &, const QuestionAnswer &) = default;
};

/// What a response is about; decides what the subject of a ResponseKey names.
enum class ResponseKind {
    Statement, ///< subject: StatementId, value: Rating
    Exemption, ///< subject: CompetencyId
    Override,  ///< subject: CompetencyId, value: LevelOverride
    Practice,  ///< subject: CompetencyId
    Note,      ///< subject: CompetencyId
    Question,  ///< subject: QuestionId, value: QuestionAnswer
};

/// One thing a person can answer, leave open, or change.
struct ResponseKey
{
    ResponseKind kind = ResponseKind::Statement;
    QString subject;

    friend bool operator==(const ResponseKey &, const ResponseKey &) = default;
    friend size_t qHash(const ResponseKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.subject);
    }
};

/// The alternatives stand in the order of ResponseKind, so the index is the kind.
using ResponseValue =
    std::variant<Rating, Exemption, LevelOverride, Practice, Note, QuestionAnswer>;

/// One change of one response. \a before and \a after without a value mean "open".
/// The id is made once by whoever asks for the change, so that a retry after an
/// unclear error is not applied twice.
struct Change
{
    OperationId id;
    ResponseKey key;
    std::optional<ResponseValue> before;
    std::optional<ResponseValue> after;
    QDateTime at; ///< UTC

    friend bool operator==(const Change &, const Change &) = default;
};

/// Everything a person answered in one assessment.
class Responses
{
public:
    struct Entry
    {
        ResponseKey key;
        ResponseValue value;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// In the order in which they were first given.
    const QList<Entry> &entries() const { return m_entries; }

    std::optional<ResponseValue> value(const ResponseKey &key) const;

    /// Sets, changes or, without a value, removes one response.
    void set(const ResponseKey &key, const std::optional<ResponseValue> &value);

    std::optional<Rating> rating(const StatementId &statement) const;
    std::optional<Exemption> exemption(const CompetencyId &competency) const;
    std::optional<LevelOverride> levelOverride(const CompetencyId &competency) const;
    Practice practice(const CompetencyId &competency) const;
    QString note(const CompetencyId &competency) const;
    std::optional<QuestionAnswer> answer(const QuestionId &question) const;

    friend bool operator==(const Responses &, const Responses &) = default;

private:
    QList<Entry> m_entries;
};

ResponseKey keyOf(const StatementId &statement);
ResponseKey keyOf(const QuestionId &question);
ResponseKey keyOf(ResponseKind kind, const CompetencyId &competency);

} // namespace Compass
