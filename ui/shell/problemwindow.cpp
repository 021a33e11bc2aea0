// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/problemwindow.h"

#include "core/base/errortext.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

ProblemWindow::ProblemWindow(const Error &error, const QString &dataFolder, QWidget *parent)
    : QWidget(parent)
    , m_error(error)
    , m_dataFolder(dataFolder)
    , m_title(new TextLabel(TextStyle::Title, this))
    , m_sentence(new TextLabel(TextStyle::Body, this))
    , m_place(new TextLabel(TextStyle::Secondary, this))
    , m_language(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_quit(new QPushButton(this))
{
    setButtonKind(m_retry, ButtonKind::Primary);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_language);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_retry);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(4.0), grid(4.0), grid(4.0), grid(4.0));
    layout->setSpacing(grid(2.0));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_place);
    layout->addStretch();
    layout->addLayout(buttons);

    connect(m_retry, &QPushButton::clicked, this, &ProblemWindow::retryWanted);
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    connect(m_language, &QPushButton::clicked, this, &ProblemWindow::languageSwitchWanted);
    resize(grid(80.0), grid(42.0));
    m_retry->setFocus();
    retranslate();
}

void ProblemWindow::setError(const Error &error)
{
    m_error = error;
    retranslate();
}

void ProblemWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemWindow::retranslate()
{
    setWindowTitle(tr("Digital Skills Compass"));
    m_title->setText(tr("Your data could not be opened"));
    m_sentence->setText(errorText(m_error));
    m_place->setText(tr("Where your data is: %1").arg(QDir::toNativeSeparators(m_dataFolder)));
    m_language->setText(tr("Français"));
    m_retry->setText(tr("&Try again"));
    m_quit->setText(tr("&Quit"));
}

} // namespace Compass
