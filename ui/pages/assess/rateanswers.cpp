// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/rateanswers.h"

#include "ui/style/theme.h"
#include "ui/widgets/answergroup.h"
#include "ui/widgets/rule.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

RateAnswers::RateAnswers(QWidget *parent)
    : QWidget(parent)
    , m_ratings(new AnswerGroup(AnswerShape::Row))
    , m_exemptions(new AnswerGroup(AnswerShape::Inline))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ratings);
    layout->addWidget(new Rule);
    layout->addWidget(m_exemptions);
    connect(m_ratings, &AnswerGroup::chosen, this, &RateAnswers::rated);
    connect(m_exemptions, &AnswerGroup::chosen, this,
            [this](int index) { emit leftOut(static_cast<Exemption>(index)); });
    setTight(false);
}

void RateAnswers::showAnswers(const Scale &scale, std::optional<Rating> rating,
                              std::optional<Exemption> exemption)
{
    QList<AnswerText> answers;
    for (const LocalizedText &words : scale.ratings)
        answers.append({words.in(locale()), locale().toString(answers.size()), {}});
    m_ratings->setAnswers(answers);
    // Left out, the ratings wait: any of them can be chosen to bring the competency back.
    m_ratings->setChosen(rating && !exemption ? std::optional(rating->toInt()) : std::nullopt);
    m_exemptions->setChosen(exemption ? std::optional(static_cast<int>(*exemption)) : std::nullopt);
}

void RateAnswers::setTight(bool tight)
{
    layout()->setSpacing(grid(tight ? 1.25 : 2.0));
    m_ratings->setShape(tight ? AnswerShape::TightRow : AnswerShape::Row);
}

void RateAnswers::ask(const QString &question)
{
    m_ratings->ask(question);
    m_ratings->tabStop()->setFocus(Qt::OtherFocusReason);
}

void RateAnswers::follow(int rating)
{
    if (m_ratings->isAncestorOf(window()->focusWidget()))
        m_ratings->row(rating)->setFocus(Qt::OtherFocusReason);
}

QWidget *RateAnswers::tabStop() const
{
    return m_ratings->tabStop();
}

void RateAnswers::retranslate()
{
    m_exemptions->setAnswers(
        {{tr("Does not apply to my work"), u"N"_s, {}}, {tr("Prefer not to answer"), u"P"_s, {}}});
    m_exemptions->setAccessibleName(tr("Leave this competency out"));
}

} // namespace Compass
