// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reportpreview.h"

#include "ui/pages/grouptabs.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagepictures.h"
#include "ui/widgets/reporttext.h"
#include "ui/widgets/textlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Compass {

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_count(new TextLabel(TextStyle::Secondary))
    , m_tabs(new GroupTabs)
    , m_stack(new QStackedWidget)
    , m_pages(new PagePictures)
    , m_text(new ReportText)
{
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_text);
    m_stack->setMinimumHeight(grid(46.0));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_count, 1);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(0.5));
    inside->addLayout(head);
    inside->addWidget(m_tabs);
    inside->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(m_tabs, &GroupTabs::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &PagePictures::pageCountChanged, this, [this] {
        setCount();
        announce(m_count, m_count->text());
    });
    retranslate();
}

void ReportPreview::setReport(const Report &report)
{
    m_pages->setReport(report);
    m_text->setReport(report);
}

void ReportPreview::setCount()
{
    m_count->setText(m_pages->pageCount() == 0 ? QString()
                                               : tr("%n pages", nullptr, m_pages->pageCount()));
}

void ReportPreview::retranslate()
{
    m_heading->setText(tr("Preview"));
    m_tabs->setNames({tr("Pages"), tr("Text")});
    m_tabs->setMeaning(tr("How the preview is shown"));
    m_pages->setAccessibleName(tr("Pages of the report, as pictures. The same words are under "
                                  "“Text”."));
    m_text->setAccessibleName(tr("Text of the report"));
    setCount();
}

} // namespace Compass
