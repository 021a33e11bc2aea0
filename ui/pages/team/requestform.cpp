// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/requestform.h"

#include "core/snapshots/sharedates.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Compass {

static constexpr int DaysToAnswer = 30;
static constexpr int FirstOfUpperBand = 2; ///< See bandOf().
static constexpr double ScopesBesideEms = 30.0;
static constexpr double DetailsBesideEms = 200.0; ///< Never: each needs its sentence.
static constexpr double DaysBesideEms = 24.0;

RequestForm::RequestForm(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_layout(new QVBoxLayout(this))
    , m_frameworksLabel(new TextLabel(TextStyle::Heading))
    , m_detailLabel(new TextLabel(TextStyle::Heading))
    , m_precision(new ChoiceRow(3, DetailsBesideEms))
    , m_plan(new QCheckBox)
    , m_notes(new QCheckBox)
    , m_scopeLabel(new TextLabel(TextStyle::Heading))
    , m_scope(new ChoiceRow(2, ScopesBesideEms))
    , m_groupLabel(new TextLabel(TextStyle::Strong))
    , m_group(new NumberBox({5, 8, 10, 15, 20},
                            [](int people) { return tr("%n people", nullptr, people); }))
    , m_expiresLabel(new TextLabel(TextStyle::Strong))
    , m_expires(new DateField)
    , m_retentionLabel(new TextLabel(TextStyle::Strong))
    , m_retention(new DateField)
{
    build();
    startAnew();
    for (QCheckBox *box : m_frameworks + QList<QCheckBox *>{m_plan, m_notes})
        connect(box, &QCheckBox::toggled, this, &RequestForm::edited);
    for (ChoiceRow *choice : {m_precision, m_scope})
        connect(choice, &ChoiceRow::chosen, this, &RequestForm::edited);
    connect(m_group, &NumberBox::chosen, this, &RequestForm::edited);
    connect(m_expires, &QDateEdit::dateChanged, this, [this] {
        limitDays();
        emit edited();
    });
    connect(m_retention, &QDateEdit::dateChanged, this, &RequestForm::edited);
    retranslate();
}

void RequestForm::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(0.75));
    QList<QWidget *> boxes;
    for (qsizetype i = 0; i < m_catalog.frameworks.size(); ++i) {
        m_frameworks.append(new QCheckBox);
        boxes.append(m_frameworks.constLast());
    }
    addPart(m_frameworksLabel, boxes);
    addPart(m_detailLabel, {m_precision, m_plan, m_notes});
    addPart(m_scopeLabel, {m_scope});
    m_groupLabel->setBuddy(m_group);
    addPart(m_groupLabel, {});
    m_layout->addWidget(m_group, 0, Qt::AlignLeft);
    addPart(nullptr, {days()});
    m_layout->addStretch();
}

void RequestForm::addPart(TextLabel *label, const QList<QWidget *> &fields)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(grid(1.5));
    if (label)
        m_layout->addWidget(label);
    for (QWidget *field : fields)
        m_layout->addWidget(field);
}

QWidget *RequestForm::days()
{
    auto *row = new AdaptiveRow(DaysBesideEms);
    const std::array fields = {std::pair(m_expiresLabel, m_expires),
                               std::pair(m_retentionLabel, m_retention)};
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        auto *part = new QWidget;
        auto *lines = new QVBoxLayout(part);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(grid(0.5));
        lines->addWidget(label);
        lines->addWidget(field);
        lines->addStretch();
        row->add(part);
    }
    return row;
}

void RequestForm::startAnew()
{
    const QSignalBlocker quiet(this);
    m_info = {};
    m_today = {};
    for (QCheckBox *framework : std::as_const(m_frameworks))
        framework->setChecked(true);
    m_precision->setChoice(static_cast<int>(Precision::Levels));
    m_plan->setChecked(false);
    m_notes->setChecked(false);
    m_scope->setChoice(static_cast<int>(ShareScope::Totals));
    m_group->setNumber(ShareRequest::SmallestGroup);
}

void RequestForm::propose(const TeamInfo &info, QDate today)
{
    const bool isSame = m_info == info && m_today == today;
    m_info = info;
    m_today = today;
    if (isSame)
        return;
    const QSignalBlocker expires(m_expires);
    const QSignalBlocker retention(m_retention);
    m_expires->setDateRange(today, today.addDays(ShareDays::Longest));
    m_expires->setDate(today.addDays(DaysToAnswer));
    limitDays();
    m_retention->setDate(info.retention);
}

/// Answers are kept until all are there at least, and no longer than a request may ask.
void RequestForm::limitDays()
{
    m_retention->setDateRange(m_expires->date(), m_expires->date().addDays(ShareDays::Longest));
}

ShareRequest RequestForm::request() const
{
    ShareRequest request;
    request.team = m_info.name;
    request.purpose = m_info.purpose;
    for (qsizetype i = 0; i < m_frameworks.size(); ++i) {
        const Framework &framework = m_catalog.frameworks.at(i);
        if (m_frameworks.at(i)->isChecked())
            request.frameworks.insert(framework.id, framework.version);
    }
    request.detail = {static_cast<Precision>(m_precision->choice()), m_plan->isChecked(),
                      m_notes->isChecked()};
    request.scope = static_cast<ShareScope>(m_scope->choice());
    request.minimumGroup = m_group->currentData().toInt();
    request.issued = m_today;
    request.expires = m_expires->date();
    request.retention = m_retention->date();
    return request;
}

QWidget *RequestForm::firstField() const
{
    return m_frameworks.isEmpty() ? m_precision->button(m_precision->choice())
                                  : m_frameworks.constFirst();
}

void RequestForm::nameChoices()
{
    m_detailLabel->setText(tr("The most detail you want"));
    m_precision->setMeaning(m_detailLabel->text());
    const QString &working = m_catalog.scale.levels.at(FirstOfUpperBand).name.in(locale());
    m_precision->setWords(0, tr("Two bands"),
                          tr("Only whether somebody is at “%1” or above.").arg(working));
    m_precision->setWords(1, tr("Levels"), tr("Enough for most views of a team."));
    m_precision->setWords(2, tr("Levels and how sure they are"),
                          tr("For cover and risks that take doubt into account."));
    m_plan->setText(tr("Also which levels their &learning plan leads to"));
    m_notes->setText(tr("Also &notes, chosen one by one"));
    m_scopeLabel->setText(tr("How people may appear"));
    m_scope->setMeaning(m_scopeLabel->text());
    m_scope->setWords(0, tr("In figures of the group only"),
                      tr("Nobody can be told apart. Needs, risks and what-if stay empty."));
    m_scope->setWords(1, tr("By name, whoever wants to"),
                      tr("Each person decides. Whoever does not want to is in the group."));
}

void RequestForm::retranslate()
{
    m_frameworksLabel->setText(tr("What you ask about"));
    for (qsizetype i = 0; i < m_frameworks.size(); ++i) {
        m_frameworks.at(i)->setText(m_catalog.frameworks.at(i).name.in(locale()));
        m_frameworks.at(i)->setAccessibleDescription(m_frameworksLabel->text());
    }
    nameChoices();
    m_groupLabel->setText(tr("Smallest &group with figures"));
    m_group->setAccessibleName(tr("Smallest group with figures"));
    m_group->retranslate();
    m_expiresLabel->setText(tr("Answer &until"));
    m_expires->setSpokenName(tr("Answer until"));
    m_retentionLabel->setText(tr("&Keep answers until"));
    m_retention->setSpokenName(tr("Keep answers until"));
}

} // namespace Compass
