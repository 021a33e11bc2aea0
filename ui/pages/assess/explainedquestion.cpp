// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/explainedquestion.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static const Option &rightOption(const Question &question)
{
    return *std::ranges::find(question.options, true, &Option::correct);
}

static const Option *chosenOption(const QuestionReview &review)
{
    const auto &options = review.question->options;
    const auto found = std::ranges::find_if(
        options, [&](const Option &each) { return each.id == review.answer.option; });
    return found == options.cend() ? nullptr : &*found;
}

QuestionReview reviewOf(const Catalog &catalog, const LearningCatalogue &learning,
                        const Responses &responses, const QuestionId &question)
{
    const Question &found = *catalog.question(question);
    const Competency &competency = *catalog.competencyOf(question);
    const Level before = Level::fromInt(std::max(found.level.toInt() - 1, Level::Lowest)).value();
    const QList<const LearningResource *> resources =
        resourcesFor(learning, competency.id, before, 1);
    return {&competency, &found, responses.answer(question).value_or(QuestionAnswer()),
            resources.value(0)};
}

ExplainedQuestion::ExplainedQuestion(const QuestionReview &review, const Scale &scale,
                                     QWidget *parent)
    : QWidget(parent)
    , m_review(review)
{
    auto *card = new Card;
    m_inside = new QVBoxLayout(card);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(grid(0.75));
    m_inside->addWidget(
        words(TextStyle::Secondary, [this] { return in(m_review.competency->name); }));
    m_inside->addWidget(
        words(TextStyle::Strong, [this] { return in(m_review.question->scenario); }));
    addAnswers(scale);
    addReasons();
    if (m_review.resource)
        addResource();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    retranslate();
}

/// A label that says \a text in the language of the moment.
TextLabel *ExplainedQuestion::words(TextStyle style, const Words &text)
{
    auto *made = new TextLabel(style);
    made->setTextFormat(Qt::PlainText);
    m_words.append({made, text});
    return made;
}

void ExplainedQuestion::addAnswers(const Scale &scale)
{
    const Option *chosen = chosenOption(m_review);
    const Option &right = rightOption(*m_review.question);
    if (chosen == &right) {
        addAnswer(
            IconName::Check,
            [this, &right] { return tr("Your answer, and the right one: %1").arg(in(right.text)); },
            right.rationale);
        return;
    }
    const LocalizedText &given = chosen ? chosen->text : scale.dontKnow;
    addAnswer(
        IconName::Question, [this, &given] { return tr("Your answer: %1").arg(in(given)); },
        chosen ? chosen->rationale : LocalizedText());
    addAnswer(
        IconName::Check, [this, &right] { return tr("The right answer: %1").arg(in(right.text)); },
        right.rationale);
}

/// An answer and, under it, why it is right or not.
void ExplainedQuestion::addAnswer(IconName icon, const Words &answer, const LocalizedText &reason)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(words(TextStyle::Body, answer));
    if (!in(reason).isEmpty())
        column->addWidget(words(TextStyle::Secondary, [this, reason] { return in(reason); }));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid(1.0));
    line->addWidget(new IconLabel(icon), 0, Qt::AlignTop);
    line->addLayout(column, 1);
    m_inside->addLayout(line);
}

void ExplainedQuestion::addReasons()
{
    m_inside->addSpacing(grid(0.5));
    m_inside->addWidget(
        words(TextStyle::Body, [this] { return in(m_review.question->explanation); }));
    m_inside->addWidget(words(TextStyle::Secondary, [this] {
        return tr("Source: %1").arg(in(m_review.question->reference));
    }));
    if (m_review.question->needsExpert) {
        m_inside->addWidget(words(TextStyle::Secondary, [] {
            return tr("An expert still has to confirm this question.");
        }));
    }
}

QUrl ExplainedQuestion::address() const
{
    return QUrl(in(m_review.resource->url));
}

void ExplainedQuestion::copyAddress()
{
    QGuiApplication::clipboard()->setText(address().toString());
    announce(m_copy, tr("The address is copied."));
}

void ExplainedQuestion::addResource()
{
    TextLabel *text = words(TextStyle::Body, [this] {
        return tr("To learn more: %1, %2\n%3")
            .arg(in(m_review.resource->title), in(m_review.resource->provider),
                 address().toString());
    });
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_open = new QPushButton;
    m_copy = new QPushButton;
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_open, m_copy}) {
        setButtonKind(button, ButtonKind::Link);
        flow->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(address()); });
    connect(m_copy, &QPushButton::clicked, this, &ExplainedQuestion::copyAddress);
    m_inside->addSpacing(grid(0.5));
    m_inside->addWidget(text);
    m_inside->addWidget(buttons);
}

void ExplainedQuestion::retranslate()
{
    for (const auto &[label, text] : std::as_const(m_words))
        label->setText(text());
    if (!m_review.resource)
        return;
    const QString title = in(m_review.resource->title);
    m_open->setText(tr("Open in the browser"));
    m_open->setAccessibleName(tr("Open “%1” in the browser").arg(title));
    m_copy->setText(tr("Copy the address"));
    m_copy->setAccessibleName(tr("Copy the address of “%1”").arg(title));
    // The program itself never reaches a network; content from elsewhere could name
    // any scheme.
    m_open->setVisible(address().scheme() == "https"_L1);
}

} // namespace Compass
