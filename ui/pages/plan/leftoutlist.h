// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class LearningSession;
class LeftOutRow;
class TextLabel;

/// What the plan leaves out, and why: one of each reason first, the others on request.
class LeftOutList final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutList(LearningSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void arrange(bool narrow);

private:
    LeftOutRow *addRow();

    LearningSession &m_session;
    TextLabel *m_heading;
    QWidget *m_body;
    QPushButton *m_more;
    QList<LeftOutRow *> m_rows;
    bool m_showsAll = false;
    bool m_narrow = false;
};

/// \a items with those nearest to the plan first: one of each reason in turn, and within
/// a reason those that miss the fewest minutes.
QList<LeftOutItem> nearestFirst(const QList<LeftOutItem> &items);

} // namespace Compass
