// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/mappingpanel.h"

#include "ui/pages/history/mappingwords.h"
#include "ui/session/historysession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

MappingPanel::MappingPanel(HistorySession &session, qsizetype place, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_place(place)
    , m_isAccepted(session.mappings().at(place).isAccepted)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_promise(new TextLabel(TextStyle::Secondary))
    , m_decide(new QPushButton)
    , m_later(new QPushButton)
{
    auto *card = new Card(m_isAccepted ? CardEdge::Success : CardEdge::Action);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(grid(1.25), grid(1.0), grid(1.0), grid(1.0));
    inside->setSpacing(grid(1.0));
    inside->addWidget(m_heading);
    inside->addWidget(m_intro);
    const FrameworkMapping &mapping = session.mappings().at(place).mapping;
    const QStringList texts = mappingTexts(mapping, *session.framework(mapping.from),
                                           *session.framework(mapping.to), locale());
    for (qsizetype i = 0; i < texts.size() && !m_isAccepted; ++i) {
        m_lines.append(new TextLabel(TextStyle::Body));
        inside->addWidget(m_lines.constLast());
    }
    inside->addWidget(m_promise);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_decide);
    flow->addWidget(m_later);
    inside->addWidget(buttons);
    m_later->setVisible(!m_isAccepted);

    auto *column = new ReadingColumn;
    column->column()->addWidget(card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    connect(m_decide, &QPushButton::clicked, this, &MappingPanel::decide);
    connect(m_later, &QPushButton::clicked, this, &MappingPanel::putOff);
    retranslate();
}

void MappingPanel::decide()
{
    const bool done =
        m_isAccepted ? m_session.withdrawMapping(m_place) : m_session.acceptMapping(m_place);
    if (done)
        emit decided();
}

void MappingPanel::retranslate()
{
    const FrameworkMapping &mapping = m_session.mappings().at(m_place).mapping;
    const Framework &from = *m_session.framework(mapping.from);
    const Framework &to = *m_session.framework(mapping.to);
    const QString name = to.name.in(locale());

    m_heading->setText(
        m_isAccepted
            ? tr("Carried over: %1, from version %2 to %3").arg(name, from.version, to.version)
            : tr("%1 has changed, from version %2 to %3").arg(name, from.version, to.version));
    m_intro->setText(m_isAccepted
                         ? tr("What you did with the earlier version is compared with what you "
                              "do with the later one.")
                         : tr("You have assessments made with the earlier version. This became "
                              "of its competencies:"));
    const QStringList texts = mappingTexts(mapping, from, to, locale());
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setText(texts.at(i));
    m_promise->setText(
        m_isAccepted
            ? tr("Your assessments themselves were not changed.")
            : tr("Your assessments themselves are not changed, and you can take this back at "
                 "any time."));
    m_decide->setText(m_isAccepted ? tr("Take it back") : tr("Carry my history over"));
    m_later->setText(tr("Not now"));
    m_decide->setAccessibleDescription(m_heading->text());
    m_later->setAccessibleDescription(m_heading->text());
}

} // namespace Compass
