// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/teampackdialog.h"

#include "ui/models/previewtext.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

TeamPackDialog::TeamPackDialog(TeamAggregate aggregate, QString fingerprint, const Catalog &catalog,
                               QWidget *parent)
    : QDialog(parent)
    , m_aggregate(std::move(aggregate))
    , m_fingerprint(std::move(fingerprint))
    , m_catalog(catalog)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_signer(new TextLabel(TextStyle::Body))
    , m_code(new TextLabel(TextStyle::Strong))
    , m_text(new QTextBrowser)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_text->setFocus();
}

void TeamPackDialog::layOut()
{
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_heading);
    layout->addWidget(m_signer);
    layout->addWidget(m_code);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(90.0), grid(80.0));
    resize(std::min(grid(90.0), room.width()), std::min(grid(80.0), room.height()));
}

void TeamPackDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TeamPackDialog::retranslate()
{
    setWindowTitle(tr("Team pack"));
    m_heading->setText(tr("Team pack"));
    m_signer->setText(tr("Figures of a whole team: nobody is in it by name. It was signed with the "
                         "keys of this code, and not changed since. Compare the code with whoever "
                         "sent it, by telephone or in person."));
    m_code->setText(m_fingerprint);
    m_text->setAccessibleName(tr("Everything the team pack says"));
    m_text->setHtml(previewHtml(packPreview(m_aggregate, {m_catalog, locale()})));
    m_close->setText(tr("&Close"));
}

} // namespace Compass
