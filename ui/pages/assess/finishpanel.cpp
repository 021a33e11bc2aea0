// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/finishpanel.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

FinishPanel::FinishPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_meaning(new TextLabel(TextStyle::Body))
    , m_missing(new TextLabel(TextStyle::Body))
    , m_notYet(new QPushButton)
    , m_finish(new PrimaryButton)
{
    auto *card = new Card(CardEdge::Action);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(1.0));
    for (TextLabel *text : {m_heading, m_meaning, m_missing})
        inside->addWidget(text);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_finish);
    flow->addWidget(m_notYet);
    inside->addWidget(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *column = new ReadingColumn;
    column->column()->addWidget(card);
    layout->addWidget(column);
    connect(m_finish, &QPushButton::clicked, this, &FinishPanel::confirmed);
    connect(m_notYet, &QPushButton::clicked, this, &FinishPanel::declined);
    retranslate();
}

void FinishPanel::showProgress(const AssessmentProgress &progress)
{
    m_progress = progress;
    retranslate();
}

void FinishPanel::retranslate()
{
    const int notDone = m_progress.total - m_progress.done;
    const int unanswered = m_progress.questions - m_progress.questionsAnswered;
    QStringList missing;
    if (notDone > 0) {
        missing.append(tr("%n competencies are not rated to the end. That is allowed: without an "
                          "answer they stay unknown, which is not the same as level 0.",
                          nullptr, notDone));
    }
    if (unanswered > 0)
        missing.append(tr("%n knowledge questions stay without an answer.", nullptr, unanswered));

    m_heading->setText(tr("Finish this assessment?"));
    m_meaning->setText(tr("It then stays as it is and can no longer be changed, so that you can "
                          "compare later ones with it. You can start a new one at any time."));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_finish->setText(tr("Fin&ish it"));
    m_notYet->setText(tr("Not &yet"));
}

QString FinishPanel::spoken() const
{
    //: Three sentences, the last of which may be empty.
    return tr("%1 %2 %3").arg(m_heading->text(), m_meaning->text(), m_missing->text());
}

} // namespace Compass
