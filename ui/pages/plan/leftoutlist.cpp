// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/leftoutlist.h"

#include "ui/pages/plan/leftoutrow.h"
#include "ui/session/learningsession.h"
#include "ui/session/planedits.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

/// So many are shown before all are asked for.
static constexpr qsizetype LeftOutShown = 5;

LeftOutList::LeftOutList(LearningSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_body(new QWidget)
    , m_more(new QPushButton)
{
    setButtonKind(m_more, ButtonKind::Link);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        refresh();
    });
}

QList<LeftOutItem> nearestFirst(const QList<LeftOutItem> &items)
{
    QMap<LeftOutReason, QList<LeftOutItem>> byReason;
    for (const LeftOutItem &each : items)
        byReason[each.reason].append(each);
    for (QList<LeftOutItem> &group : byReason)
        std::ranges::stable_sort(group, {}, &LeftOutItem::minutesMissing);

    QList<LeftOutItem> sorted;
    for (qsizetype turn = 0; sorted.size() < items.size(); ++turn) {
        for (const QList<LeftOutItem> &group : std::as_const(byReason)) {
            if (turn < group.size())
                sorted.append(group.at(turn));
        }
    }
    return sorted;
}

LeftOutRow *LeftOutList::addRow()
{
    auto *row = new LeftOutRow(m_session);
    row->arrange(m_narrow);
    m_body->layout()->addWidget(row);
    m_rows.append(row);
    return row;
}

/// What the plan leaves out, without what was done earlier.
static QList<LeftOutItem> leftOutOf(const LearningSession &session)
{
    QList<LeftOutItem> items = session.figures().plan().leftOut;
    items.removeIf([&session](const LeftOutItem &each) {
        return choiceOf(session.choices(), each.id).progress == ItemProgress::Done;
    });
    return nearestFirst(items);
}

void LeftOutList::refresh()
{
    const QList<LeftOutItem> items = leftOutOf(m_session);
    const qsizetype shown = m_showsAll ? items.size() : std::min(items.size(), LeftOutShown);
    const auto held = std::ranges::find_if(std::as_const(m_rows), &ItemRow::holdsFocus);
    const qsizetype focused = held == m_rows.cend() ? -1 : held - m_rows.cbegin();
    for (qsizetype i = 0; i < shown; ++i) {
        LeftOutRow *row = i < m_rows.size() ? m_rows.at(i) : addRow();
        row->show(items.at(i));
        row->setVisible(true);
    }
    if (focused >= shown && shown > 0)
        m_rows.at(shown - 1)->setFocus();
    for (qsizetype i = shown; i < m_rows.size(); ++i)
        m_rows.at(i)->hide();

    m_more->setText(
        m_showsAll ? tr("Show fewer")
                   : tr("Show all %n items left out", nullptr, static_cast<int>(items.size())));
    m_more->setVisible(items.size() > LeftOutShown);
    setVisible(!items.isEmpty());
}

void LeftOutList::retranslate()
{
    m_heading->setText(tr("What is left out, and why"));
    m_body->setAccessibleName(m_heading->text());
    refresh();
}

void LeftOutList::arrange(bool narrow)
{
    m_narrow = narrow;
    for (LeftOutRow *row : std::as_const(m_rows))
        row->arrange(narrow);
}

} // namespace Compass
