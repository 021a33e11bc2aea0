// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/plancases.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace Compass::Bench {

namespace {

/// A number that comes up as often as its weight says.
struct Weighted
{
    int value;
    int weight;
};

/// The same for a range of levels.
struct WeightedRange
{
    int from;
    int to;
    int weight;
};

// Of 155 resources shipped.
constexpr std::array<WeightedRange, 10> ranges{{{1, 3, 36},
                                                {0, 2, 33},
                                                {2, 4, 32},
                                                {0, 1, 16},
                                                {1, 4, 11},
                                                {0, 3, 7},
                                                {1, 2, 7},
                                                {3, 4, 7},
                                                {2, 3, 4},
                                                {0, 4, 2}}};
constexpr std::array<Weighted, 6> breadths{{{1, 62}, {2, 60}, {3, 21}, {4, 8}, {5, 2}, {6, 2}}};
constexpr std::array<Weighted, 7> types{{{static_cast<int>(ResourceType::Article), 99},
                                         {static_cast<int>(ResourceType::Course), 22},
                                         {static_cast<int>(ResourceType::Tool), 12},
                                         {static_cast<int>(ResourceType::LearningPath), 9},
                                         {static_cast<int>(ResourceType::Community), 8},
                                         {static_cast<int>(ResourceType::Video), 4},
                                         {static_cast<int>(ResourceType::Podcast), 1}}};
constexpr std::array<int, 12> variousMinutes{10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 420};

/// Numbers that are the same on every machine, as those of std::*_distribution are not.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    double share() { return below(100'000) / 100'000.0; }

    template<typename T, std::size_t N>
    const T &oneOf(const std::array<T, N> &choices)
    {
        int all = 0;
        for (const T &each : choices)
            all += each.weight;
        int left = below(all);
        for (const T &each : choices) {
            left -= each.weight;
            if (left < 0)
                return each;
        }
        return choices.back();
    }

private:
    std::mt19937 m_engine;
};

} // namespace

static Level level(int value)
{
    return Level::fromInt(value).value();
}

static CompetencyId competencyId(int number)
{
    return CompetencyId(u"C-%1"_s.arg(number));
}

/// A most probable level with at least half of the probability, the rest on both sides.
static LevelEstimate estimateAt(int place, Dice &dice)
{
    LevelEstimate estimate = certainEstimate(level(place));
    const double doubt = 0.5 * dice.share();
    const double below = place == 0 ? 0.0 : doubt * dice.share();
    estimate.probabilities.at(static_cast<std::size_t>(place)) = 1.0 - doubt;
    if (place > 0)
        estimate.probabilities.at(static_cast<std::size_t>(place) - 1) = below;
    for (int above = place + 1; above <= Level::Highest; ++above)
        estimate.probabilities.at(static_cast<std::size_t>(above)) =
            (doubt - below) / (Level::Highest - place);
    return estimate;
}

QList<Gap> gaps(unsigned seed, int competencies, Distance distance)
{
    Dice dice(seed);
    QList<Gap> made;
    for (int number = 0; number < competencies; ++number) {
        const bool isWhole = distance == Distance::Whole;
        Gap gap;
        gap.competency = competencyId(number);
        gap.estimate = estimateAt(isWhole ? 0 : dice.below(4), dice);
        gap.target = level(isWhole ? Level::Highest : 1 + dice.below(4));
        gap.importance = gap.target >= level(3) ? Importance::Essential : Importance::Asset;
        made.append(gap);
    }
    return made;
}

/// No value when the type has to say.
static std::optional<int> minutesOf(const LearningResource &resource, Durations durations,
                                    Dice &dice)
{
    const int levels = resource.maxLevel.toInt() - resource.minLevel.toInt();
    const int steps = levels * static_cast<int>(resource.competencies.size());
    switch (durations) {
    case Durations::Various:
        return variousMinutes.at(static_cast<std::size_t>(dice.below(12))) + 5 * dice.below(3);
    case Durations::Estimated:
        return std::nullopt;
    case Durations::Following:
        return steps * (20 + dice.below(41));
    }
    Q_UNREACHABLE();
}

LearningCatalogue catalogue(unsigned seed, int resources, int competencies, Durations durations)
{
    Dice dice(seed);
    LearningCatalogue made;
    for (int number = 0; number < resources; ++number) {
        LearningResource resource;
        resource.id = ResourceId(u"R-%1"_s.arg(number));
        resource.type = static_cast<ResourceType>(dice.oneOf(types).value);
        resource.inEnglish = true;
        const WeightedRange &range = dice.oneOf(ranges);
        resource.minLevel = level(range.from);
        resource.maxLevel = level(range.to);
        for (int left = dice.oneOf(breadths).value; left > 0; --left)
            resource.competencies.append(competencyId(dice.below(competencies)));
        resource.durationMinutes = minutesOf(resource, durations, dice);
        made.resources.append(resource);
    }
    for (int number = 0; number < 8; ++number) {
        made.activities.append(
            {ResourceId(u"A-%1"_s.arg(number)), level(number / 2), level(number / 2 + 1), {}});
    }
    return made;
}

QList<Gap> gapsForRole(unsigned seed, const Content &content, qsizetype role)
{
    Dice dice(seed);
    Responses responses;
    for (const CompetencyId &id : content.catalog.competencies()) {
        const int able = dice.below(5);
        for (const Statement &statement : content.catalog.competency(id)->statements) {
            const int answer = statement.level.toInt() <= able ? 2 + dice.below(2) : dice.below(2);
            if (statement.level.toInt() <= 3 && dice.below(3) == 0)
                responses.set(keyOf(statement.id), *Rating::fromInt(answer));
        }
    }
    return analyseGaps(measure(content.catalog, responses), content.roles.roles.at(role));
}

} // namespace Compass::Bench
