// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/donelist.h"

#include "ui/pages/plan/doneitemrow.h"
#include "ui/session/learningsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

DoneList::DoneList(LearningSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_text(new TextLabel(TextStyle::Secondary))
    , m_body(new QWidget)
{
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_body);
}

DoneItemRow *DoneList::addRow()
{
    auto *row = new DoneItemRow(m_session);
    row->arrange(m_narrow);
    m_body->layout()->addWidget(row);
    connect(row, &DoneItemRow::rerateWanted, this, &DoneList::rerateWanted);
    m_rows.append(row);
    return row;
}

void DoneList::refresh()
{
    const QList<ItemChoice> items = m_session.done();
    for (qsizetype i = 0; i < items.size(); ++i) {
        DoneItemRow *row = i < m_rows.size() ? m_rows.at(i) : addRow();
        row->show(items.at(i));
        row->setVisible(true);
    }
    for (qsizetype i = items.size(); i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
    setVisible(!items.isEmpty());
}

void DoneList::retranslate()
{
    m_heading->setText(tr("What you have done"));
    m_text->setText(tr("Doing something does not raise a level by itself. Rate the competency "
                       "again when you feel a difference."));
    m_body->setAccessibleName(m_heading->text());
    refresh();
}

void DoneList::arrange(bool narrow)
{
    m_narrow = narrow;
    for (DoneItemRow *row : std::as_const(m_rows))
        row->arrange(narrow);
}

} // namespace Compass
