// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/frameworkchoice.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace Compass {

FrameworkChoice::FrameworkChoice(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_label(new TextLabel(TextStyle::Strong))
    , m_list(new QComboBox)
{
    m_label->setWordWrap(false);
    m_label->setBuddy(m_list);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_label);
    layout->addWidget(m_list);
    layout->addStretch();
    connect(m_list, &QComboBox::activated, this, &FrameworkChoice::chosen);
    retranslate();
}

void FrameworkChoice::setFrameworks(const QList<FrameworkId> &frameworks)
{
    const FrameworkId before = framework();
    m_frameworks = frameworks;
    m_list->clear();
    for (const FrameworkId &each : frameworks)
        m_list->addItem(each.toString());
    m_list->setCurrentIndex(static_cast<int>(std::max(frameworks.indexOf(before), qsizetype(0))));
    retranslate();
}

FrameworkId FrameworkChoice::framework() const
{
    return m_frameworks.value(m_list->currentIndex());
}

void FrameworkChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FrameworkChoice::retranslate()
{
    m_label->setText(tr("Framework"));
    m_list->setAccessibleName(tr("Framework to show"));
    for (int at = 0; at < m_list->count(); ++at) {
        if (const Framework *framework = m_catalog.framework(m_frameworks.at(at)))
            m_list->setItemText(at, framework->name.in(locale()));
    }
}

} // namespace Compass
