// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rolechoicedialog.h"

#include "ui/models/rolelistmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace Compass {

RoleChoiceDialog::RoleChoiceDialog(const RoleLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_model(new RoleListModel(library, this))
    , m_title(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_searchLabel(new TextLabel(TextStyle::Strong))
    , m_search(new QLineEdit)
    , m_count(new TextLabel(TextStyle::Secondary))
    , m_list(new QListView)
    , m_parts(new QVBoxLayout)
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_choose(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    RoleChoiceDialog::retranslate();
    m_search->setFocus();
    connect(m_search, &QLineEdit::textChanged, this, &RoleChoiceDialog::search);
    connect(m_list, &QListView::activated, this, &RoleChoiceDialog::choose);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &RoleChoiceDialog::choose);
}

void RoleChoiceDialog::build()
{
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListRowDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(grid(12.0));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_alert, 1);
    buttons->addStretch();
    buttons->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.0));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_intro, m_searchLabel, m_search, m_count})
        layout->addWidget(part);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_parts);
    layout->addLayout(buttons);
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(80.0), grid(80.0));
    resize(std::min(grid(80.0), room.width()), std::min(grid(80.0), room.height()));
}

void RoleChoiceDialog::addPart(QWidget *part)
{
    m_parts->addWidget(part);
    setTabOrder(part, m_cancel);
    setTabOrder(m_cancel, m_choose);
}

void RoleChoiceDialog::setWords(const QString &title, const QString &intro, const QString &choose)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_intro->setText(intro);
    m_choose->setText(choose);
}

void RoleChoiceDialog::search()
{
    m_alert->clear();
    m_model->setSearch(m_search->text());
    m_count->setText(tr("%n roles", nullptr, m_model->rowCount()));
    announce(m_count, m_count->text());
}

void RoleChoiceDialog::choose()
{
    const RoleId role = m_model->roleAt(m_list->currentIndex());
    if (role.isNull()) {
        m_alert->tell(tr("Choose a role from the list first."));
        m_list->setFocus();
        return;
    }
    accept();
    emit roleChosen(role);
}

void RoleChoiceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RoleChoiceDialog::retranslate()
{
    setWords(tr("Choose a role profile"),
             tr("The profile says what somebody in the role is expected to reach."),
             tr("C&hoose this role"));
    m_searchLabel->setText(tr("&Search roles, in English or French"));
    m_search->setAccessibleName(tr("Search roles, in English or French"));
    m_list->setAccessibleName(tr("Roles"));
    m_model->setLocale(locale());
    m_count->setText(tr("%n roles", nullptr, m_model->rowCount()));
    m_cancel->setText(tr("&Cancel"));
    m_alert->clear();
}

} // namespace Compass
