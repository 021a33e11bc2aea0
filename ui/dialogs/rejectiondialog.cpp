// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rejectiondialog.h"

#include "core/explanations/planwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/answergroup.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace Compass {

static constexpr std::array Reasons = {
    RejectionReason::AlreadyKnown, RejectionReason::TooLong,      RejectionReason::WrongLanguage,
    RejectionReason::NotRelevant,  RejectionReason::NotAvailable, RejectionReason::Other,
};

RejectionDialog::RejectionDialog(const LocalizedText &title, QWidget *parent)
    : QDialog(parent)
    , m_item(title)
    , m_title(new TextLabel(TextStyle::Heading))
    , m_question(new TextLabel(TextStyle::Body))
    , m_reasons(new AnswerGroup(AnswerShape::TightRow))
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_leaveOut(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    m_reasons->tabStop()->setFocus();
    connect(m_reasons, &AnswerGroup::chosen, m_reasons, &AnswerGroup::setChosen);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_leaveOut, &QPushButton::clicked, this, &RejectionDialog::tellReason);
}

void RejectionDialog::build()
{
    m_title->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_alert, 1);
    buttons->addStretch();
    buttons->addWidget(m_leaveOut);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_title);
    layout->addWidget(m_question);
    layout->addWidget(m_reasons);
    layout->addStretch();
    layout->addSpacing(grid(1.0));
    layout->addLayout(buttons);
    const int room = parentWidget() ? parentWidget()->width() : grid(70.0);
    resize(std::min(grid(64.0), room), sizeHint().height());
}

void RejectionDialog::tellReason()
{
    if (!m_reasons->chosenIndex()) {
        m_alert->tell(tr("Choose a reason first."));
        m_reasons->tabStop()->setFocus();
        return;
    }
    emit rejectedFor(Reasons.at(static_cast<size_t>(*m_reasons->chosenIndex())));
    accept();
}

void RejectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RejectionDialog::retranslate()
{
    setWindowTitle(tr("Not for me"));
    m_title->setText(m_item.in(locale()));
    m_question->setText(tr("Why is it not for you? It is then no longer suggested. You can take "
                           "this back in your learning plan."));
    QList<AnswerText> answers;
    for (const RejectionReason reason : Reasons)
        answers.append({rejectionText(reason), {}, {}});
    m_reasons->setAnswers(answers);
    m_reasons->setAccessibleName(tr("Why is it not for you?"));
    m_cancel->setText(tr("&Cancel"));
    m_leaveOut->setText(tr("&Leave it out"));
    m_alert->clear();
}

} // namespace Compass
