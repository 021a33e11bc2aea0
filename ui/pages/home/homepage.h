// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

namespace Compass {

class AssessmentSession;
class HomeCard;
class LearningSession;
class NextStepCard;
class ProfileSession;
class TextLabel;
struct RoleProfile;

/// Where a person starts each time: one next step, and three quieter cards.
class HomePage final : public Page
{
    Q_OBJECT

public:
    /// The sessions outlive the page.
    HomePage(const AssessmentSession &assessment, const ProfileSession &profile,
             const LearningSession &learning, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    QString resultsText() const;
    void refreshResults();
    void refreshRole();
    const RoleProfile *role() const;
    Place rolePlace() const;

    const AssessmentSession &m_assessment;
    const ProfileSession &m_profile;
    TextLabel *m_greeting;
    TextLabel *m_purpose;
    NextStepCard *m_nextStep;
    HomeCard *m_results;
    HomeCard *m_role;
    HomeCard *m_data;
};

} // namespace Compass
