// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/methoddialog.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

MethodDialog::MethodDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2.0), grid(2.0), grid(2.0), grid(2.0));
    layout->setSpacing(grid(2.0));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(grid(100.0), grid(80.0));
    retranslate();
}

void MethodDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MethodDialog::retranslate()
{
    setWindowTitle(tr("How levels are found"));
    m_text->setAccessibleName(tr("How levels are found"));
    m_close->setText(tr("&Close"));

    const bool french = locale().language() == QLocale::French;
    QFile page(french ? u":/docs/method.fr.md"_s : u":/docs/method.md"_s);
    const bool opened = page.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "MethodDialog", qPrintable(page.fileName()));
    m_text->setMarkdown(QString::fromUtf8(page.readAll()));
}

} // namespace Compass
