// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/grouptabs.h"

#include "ui/style/theme.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

GroupTabs::GroupTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_list(new QComboBox(this))
{
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_list);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &GroupTabs::setCurrentIndex);
    connect(m_list, &QComboBox::activated, this, &GroupTabs::setCurrentIndex);
}

void GroupTabs::setNames(const QStringList &names)
{
    const int current = std::min(std::max(currentIndex(), 0), static_cast<int>(names.size()) - 1);
    {
        const QSignalBlocker blocker(m_tabs);
        while (m_tabs->count() > names.size())
            m_tabs->removeTab(m_tabs->count() - 1);
        for (int tab = 0; tab < names.size(); ++tab) {
            if (tab == m_tabs->count())
                m_tabs->addTab(names.at(tab));
            m_tabs->setTabText(tab, names.at(tab));
        }
        m_tabs->setCurrentIndex(current);
    }
    // A hidden tab bar does not tell its layout that its tabs have changed.
    m_tabs->updateGeometry();
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentIndex(current);
    fit();
}

void GroupTabs::setMeaning(const QString &meaning)
{
    m_tabs->setAccessibleName(meaning);
    m_list->setAccessibleName(meaning);
}

int GroupTabs::currentIndex() const
{
    return m_tabs->currentIndex();
}

void GroupTabs::setCurrentIndex(int index)
{
    {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->setCurrentIndex(index);
    }
    m_list->setCurrentIndex(index);
    emit currentChanged(index);
}

QSize GroupTabs::minimumSizeHint() const
{
    return {grid(12.0), std::max(m_tabs->sizeHint().height(), m_list->sizeHint().height())};
}

void GroupTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GroupTabs::fit()
{
    const bool tabsFit = m_tabs->sizeHint().width() <= width();
    if (tabsFit == m_list->isHidden())
        return;
    const bool hadFocus = m_tabs->hasFocus() || m_list->hasFocus();
    m_tabs->setVisible(tabsFit);
    m_list->setVisible(!tabsFit);
    setFocusProxy(tabsFit ? static_cast<QWidget *>(m_tabs) : m_list);
    if (hadFocus)
        focusProxy()->setFocus();
}

} // namespace Compass
