// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/rateactions.h"

#include <QAction>
#include <QWidget>

namespace Compass {

RateActions::RateActions(QWidget *page, QWidget *answerArea)
    : QObject(page)
    , m_next(add(page, Qt::Key_Return))
    , m_back(add(page, Qt::ALT | Qt::Key_Left))
    , m_notApplicable(add(answerArea, Qt::Key_N))
    , m_preferNot(add(answerArea, Qt::Key_P))
    , m_menu{m_next, m_back, m_notApplicable, m_preferNot}
{
    // Told in the menu; the page itself handles Enter, which must also press buttons.
    m_next->setShortcutContext(Qt::WidgetShortcut);
    addRatings(answerArea);
    connect(m_next, &QAction::triggered, this, &RateActions::nextWanted);
    connect(m_back, &QAction::triggered, this, &RateActions::backWanted);
    connect(m_notApplicable, &QAction::triggered, this,
            [this] { emit exemptionWanted(Exemption::NotApplicable); });
    connect(m_preferNot, &QAction::triggered, this,
            [this] { emit exemptionWanted(Exemption::PreferNot); });
}

QAction *RateActions::add(QWidget *area, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    area->addAction(action);
    return action;
}

void RateActions::addRatings(QWidget *area)
{
    for (int rating = Rating::Lowest; rating <= Rating::Highest; ++rating) {
        const QAction *action = add(area, QKeySequence(Qt::Key_0 + rating));
        connect(action, &QAction::triggered, this, [this, rating] { emit ratingWanted(rating); });
    }
}

void RateActions::retranslate()
{
    m_next->setText(tr("Next"));
    m_back->setText(tr("Back"));
    m_notApplicable->setText(tr("Does not apply to my work"));
    m_preferNot->setText(tr("Prefer not to answer"));
}

void RateActions::setPlace(bool placed, bool canGoBack)
{
    for (QAction *action : m_menu)
        action->setEnabled(placed);
    m_back->setEnabled(canGoBack);
}

} // namespace Compass
