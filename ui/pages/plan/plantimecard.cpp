// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/plantimecard.h"

#include "core/explanations/planwords.h"
#include "ui/pages/plan/planfilterrow.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace Compass {

static const QList<int> MinutesPerWeek{15, 30, 45, 60, 90, 120, 180, 240, 300, 360, 480, 600};
static const QList<int> Weeks{1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26};
static const QList<int> SessionMinutes{15, 30, 45, 60, 90, 120, 180, 240};
static constexpr int MondaysOffered = 8;

PlanTimeCard::PlanTimeCard(QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel(TextStyle::Strong))
    , m_perWeek(new NumberBox(MinutesPerWeek, [this](int each) { return durationOf(each); }))
    , m_aWeekFor(new TextLabel(TextStyle::Body))
    , m_weeks(new NumberBox(Weeks, [this](int each) { return locale().toString(each); }))
    , m_equals(new TextLabel(TextStyle::Body))
    , m_total(new TextLabel(TextStyle::Strong))
    , m_filters(new PlanFilterRow)
    , m_longestLabel(new TextLabel(TextStyle::Body))
    , m_longest(new NumberBox(SessionMinutes, [this](int each) { return durationOf(each); }))
    , m_startLabel(new TextLabel(TextStyle::Body))
    , m_start(new QComboBox)
    , m_details(details())
    , m_fold(new Disclosure(DisclosureWeight::Quiet, m_details))
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(timeRow());
    layout->addWidget(m_filters);
    layout->addWidget(m_fold);
    layout->addWidget(m_details);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    connectParts();
    retranslate();
}

QWidget *PlanTimeCard::timeRow()
{
    // One line, else the layout would think of it as a block.
    m_question->setWordWrap(false);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_perWeek, m_aWeekFor,
                                                          m_weeks, m_equals, m_total})
        flow->addWidget(part);
    return row;
}

QWidget *PlanTimeCard::details()
{
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(grid(2.25), 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_longestLabel, m_longest, m_startLabel, m_start})
        flow->addWidget(part);
    return row;
}

void PlanTimeCard::connectParts()
{
    const auto choose = [this](int PlanBudget::*part) {
        return [this, part](int number) {
            PlanBudget budget = m_budget;
            budget.*part = number;
            emit budgetChosen(budget);
        };
    };
    connect(m_perWeek, &NumberBox::chosen, this, choose(&PlanBudget::minutesPerWeek));
    connect(m_weeks, &NumberBox::chosen, this, choose(&PlanBudget::weeks));
    connect(m_longest, &NumberBox::chosen, this, choose(&PlanBudget::longestSession));
    connect(m_start, &QComboBox::activated, this, [this](int index) {
        PlanBudget budget = m_budget;
        budget.start = m_start->itemData(index).toDate();
        emit budgetChosen(budget);
    });
    connect(m_filters, &PlanFilterRow::chosen, this, &PlanTimeCard::filtersChosen);
}

QString PlanTimeCard::durationOf(int minutes) const
{
    return durationText(minutes, locale());
}

QWidget *PlanTimeCard::firstFocus() const
{
    return m_perWeek;
}

void PlanTimeCard::show(const PlanChoices &choices, QDate today)
{
    m_budget = choices.budget;
    m_today = today;
    m_perWeek->setNumber(m_budget.minutesPerWeek);
    m_weeks->setNumber(m_budget.weeks);
    m_longest->setNumber(m_budget.longestSession);
    m_filters->setFilters(choices.filters);
    m_total->setText(durationOf(m_budget.minutes()));
    fillStarts();
}

/// No date means the coming Monday, whenever one looks.
void PlanTimeCard::fillStarts()
{
    QList<QDate> days;
    PlanBudget coming;
    for (int week = 0; week < MondaysOffered && m_today.isValid(); ++week)
        days.append(startOf(coming, m_today).addDays(7 * week));
    if (m_budget.start.isValid() && !days.contains(m_budget.start))
        days.prepend(m_budget.start);

    m_start->clear();
    m_start->addItem(tr("the coming Monday"), QDate());
    for (const QDate &day : std::as_const(days))
        m_start->addItem(locale().toString(day, QLocale::LongFormat), day);
    m_start->setCurrentIndex(m_start->findData(m_budget.start));
}

void PlanTimeCard::retranslate()
{
    m_question->setText(tr("How much time do you have?"));
    //: Between two choices: "1 h" a week, for "4" weeks.
    m_aWeekFor->setText(tr("a week, for"));
    //: After a number of weeks and before the time of all of them.
    m_equals->setText(tr("weeks ="));
    m_longestLabel->setText(tr("Longest session"));
    m_startLabel->setText(tr("Starts"));
    m_fold->setWords(tr("Longest session and first day"));
    m_perWeek->setAccessibleName(tr("Time a week"));
    m_weeks->setAccessibleName(tr("Number of weeks"));
    m_longest->setAccessibleName(tr("Longest session"));
    m_start->setAccessibleName(tr("First day of the plan"));
    for (NumberBox *box : {m_perWeek, m_weeks, m_longest})
        box->retranslate();
    m_filters->retranslate();
    m_total->setText(durationOf(m_budget.minutes()));
    fillStarts();
}

} // namespace Compass
