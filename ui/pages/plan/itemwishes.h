// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plan/planitemactions.h"

#include <QObject>

namespace Compass {

class LearningSession;

/// Does what a person wants of an item of their plan or of a suggestion, with a dialog
/// where it takes one.
class ItemWishes final : public QObject
{
    Q_OBJECT

public:
    /// \a session outlives \a page, which is also the parent.
    ItemWishes(LearningSession &session, QWidget *page);

    void fulfil(ItemWish wish, const PlanItemId &item);

signals:
    /// What came of it, where the page itself does not show it.
    void told(const QString &sentence);

private:
    void follow(ItemWish wish, const PlanItemId &item);
    void move(ItemWish direction, const PlanItemId &item);
    void replace(const PlanItemId &item);
    void askWhyNot(const PlanItemId &item);
    void askNote(const PlanItemId &item);

    LearningSession &m_session;
    QWidget *m_page;
};

} // namespace Compass
