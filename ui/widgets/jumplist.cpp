// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jumplist.h"

#include "ui/style/theme.h"
#include "ui/widgets/jumplistdelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace Compass {

JumpList::JumpList(QWidget *parent) : QTreeView(parent), m_model(new JumpListModel(this))
{
    setModel(m_model);
    setItemDelegate(new JumpListDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameStyle(Box | Plain);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTreeView::clicked, this, &JumpList::choose);
    connect(this, &QTreeView::expanded, this, &JumpList::fit);
    connect(this, &QTreeView::collapsed, this, &JumpList::fit);
}

void JumpList::setGroups(const QList<JumpGroup> &groups, const CompetencyId &here)
{
    m_model->setGroups(groups);
    const QModelIndex index = m_model->indexOf(here);
    if (m_here != here && index.isValid()) {
        setExpanded(index.parent(), true);
        setCurrentIndex(index);
    }
    m_here = here;
    fit();
}

void JumpList::retranslate()
{
    setAccessibleName(tr("Competencies and how far each is"));
    m_model->setLocale(locale());
    fit();
}

void JumpList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.parent().isValid())
        emit competencyChosen(m_model->competencyAt(index));
    else
        setExpanded(index, !isExpanded(index));
}

int JumpList::rowsHeight(const QModelIndex &parent) const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        height += indexRowSizeHint(index);
        if (isExpanded(index))
            height += rowsHeight(index);
    }
    return height;
}

void JumpList::fit()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize JumpList::sizeHint() const
{
    return {grid(34.5), rowsHeight({}) + 2 * frameWidth()};
}

QSize JumpList::minimumSizeHint() const
{
    return {grid(20.0), sizeHint().height()};
}

bool JumpList::event(QEvent *event)
{
    const bool handled = QTreeView::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.setPen(themeOf(this).border);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    return handled;
}

void JumpList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void JumpList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void JumpList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void JumpList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Compass
