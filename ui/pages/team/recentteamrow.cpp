// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/recentteamrow.h"

#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr double RecentEms = 28.0;

RecentTeamRow::RecentTeamRow(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_isThere(QFileInfo(path).isFile())
    , m_name(new TextLabel(TextStyle::Strong))
    , m_place(new TextLabel(TextStyle::Secondary))
    , m_button(new QPushButton)
{
    m_name->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(0.25));
    lines->addWidget(m_name);
    lines->addWidget(m_place);
    auto *row = new AdaptiveRow(RecentEms);
    row->add(words, 1);
    row->add(m_button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(row);
    layout->addWidget(new Rule);
    connect(m_button, &QPushButton::clicked, this,
            m_isThere ? &RecentTeamRow::openWanted : &RecentTeamRow::forgetWanted);
    retranslate();
}

void RecentTeamRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecentTeamRow::retranslate()
{
    const QFileInfo file(m_path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    m_name->setText(file.completeBaseName());
    m_place->setText(m_isThere ? folder : tr("Not there any more: %1").arg(folder));
    m_button->setText(m_isThere ? tr("Open") : tr("Forget"));
    m_button->setAccessibleName((m_isThere ? tr("Open the team %1") : tr("Forget the team %1"))
                                    .arg(file.completeBaseName()));
}

} // namespace Compass
