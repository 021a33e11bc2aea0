// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/overridedialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/answergroup.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace Compass {

OverrideDialog::OverrideDialog(const Scale &scale, const LocalizedText &competency,
                               const std::optional<LevelOverride> &current, QWidget *parent)
    : QDialog(parent)
    , m_scale(scale)
    , m_competency(competency)
    , m_hasOwn(current.has_value())
    , m_title(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_levels(new AnswerGroup(AnswerShape::TightRow))
    , m_reasonLabel(new TextLabel(TextStyle::Strong))
    , m_reason(new QPlainTextEdit)
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_use(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    if (current) {
        m_levels->setChosen(current->level.toInt());
        m_reason->setPlainText(current->reason);
    }
    m_withdraw->setVisible(m_hasOwn);
    m_levels->tabStop()->setFocus();

    connect(m_levels, &AnswerGroup::chosen, m_levels, &AnswerGroup::setChosen);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &OverrideDialog::tellLevel);
    connect(m_withdraw, &QPushButton::clicked, this, &OverrideDialog::withdrawn);
}

void OverrideDialog::build()
{
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(grid(9.0));
    m_reason->setMaximumHeight(grid(14.0));
    m_reasonLabel->setBuddy(m_reason);

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(1.0));
    inside->setSpacing(grid(1.0));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_intro, m_levels, m_reasonLabel, m_reason})
        inside->addWidget(part);
    inside->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid(3.0), 0, grid(3.0), grid(2.0));
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_alert, 1);
    buttons->addStretch();
    buttons->addWidget(m_use);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(90), grid(85));
    resize(std::min(grid(85.0), room.width()), std::min(grid(76.0), room.height()));
}

void OverrideDialog::tellLevel()
{
    const QString reason = typedText(*m_reason);
    if (!m_levels->chosenIndex()) {
        m_alert->tell(tr("Choose your level first."));
        m_levels->tabStop()->setFocus();
        return;
    }
    if (reason.isEmpty()) {
        m_alert->tell(tr("Write your reason first."));
        m_reason->setFocus();
        return;
    }
    if (reason.size() > LevelOverride::LongestReason) {
        m_alert->tell(tr("Shorten your reason to %n characters.", nullptr,
                         static_cast<int>(LevelOverride::LongestReason)));
        m_reason->setFocus();
        return;
    }
    emit levelSet({Level::fromInt(*m_levels->chosenIndex()).value(), reason});
}

void OverrideDialog::tellFailure()
{
    m_alert->tell(tr("This could not be saved. Try again, or copy your reason first."));
}

void OverrideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverrideDialog::retranslate()
{
    setWindowTitle(tr("Your own level"));
    m_title->setText(m_competency.in(locale()));
    m_intro->setText(tr("You know your work best. Choose the level that fits and say why. Your "
                        "figures will then use your level and say that it is your own; the "
                        "computed one is kept and shown beside it."));
    QList<AnswerText> levels;
    for (const LevelText &level : m_scale.levels)
        levels.append({level.name.in(locale()), {}, level.definition.in(locale())});
    m_levels->setAnswers(levels);
    m_levels->setAccessibleName(tr("Your own level"));
    m_reasonLabel->setText(tr("Your &reason"));
    m_reason->setAccessibleName(tr("Your reason"));
    m_cancel->setText(tr("&Cancel"));
    m_withdraw->setText(tr("&Withdraw my level"));
    m_use->setText(tr("&Use my level"));
    m_alert->clear();
}

} // namespace Compass
