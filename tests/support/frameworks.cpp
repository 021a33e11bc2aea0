// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/frameworks.h"

using namespace Qt::StringLiterals;

namespace Compass::Sample {

/// \a english and a French text that cannot be taken for it.
static LocalizedText text(const QString &english)
{
    return {english, u"(fr) "_s + english};
}

static Question question(const QString &id, int value)
{
    Question result;
    result.id = QuestionId(id);
    result.level = level(value);
    result.difficulty = value;
    result.scenario = text(u"What would you do?"_s);
    for (const QChar letter : {u'A', u'B', u'C', u'D'}) {
        result.options.append({.id = OptionId(QString(letter)),
                               .text = text(u"Option "_s + letter),
                               .correct = letter == u'A',
                               .rationale = {}});
    }
    return result;
}

Level level(int value)
{
    return Level::fromInt(value).value();
}

Rating rating(int value)
{
    return Rating::fromInt(value).value();
}

Scale scale()
{
    const QList<LocalizedText> names = {{u"Not yet"_s, u"Pas encore"_s},
                                        {u"Foundation"_s, u"Bases"_s},
                                        {u"Working"_s, u"Pratique"_s},
                                        {u"Advanced"_s, u"Avancé"_s},
                                        {u"Lead"_s, u"Chef de file"_s}};
    Scale result;
    result.stem = {u"I can:"_s, u"Je peux\u00a0:"_s};
    for (int value = Level::Lowest; value <= Level::Highest; ++value)
        result.levels.append(
            {.level = level(value), .name = names.at(value), .definition = {}, .mapsTo = {}});
    result.ratings = {{u"Not yet"_s, u"Pas encore"_s},
                      {u"With help"_s, u"Avec de l’aide"_s},
                      {u"On my own"_s, u"De façon autonome"_s},
                      {u"Consistently"_s, u"De façon constante"_s}};
    return result;
}

Competency competency(const QString &id)
{
    Competency result;
    result.id = CompetencyId(id);
    result.name = text(u"Skill "_s + id);
    for (int value = 1; value <= Level::Highest; ++value) {
        for (const QChar letter : {u'a', u'b', u'c'}) {
            const QString statement = u"%1-L%2%3"_s.arg(id).arg(value).arg(letter);
            result.statements.append({.id = StatementId(statement),
                                      .level = level(value),
                                      .difficulty = static_cast<double>(value),
                                      .text = text(u"Do %1."_s.arg(statement))});
        }
    }
    for (int number = 0; number < 6; ++number)
        result.questions.append(question(u"%1-Q%2"_s.arg(id).arg(number + 1), number / 2 + 1));
    return result;
}

Framework framework(int competencies)
{
    Framework result;
    result.id = FrameworkId(u"SMP"_s);
    result.name = text(u"Sample"_s);
    result.version = u"1.0.0"_s;
    for (int number = 1; number <= competencies; ++number)
        result.competencies.append(competency(u"SMP-%1"_s.arg(number, 2, 10, QChar(u'0'))));
    return result;
}

Catalog catalog(int competencies)
{
    return {.scale = scale(), .frameworks = {framework(competencies)}};
}

RoleProfile role(const QString &id, const QList<std::pair<QString, int>> &targets)
{
    RoleProfile result;
    result.id = RoleId(id);
    result.title = text(u"Role "_s + id);
    for (const auto &[competency, target] : targets) {
        result.requirements.append(
            {.competency = CompetencyId(competency),
             .target = level(target),
             .importance = target >= 3 ? Importance::Essential : Importance::Asset});
    }
    return result;
}

void rate(Responses &responses, const QString &statement, int value)
{
    responses.set(keyOf(StatementId(statement)), rating(value));
}

void rateFour(Responses &responses, const QString &competency, const QList<int> &values)
{
    for (int index = 0; index < values.size(); ++index)
        rate(responses, u"%1-L%2a"_s.arg(competency).arg(index + 1), values.at(index));
}

void exempt(Responses &responses, const QString &competency, Exemption exemption)
{
    responses.set(keyOf(ResponseKind::Exemption, CompetencyId(competency)), exemption);
}

void setLevel(Responses &responses, const QString &competency, int value)
{
    responses.set(keyOf(ResponseKind::Override, CompetencyId(competency)),
                  LevelOverride{level(value), u"I teach this."_s});
}

void answer(Responses &responses, const QString &question, const QString &option,
            std::optional<Confidence> confidence)
{
    QuestionAnswer value{.option = std::nullopt, .confidence = confidence};
    if (!option.isEmpty())
        value.option = OptionId(option);
    responses.set(keyOf(QuestionId(question)), value);
}

} // namespace Compass::Sample
