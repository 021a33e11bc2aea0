// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/reportsession.h"

#include <QWidget>

class QCheckBox;

namespace Compass {

class LanguageChoice;
class RadioRow;
class TextLabel;

/// What a person wants in their report: how long, in which language, with what.
class ReportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(QWidget *parent = nullptr);

    ReportWishes wishes() const;

    /// The language that is proposed; a choice a person made stays.
    void propose(QLocale::Language language);

    /// Whether there is a learning plan to put in, and an earlier assessment.
    void setAvailable(bool hasPlan, bool hasChange);

    QWidget *firstField() const;
    void retranslate();

signals:
    void changed();

private:
    void layOut();
    void setMeaning();

    TextLabel *m_lengthHeading;
    RadioRow *m_length;
    TextLabel *m_lengthMeaning;
    LanguageChoice *m_language;
    TextLabel *m_contentsHeading;
    QCheckBox *m_plan;
    QCheckBox *m_change;
    TextLabel *m_contentsMeaning;
    TextLabel *m_limits;
    bool m_languageChosen = false;
};

} // namespace Compass
