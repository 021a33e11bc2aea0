// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/earlieranswers.h"

#include "core/explanations/resulttext.h"
#include "core/explanations/words.h"
#include "ui/models/historytext.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/reassess.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

EarlierAnswers::EarlierAnswers(AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_show(new QPushButton)
    , m_card(new Card)
    , m_answer(new TextLabel(TextStyle::Body))
    , m_level(new TextLabel(TextStyle::Secondary))
    , m_right(new QPushButton)
    , m_allRight(new QPushButton)
    , m_hide(new QPushButton)
{
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(grid(1.25), grid(1.0), grid(1.0), grid(1.0));
    inside->setSpacing(grid(0.75));
    inside->addWidget(m_answer);
    inside->addWidget(m_level);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_right, m_allRight, m_hide})
        flow->addWidget(button);
    inside->addWidget(buttons);
    for (QPushButton *link : {m_show, m_hide})
        setButtonKind(link, ButtonKind::Link);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, [this] { reveal(true); });
    connect(m_hide, &QPushButton::clicked, this, [this] { reveal(false); });
    connect(m_right, &QPushButton::clicked, this, [this] { confirmAll(here()); });
    connect(m_allRight, &QPushButton::clicked, this,
            [this] { confirmAll(toConfirm(m_session, m_competency)); });
}

void EarlierAnswers::reveal(bool shown)
{
    m_isShown = shown;
    showParts();
    if (!shown) {
        m_show->setFocus();
        return;
    }
    (m_right->isVisible() ? m_right : m_allRight)->setFocus();
    announce(m_card, m_answer->text());
}

void EarlierAnswers::confirmAll(const QList<Responses::Entry> &answers)
{
    if (confirm(m_session, answers))
        emit confirmed();
}

/// What can be confirmed of the statement on the page.
QList<Responses::Entry> EarlierAnswers::here() const
{
    QList<Responses::Entry> answers = toConfirm(m_session, m_competency);
    answers.removeIf(
        [this](const Responses::Entry &entry) { return entry.key != keyOf(m_statement); });
    return answers;
}

void EarlierAnswers::showFor(const CompetencyId &competency, const StatementId &statement)
{
    if (competency != m_competency)
        m_isShown = false;
    m_competency = competency;
    m_statement = statement;
    showParts();
}

void EarlierAnswers::showParts()
{
    const bool isOffered = !toConfirm(m_session, m_competency).isEmpty();
    const bool asks = m_isShown || m_session.isConfirming();
    setVisible(isOffered);
    m_card->setVisible(asks);
    m_show->setVisible(!m_isShown);
    m_level->setVisible(m_isShown && m_session.lastFinishedResult().competency(m_competency));
    m_right->setVisible(m_isShown && !here().isEmpty());
    m_hide->setVisible(m_isShown);
    if (isOffered)
        retranslate();
}

QString EarlierAnswers::answerText() const
{
    const Assessment &earlier = *m_session.lastFinished();
    const QString day = dayText(earlier.finishedAt, locale());
    if (!m_isShown)
        return tr("Is what you answered on %1 still right for this competency?").arg(day);
    if (const auto rating = earlier.responses.rating(m_statement)) {
        //: %1 a date, %2 an answer such as "On my own".
        return tr("On %1 you answered this: %2.")
            .arg(day, m_session.catalog().scale.ratings.at(rating->toInt()).in(locale()));
    }
    return tr("On %1 you were not asked this one.").arg(day);
}

void EarlierAnswers::retranslate()
{
    m_show->setText(tr("Show &my earlier answer"));
    m_right->setText(tr("Still ri&ght"));
    m_hide->setText(tr("&Hide it again"));
    const auto count = static_cast<int>(toConfirm(m_session, m_competency).size());
    m_allRight->setText(tr("All %n earlier answers here are still right", nullptr, count));
    if (!m_session.lastFinished())
        return;
    m_answer->setText(answerText());
    if (const auto *result = m_session.lastFinishedResult().competency(m_competency)) {
        //: %1 "Working, fairly sure, likely 1 to 3" or "Does not apply".
        m_level->setText(tr("The competency as a whole was: %1.")
                             .arg(resultText(m_session.catalog().scale, *result, locale())));
    }
}

} // namespace Compass
