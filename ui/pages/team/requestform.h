// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/teaminfo.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Compass {

class ChoiceRow;
class DateField;
class NumberBox;
class TextLabel;

/// What a team is asked for: the frameworks, the most detail, how people may be shown,
/// the smallest group with figures, and the days. Proposes the least that is of use.
class RequestForm final : public QWidget
{
    Q_OBJECT

public:
    /// \a catalog outlives the form.
    explicit RequestForm(const Catalog &catalog, QWidget *parent = nullptr);

    /// Proposes what the team of \a info may ask for on \a today.
    void propose(const TeamInfo &info, QDate today);

    /// Takes back what was ticked and chosen, until propose() is called again.
    void startAnew();

    /// Without keys. Has no frameworks while none is chosen.
    ShareRequest request() const;

    QWidget *firstField() const;

    void retranslate();

signals:
    void edited();

private:
    void build();
    void addPart(TextLabel *label, const QList<QWidget *> &fields);
    QWidget *days();
    void limitDays();
    void nameChoices();

    const Catalog &m_catalog;
    TeamInfo m_info;
    QDate m_today;
    QVBoxLayout *m_layout;
    TextLabel *m_frameworksLabel;
    QList<QCheckBox *> m_frameworks;
    TextLabel *m_detailLabel;
    ChoiceRow *m_precision;
    QCheckBox *m_plan;
    QCheckBox *m_notes;
    TextLabel *m_scopeLabel;
    ChoiceRow *m_scope;
    TextLabel *m_groupLabel;
    NumberBox *m_group;
    TextLabel *m_expiresLabel;
    DateField *m_expires;
    TextLabel *m_retentionLabel;
    DateField *m_retention;
};

} // namespace Compass
