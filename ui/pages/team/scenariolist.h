// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/scenario.h"

#include <QWidget>

class QVBoxLayout;

namespace Compass {

class LinkedSentence;
class TextLabel;

/// The scenarios that were saved, to be opened, renamed and deleted.
class ScenarioList final : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioList(QWidget *parent = nullptr);

    void setScenarios(const QList<Scenario> &scenarios);

    /// Says that \a scenario is deleted, and offers to take that back.
    void tellDeleted(const Scenario &scenario);

    /// Takes that offer away.
    void forgetDeleted();

    void retranslate();

signals:
    void openWanted(const Compass::Scenario &scenario);
    void renameWanted(const Compass::Scenario &scenario);
    void deleteWanted(const Compass::Scenario &scenario);
    /// The one deleted last is wanted back.
    void restoreWanted(const Compass::Scenario &scenario);

private:
    QWidget *rowOf(const Scenario &scenario);
    void fill();

    QList<Scenario> m_scenarios;
    std::optional<Scenario> m_deleted;
    TextLabel *m_heading;
    QWidget *m_body;
    LinkedSentence *m_outcome;
};

} // namespace Compass
