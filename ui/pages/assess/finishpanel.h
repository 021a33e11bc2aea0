// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/progress.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class PrimaryButton;
class TextLabel;

/// Asks, in the page, whether an assessment is to be finished: what that means, and
/// what would stay unknown.
class FinishPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FinishPanel(QWidget *parent = nullptr);

    void showProgress(const AssessmentProgress &progress);
    void retranslate();

    PrimaryButton *finishButton() const { return m_finish; }

    /// What is asked, for assistive technology.
    QString spoken() const;

signals:
    void confirmed();
    void declined();

private:
    AssessmentProgress m_progress;
    TextLabel *m_heading;
    TextLabel *m_meaning;
    TextLabel *m_missing;
    QPushButton *m_notYet;
    PrimaryButton *m_finish;
};

} // namespace Compass
