// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/competencyresult.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class ProbabilityBars;
class TextLabel;
struct Scale;

/// What the answers to one competency come to, once they are enough: the level, how
/// sure it is, and how likely each level is; or the person's own level; or that the
/// competency is left out.
class EnoughPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EnoughPanel(QWidget *parent = nullptr);

    void showResult(const Scale &scale, const CompetencyResult &result);

    /// The panel in one sentence.
    QString summary() const;

signals:
    void whyWanted();

private:
    void showWords(const QString &heading, const QString &remark);

    TextLabel *m_heading;
    TextLabel *m_remark;
    QPushButton *m_why;
    ProbabilityBars *m_bars;
};

} // namespace Compass
