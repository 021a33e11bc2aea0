// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"

#include <QObject>

class QAction;
class QKeySequence;
class QWidget;

namespace Compass {

/// What can be done on the rating page, by key and from the menu bar. Letters and
/// digits act beside the answers only: elsewhere they are for writing and searching.
class RateActions final : public QObject
{
    Q_OBJECT

public:
    RateActions(QWidget *page, QWidget *answerArea);

    void retranslate();

    /// \a placed: there is a statement on the page. \a canGoBack: and one before it.
    void setPlace(bool placed, bool canGoBack);

    /// Next, back, does not apply, prefer not.
    const QList<QAction *> &forMenu() const { return m_menu; }

signals:
    void nextWanted();
    void backWanted();
    void ratingWanted(int rating);
    void exemptionWanted(Compass::Exemption exemption);

private:
    QAction *add(QWidget *area, const QKeySequence &key);
    void addRatings(QWidget *area);

    QAction *m_next;
    QAction *m_back;
    QAction *m_notApplicable;
    QAction *m_preferNot;
    QList<QAction *> m_menu;
};

} // namespace Compass
