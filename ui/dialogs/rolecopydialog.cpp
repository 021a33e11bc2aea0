// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rolecopydialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace Compass {

static constexpr int LongestRoleTitle = 200;

RoleCopyDialog::RoleCopyDialog(const LocalizedText &title, QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_englishLabel(new TextLabel(TextStyle::Strong))
    , m_english(new QLineEdit(title.english))
    , m_frenchLabel(new TextLabel(TextStyle::Strong))
    , m_french(new QLineEdit(title.french))
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_make(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    QLineEdit *own = locale().language() == QLocale::French ? m_french : m_english;
    own->setFocus();
    own->selectAll();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &RoleCopyDialog::choose);
}

void RoleCopyDialog::build()
{
    m_englishLabel->setBuddy(m_english);
    m_frenchLabel->setBuddy(m_french);
    for (QLineEdit *field : {m_english, m_french})
        field->setMaxLength(LongestRoleTitle);
    m_make->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_alert, 1);
    buttons->addStretch();
    buttons->addWidget(m_make);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_intro, m_englishLabel,
                                                          m_english, m_frenchLabel, m_french})
        layout->addWidget(part);
    layout->addStretch();
    layout->addSpacing(grid(1.0));
    layout->addLayout(buttons);
    const int room = parentWidget() ? parentWidget()->width() : grid(75.0);
    resize(std::min(grid(75.0), room), grid(40.0));
}

void RoleCopyDialog::choose()
{
    for (QLineEdit *field : {m_english, m_french}) {
        if (!field->text().trimmed().isEmpty())
            continue;
        m_alert->tell(tr("Write the name in both languages."));
        field->setFocus();
        return;
    }
    emit titleChosen({m_english->text().trimmed(), m_french->text().trimmed()});
    accept();
}

void RoleCopyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RoleCopyDialog::retranslate()
{
    setWindowTitle(tr("Local copy of a role"));
    m_title->setText(tr("Make a local copy"));
    m_intro->setText(tr("The copy asks the same as the role now. You can then change its targets, "
                        "each with a reason, and export it for colleagues. It is shown with the "
                        "word “local”."));
    m_englishLabel->setText(tr("Name in &English"));
    m_english->setAccessibleName(tr("Name in English"));
    m_frenchLabel->setText(tr("Name in &French"));
    m_french->setAccessibleName(tr("Name in French"));
    m_cancel->setText(tr("&Cancel"));
    m_make->setText(tr("&Make the copy"));
    m_alert->clear();
}

} // namespace Compass
