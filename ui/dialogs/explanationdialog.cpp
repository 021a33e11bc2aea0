// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/explanationdialog.h"

#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Compass {

ExplanationDialog::ExplanationDialog(Source source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_contentLayout = new QVBoxLayout(m_content);
    m_contentLayout->setSpacing(grid(1.0));
    scroll->setWidget(m_content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(2.0));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    resize(grid(80.0), grid(65.0));
    retranslate();
    m_close->setFocus();
}

void ExplanationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

static void addSection(QVBoxLayout *layout, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *title = new TextLabel(TextStyle::Heading);
    title->setText(heading);
    layout->addWidget(title);
    for (const QString &line : lines) {
        auto *text = new TextLabel(TextStyle::Body);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setText(line);
        layout->addWidget(text);
    }
}

void ExplanationDialog::retranslate()
{
    const Explanation explanation = m_source();
    setWindowTitle(tr("Why?"));
    m_close->setText(tr("&Close"));

    while (QLayoutItem *item = m_contentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *title = new TextLabel(TextStyle::Section);
    title->setText(explanation.title);
    m_contentLayout->addWidget(title);
    addSection(m_contentLayout, tr("The rule"), {explanation.rule});
    addSection(m_contentLayout, tr("What went in"), explanation.inputs);
    addSection(m_contentLayout, tr("The arithmetic"), explanation.arithmetic);
    m_contentLayout->addStretch();
}

} // namespace Compass
