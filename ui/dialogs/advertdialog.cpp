// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/advertdialog.h"

#include "core/base/errortext.h"
#include "core/base/savedfile.h"
#include "core/documents/textreport.h"
#include "core/explanations/words.h"
#include "ui/dialogs/savequestion.h"
#include "ui/session/reportsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/languagechoice.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

AdvertDialog::AdvertDialog(const ReportSession &reports, const RoleProfile &role, QWidget *parent)
    : QDialog(parent)
    , m_reports(reports)
    , m_role(role)
    , m_title(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_languages(new LanguageChoice)
    , m_text(new QPlainTextEdit)
    , m_outcome(new TextLabel(TextStyle::Secondary))
    , m_close(new QPushButton)
    , m_save(new QPushButton)
    , m_copy(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_languages->setLanguage(locale().language());
    retranslate();
    m_text->setFocus();
    connect(m_languages, &LanguageChoice::chosen, this, &AdvertDialog::write);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &AdvertDialog::askWhere);
    connect(m_copy, &QPushButton::clicked, this, &AdvertDialog::copy);
}

void AdvertDialog::build()
{
    m_title->setTextFormat(Qt::PlainText);
    m_outcome->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_intro, m_languages})
        layout->addWidget(part);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons());
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(95), grid(90));
    resize(std::min(grid(95.0), room.width()), std::min(grid(90.0), room.height()));
}

QWidget *AdvertDialog::buttons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_close);
    layout->addStretch();
    layout->addWidget(m_save);
    layout->addWidget(m_copy);
    return buttons;
}

void AdvertDialog::write()
{
    m_text->setPlainText(plainText(m_reports.jobAdvert(m_role, m_languages->languages())));
    m_outcome->hide();
}

void AdvertDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    tell(tr("✓ The text is copied. Paste it where you want it."));
}

void AdvertDialog::askWhere()
{
    askWhereToSave(
        {tr("Save the text for a job advert"), tr("Plain text"), u"txt"_s, m_role.id.toString()},
        this, [this](const QString &path) { saveTo(path); });
}

void AdvertDialog::saveTo(const QString &path)
{
    const Result<void> saved = saveFile(path, m_text->toPlainText().toUtf8());
    tell(saved ? tr("✓ Saved: %1").arg(QFileInfo(path).fileName()) : errorText(saved.error()));
}

void AdvertDialog::tell(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->show();
    announce(m_outcome, sentence);
}

void AdvertDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AdvertDialog::retranslate()
{
    setWindowTitle(tr("Text for a job advert"));
    m_title->setText(roleTitle(m_role, locale()));
    m_intro->setText(tr("What this role asks, as text to paste into a job advert. Adapt it to the "
                        "position. If you still want to rate yourself, do so first: targets seen "
                        "early pull the answers towards them."));
    m_languages->retranslate();
    m_text->setAccessibleName(tr("Text for a job advert"));
    m_close->setText(tr("C&lose"));
    m_save->setText(tr("Save as &text…"));
    m_copy->setText(tr("&Copy the text"));
    write();
}

} // namespace Compass
