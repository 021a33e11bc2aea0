// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/planitemlist.h"

#include "ui/session/learningsession.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

PlanItemList::PlanItemList(const LearningSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new PlanHeading)
    , m_body(new QWidget)
{
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (const int row = focusedRow(); row >= 0)
            m_last = row;
    });
}

PlanItemRow *PlanItemList::addRow()
{
    auto *row = new PlanItemRow(m_session);
    row->arrange(m_narrow);
    m_body->layout()->addWidget(row);
    connect(row, &PlanItemRow::wanted, this,
            [this, row](ItemWish wish) { emit wanted(wish, row->item()); });
    m_rows.append(row);
    return row;
}

int PlanItemList::focusedRow() const
{
    const auto found = std::ranges::find_if(m_rows, &ItemRow::holdsFocus);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

PlanItemRow *PlanItemList::current() const
{
    return m_shown > 0 ? m_rows.at(std::min(m_last, m_shown - 1)) : nullptr;
}

void PlanItemList::refresh()
{
    const int focused = focusedRow();
    const PlanItemId item = focused < 0 ? PlanItemId() : m_rows.at(focused)->item();
    const QList<PlanItemId> order = m_session.figures().order();
    m_shown = order.size();
    for (qsizetype i = 0; i < m_shown; ++i) {
        PlanItemRow *row = i < m_rows.size() ? m_rows.at(i) : addRow();
        row->show(*m_session.figures().planned(order.at(i)));
        row->setVisible(true);
    }

    const qsizetype place = order.contains(item) ? order.indexOf(item) : focused;
    if (focused >= 0 && place != focused && m_shown > 0)
        m_rows.at(std::min(place, m_shown - 1))->setFocus();
    else if (focused >= m_shown && m_shown > 0)
        m_rows.at(m_shown - 1)->setFocus();
    for (qsizetype i = m_shown; i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
}

void PlanItemList::retranslate()
{
    m_body->setAccessibleName(tr("The items of your learning plan"));
    m_heading->retranslate();
    refresh();
}

void PlanItemList::arrange(bool narrow)
{
    m_narrow = narrow;
    m_heading->setVisible(!narrow);
    for (PlanItemRow *row : std::as_const(m_rows))
        row->arrange(narrow);
    refresh();
}

} // namespace Compass
