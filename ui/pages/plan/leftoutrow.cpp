// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/leftoutrow.h"

#include "core/explanations/planwords.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/pages/plan/planfilterrow.h"
#include "ui/session/learningsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Compass {

/// So wide at least, for the reasons to stand below one another.
static constexpr double LeftOutActionUnits = 26.0;

LeftOutRow::LeftOutRow(LearningSession &session, QWidget *parent)
    : ItemRow(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_facts(new TextLabel(TextStyle::Secondary))
    , m_reason(new TextLabel(TextStyle::Body))
    , m_action(new QPushButton)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_title->setTextFormat(Qt::PlainText);
    auto *whatBox = new QWidget;
    auto *what = new QVBoxLayout(whatBox);
    what->setContentsMargins(0, 0, 0, 0);
    what->setSpacing(grid(0.125));
    what->addWidget(m_title);
    what->addWidget(m_facts);
    auto *actionBox = new QWidget;
    auto *action = new QVBoxLayout(actionBox);
    action->setContentsMargins(0, 0, 0, 0);
    action->addWidget(m_action);
    m_layout->setContentsMargins(grid(1.25), grid(0.75), grid(1.25), grid(0.75));
    m_layout->setSpacing(grid(2.0));
    m_layout->addWidget(whatBox, 6);
    m_layout->addWidget(m_reason, 5);
    m_layout->addWidget(actionBox);
    connect(m_action, &QPushButton::clicked, this, &LeftOutRow::act);
}

void LeftOutRow::arrange(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(grid(narrow ? 0.5 : 2.0));
    QWidget *actionBox = m_action->parentWidget();
    actionBox->setMinimumWidth(narrow ? 0 : grid(LeftOutActionUnits));
    actionBox->layout()->setAlignment(m_action, narrow ? Qt::AlignLeft : Qt::AlignRight);
}

static QString actionText(const LeftOutItem &item, const QLocale &locale)
{
    switch (item.reason) {
    case LeftOutReason::NotEnoughTime:
        return LeftOutRow::tr("Add %1").arg(durationText(item.minutesMissing, locale));
    case LeftOutReason::ClosedByOthers:
        return LeftOutRow::tr("Use this instead");
    case LeftOutReason::NeedsEarlierStep:
        return LeftOutRow::tr("Add anyway");
    case LeftOutReason::Rejected:
        return LeftOutRow::tr("Take it back");
    case LeftOutReason::WrongLanguage:
        return LeftOutRow::tr("Accept both languages");
    case LeftOutReason::WrongType:
        return LeftOutRow::tr("Accept this type");
    case LeftOutReason::NotFree:
        return LeftOutRow::tr("Accept what costs");
    }
    Q_UNREACHABLE();
}

QString LeftOutRow::factsText() const
{
    const ItemWords words(m_session.content(), locale());
    QStringList facts;
    if (const QString provider = words.provider(m_item.id); !provider.isEmpty())
        facts.append(provider);
    if (!m_item.id.competency.isNull())
        facts.append(words.competency(m_item.id.competency));
    facts.append(itemKindWord(m_item.kind));
    facts.append(words.plainTime(m_item.minutes, m_item.isEstimate));
    return facts.join(u" · "_s);
}

void LeftOutRow::show(const LeftOutItem &item)
{
    m_item = item;
    const QString title = ItemWords(m_session.content(), locale()).title(item.id);
    m_title->setText(title);
    m_facts->setText(factsText().toHtmlEscaped());
    m_reason->setText(leftOutSentence(m_session.figures().plan(), item, locale()));
    m_action->setText(actionText(item, locale()));
    //: The words of a button, then what it is about.
    m_action->setAccessibleName(tr("%1: %2").arg(m_action->text(), title));
    setAccessibleName(QStringList{title, factsText(), spoken(m_reason->text())}.join(u". "_s));
}

void LeftOutRow::act()
{
    PlanFilters filters = m_session.choices().filters;
    switch (m_item.reason) {
    case LeftOutReason::NotEnoughTime:
        m_session.makeRoom(m_item.id);
        return;
    case LeftOutReason::ClosedByOthers:
    case LeftOutReason::NeedsEarlierStep:
        m_session.add(m_item.id);
        return;
    case LeftOutReason::Rejected:
        m_session.restore(m_item.id);
        return;
    case LeftOutReason::WrongLanguage:
        filters.english = true;
        filters.french = true;
        break;
    case LeftOutReason::WrongType:
        filters.excluded.subtract(kindsWith(m_item.kind));
        break;
    case LeftOutReason::NotFree:
        filters.freeOnly = false;
        break;
    }
    m_session.setFilters(filters);
}

} // namespace Compass
