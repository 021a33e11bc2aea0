// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/scenarionamedialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace Compass {

static constexpr int LongestScenarioName = 100;

ScenarioNameDialog::ScenarioNameDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel(TextStyle::Section))
    , m_label(new TextLabel(TextStyle::Strong))
    , m_name(new QLineEdit(name))
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_save(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    m_name->setFocus();
    m_name->selectAll();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ScenarioNameDialog::tellName);
}

void ScenarioNameDialog::build()
{
    m_name->setMaxLength(LongestScenarioName);
    m_label->setBuddy(m_name);
    m_save->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_label, m_name, m_alert})
        layout->addWidget(part);
    layout->addStretch();
    layout->addSpacing(grid(1.0));
    layout->addLayout(buttons);
    const int room = parentWidget() ? parentWidget()->width() : grid(60.0);
    resize(std::min(grid(60.0), room), grid(26.0));
}

void ScenarioNameDialog::tellName()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty()) {
        emit named(name);
        return;
    }
    m_alert->tell(tr("Write a name first."));
    m_name->setFocus();
}

void ScenarioNameDialog::tell(const QString &sentence)
{
    m_alert->tell(sentence);
}

void ScenarioNameDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScenarioNameDialog::retranslate()
{
    setWindowTitle(tr("Name the scenario"));
    m_title->setText(windowTitle());
    m_label->setText(tr("&Name, for the list of saved scenarios"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(tr("&Save"));
    m_alert->clear();
}

} // namespace Compass
