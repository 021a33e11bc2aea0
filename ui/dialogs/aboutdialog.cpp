// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_text(new TextLabel(TextStyle::Body, this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(2.0));
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(grid(68.0), grid(40.0));
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    const QStringList paragraphs = {
        tr("Version %1").arg(QCoreApplication::applicationVersion()),
        tr("A private, offline self-assessment of digital skills, for your development. It is "
           "never for appraisal, certification or staffing."),
        tr("This is not an official publication of the Government of Canada."),
        tr("The program is free software under the GNU General Public License, version 3 or "
           "later. Its content is shared under Creative Commons Attribution 4.0."),
    };
    setWindowTitle(tr("About this program"));
    m_title->setText(tr("Digital Skills Compass"));
    m_text->setText(u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s);
    m_close->setText(tr("&Close"));
}

} // namespace Compass
