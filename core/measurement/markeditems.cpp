// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/markeditems.h"

#include <algorithm>

namespace Compass {

bool isCorrect(const Question &question, const QuestionAnswer &answer)
{
    return std::ranges::any_of(question.options, [&answer](const Option &option) {
        return option.correct && option.id == answer.option;
    });
}

QList<MarkedItem> markedItems(const Competency &competency, const Responses &responses)
{
    QList<MarkedItem> items;
    for (const Question &question : competency.questions) {
        if (const auto answer = responses.answer(question.id)) {
            items.append({.difficulty = question.difficulty,
                          .correct = isCorrect(question, *answer),
                          .dontKnow = !answer->option.has_value()});
        }
    }
    return items;
}

} // namespace Compass
