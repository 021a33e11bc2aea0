// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/teamreportsession.h"

#include <QWidget>

class QCheckBox;

namespace Compass {

class LanguageChoice;
class RadioRow;
class TextLabel;

/// Who will read a report on a team, in which language, with what.
class TeamReportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamReportChoices(QWidget *parent = nullptr);

    /// Without languages while nobody chose one.
    TeamReportWishes wishes() const;
    void setWishes(const TeamReportWishes &wishes); ///< Does not emit changed().

    /// The language that is proposed; a choice a person made stays.
    void propose(QLocale::Language language);

    /// What there is to put in.
    void setAvailable(const TeamReportContents &contents);

    QWidget *firstField() const;
    void retranslate();

signals:
    void changed();

private:
    void layOut();
    bool isInside() const;
    void setMeaning();
    QString audienceSentence() const;
    QString missingSentence() const;

    TextLabel *m_audienceHeading;
    RadioRow *m_audience;
    TextLabel *m_audienceMeaning;
    LanguageChoice *m_language;
    TextLabel *m_contentsHeading;
    QCheckBox *m_actions;
    QCheckBox *m_change;
    TextLabel *m_contentsMeaning;
    TextLabel *m_limits;
    bool m_languageChosen = false;
    TeamReportContents m_available{true, true, true}; ///< Nothing is missing until it is known.
    bool m_wantsActions = true;
    bool m_wantsChange = true;
};

} // namespace Compass
