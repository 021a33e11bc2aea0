// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

#include <QWidget>

namespace Compass {

class DoneItemRow;
class LearningSession;
class TextLabel;

/// What is done, the last first. Hidden while nothing is.
class DoneList final : public QWidget
{
    Q_OBJECT

public:
    explicit DoneList(LearningSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void arrange(bool narrow);

signals:
    void rerateWanted(const Compass::CompetencyId &competency);

private:
    DoneItemRow *addRow();

    LearningSession &m_session;
    TextLabel *m_heading;
    TextLabel *m_text;
    QWidget *m_body;
    QList<DoneItemRow *> m_rows;
    bool m_narrow = false;
};

} // namespace Compass
