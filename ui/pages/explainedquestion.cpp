// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/explainedquestion.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static TextLabel *label(TextStyle style, const QString &text)
{
    auto *made = new TextLabel(style);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    return made;
}

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

ExplainedQuestion::ExplainedQuestion(const QuestionReview &review, const Scale &scale,
                                     QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card;
    m_inside = new QVBoxLayout(card);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(grid(0.75));
    m_inside->addWidget(label(TextStyle::Secondary, review.competency));
    m_inside->addWidget(label(TextStyle::Strong, review.question->scenario.in(locale())));
    addAnswers(review, scale);
    addReasons(review);
    if (review.resource)
        addResource(*review.resource);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ExplainedQuestion::addAnswers(const QuestionReview &review, const Scale &scale)
{
    const Option *chosen = chosenOption(review);
    const Option &right = rightOption(*review.question);
    if (chosen == &right) {
        addAnswer(IconName::Check,
                  tr("Your answer, and the right one: %1").arg(right.text.in(locale())),
                  right.rationale.in(locale()));
        return;
    }
    const QString words = chosen ? chosen->text.in(locale()) : scale.dontKnow.in(locale());
    addAnswer(IconName::Question, tr("Your answer: %1").arg(words),
              chosen ? chosen->rationale.in(locale()) : QString());
    addAnswer(IconName::Check, tr("The right answer: %1").arg(right.text.in(locale())),
              right.rationale.in(locale()));
}

/// An answer and, under it, why it is right or not.
void ExplainedQuestion::addAnswer(IconName icon, const QString &answer, const QString &reason)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(TextStyle::Body, answer));
    if (!reason.isEmpty())
        words->addWidget(label(TextStyle::Secondary, reason));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid(1.0));
    line->addWidget(new IconLabel(icon), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_inside->addLayout(line);
}

void ExplainedQuestion::addReasons(const QuestionReview &review)
{
    m_inside->addSpacing(grid(0.5));
    m_inside->addWidget(label(TextStyle::Body, review.question->explanation.in(locale())));
    m_inside->addWidget(
        label(TextStyle::Secondary, tr("Source: %1").arg(review.question->reference.in(locale()))));
    if (review.question->needsExpert)
        m_inside->addWidget(
            label(TextStyle::Secondary, tr("An expert still has to confirm this question.")));
}

void ExplainedQuestion::addResource(const LearningResource &resource)
{
    const QString title = resource.title.in(locale());
    const QUrl address(resource.url.in(locale()));
    auto *words = label(TextStyle::Body,
                        tr("To learn more: %1, %2\n%3")
                            .arg(title, resource.provider.in(locale()), address.toString()));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *open = new QPushButton(tr("Open in the browser"));
    open->setAccessibleName(tr("Open “%1” in the browser").arg(title));
    auto *copy = new QPushButton(tr("Copy the address"));
    copy->setAccessibleName(tr("Copy the address of “%1”").arg(title));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {open, copy}) {
        setButtonKind(button, ButtonKind::Link);
        flow->addWidget(button);
    }
    // The program itself never reaches a network; content from elsewhere could name
    // any scheme.
    open->setVisible(address.scheme() == "https"_L1);
    connect(open, &QPushButton::clicked, this, [address] { QDesktopServices::openUrl(address); });
    connect(copy, &QPushButton::clicked, this, [address, copy] {
        QGuiApplication::clipboard()->setText(address.toString());
        announce(copy, tr("The address is copied."));
    });
    m_inside->addSpacing(grid(0.5));
    m_inside->addWidget(words);
    m_inside->addWidget(buttons);
}

} // namespace Compass
