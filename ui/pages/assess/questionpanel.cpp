// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/questionpanel.h"

#include "ui/session/questioncourse.h"
#include "ui/style/theme.h"
#include "ui/widgets/answergroup.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

QuestionPanel::QuestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_place(new TextLabel(TextStyle::Secondary))
    , m_competency(new TextLabel(TextStyle::Heading))
    , m_intro(new TextLabel(TextStyle::Secondary))
    , m_scenario(new TextLabel(TextStyle::Section))
    , m_options(new AnswerGroup(AnswerShape::Row))
    , m_howSure(new TextLabel(TextStyle::Strong))
    , m_confidence(new AnswerGroup(AnswerShape::Inline))
{
    layOut();
    addKeys();
    connect(m_options, &AnswerGroup::chosen, this, &QuestionPanel::choose);
    connect(m_confidence, &AnswerGroup::chosen, this, &QuestionPanel::chooseConfidence);
}

void QuestionPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_place);
    layout->addWidget(m_competency);
    layout->addWidget(m_intro);
    layout->addSpacing(grid(2.0));
    layout->addWidget(m_scenario);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_options);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_howSure);
    layout->addWidget(m_confidence);
    for (TextLabel *content : {m_place, m_competency, m_scenario})
        content->setTextFormat(Qt::PlainText);
}

void QuestionPanel::addKey(const QKeySequence &key, AnswerGroup *group, int index)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, group, [group, index] {
        if (AnswerRow *row = group->row(index); row && row->isVisible())
            row->click();
    });
}

void QuestionPanel::addKeys()
{
    constexpr int options = 4;
    for (int option = 0; option < options; ++option)
        addKey(QKeySequence(Qt::Key_A + option), m_options, option);
    addKey(Qt::Key_K, m_options, options);
    for (int confidence = 0; confidence < 3; ++confidence)
        addKey(QKeySequence(Qt::Key_1 + confidence), m_confidence, confidence);
}

void QuestionPanel::showQuestion(const QuestionCourse &course, const Scale &scale,
                                 const QString &competency)
{
    m_question = course.question();
    m_answer = course.answer();
    //: Innovation › question 3 of 21
    m_place->setText(tr("%1 › question %2 of %3")
                         .arg(course.framework().name.in(locale()),
                              locale().toString(course.number()),
                              locale().toString(course.questions().size())));
    m_competency->setText(competency);
    m_intro->setText(
        m_question.needsExpert
            ? tr("Take the time you need; only you see your answers. An expert still has to "
                 "confirm this question.")
            : tr("Take the time you need; only you see your answers. Explanations follow after "
                 "the last question."));
    m_scenario->setText(m_question.scenario.in(locale()));
    showOptions(scale);
}

void QuestionPanel::showOptions(const Scale &scale)
{
    QList<AnswerText> options;
    for (const Option &option : m_question.options)
        options.append({option.text.in(locale()),
                        QString(QChar(u'A' + static_cast<int>(options.size()))),
                        {}});
    options.append({scale.dontKnow.in(locale()), u"K"_s, {}});
    m_options->setAnswers(options);

    QList<AnswerText> confidence;
    for (const LocalizedText &words : scale.confidence)
        confidence.append({words.in(locale()), locale().toString(confidence.size() + 1), {}});
    m_confidence->setAnswers(confidence);
    m_howSure->setText(tr("How sure are you?"));
    m_confidence->setAccessibleName(m_howSure->text());

    std::optional<int> chosen;
    if (isKnown()) {
        const QList<Option> &all = m_question.options;
        const auto found = std::ranges::find(all, *m_answer->option, &Option::id);
        chosen = static_cast<int>(found - all.cbegin());
    } else if (m_answer) {
        chosen = static_cast<int>(m_question.options.size());
    }
    m_options->setChosen(chosen);
    m_confidence->setChosen(isKnown() && m_answer->confidence
                                ? std::optional(static_cast<int>(*m_answer->confidence))
                                : std::nullopt);
    m_howSure->setVisible(isKnown());
    m_confidence->setVisible(isKnown());
}

void QuestionPanel::ask()
{
    //: What a screen reader says: "Innovation › question 3 of 21", then the scenario.
    m_options->ask(tr("%1. %2").arg(m_place->text(), m_scenario->text()));
    m_options->tabStop()->setFocus(Qt::OtherFocusReason);
}

void QuestionPanel::choose(int option)
{
    if (m_options->isAncestorOf(window()->focusWidget()))
        m_options->row(option)->setFocus();
    if (option == m_question.options.size())
        emit answered({});
    else
        emit answered(
            {m_question.options.at(option).id, isKnown() ? m_answer->confidence : std::nullopt});
}

void QuestionPanel::chooseConfidence(int confidence)
{
    if (isKnown())
        emit answered({m_answer->option, static_cast<Confidence>(confidence)});
}

} // namespace Compass
