// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/riskrow.h"

#include "core/explanations/teamwords.h"
#include "core/team/teamfigures.h"
#include "ui/models/covertext.h"
#include "ui/models/journallistmodel.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double ActionBesideEms = 40.0;

static bool isDanger(RiskKind kind)
{
    return kind == RiskKind::NoCover || kind == RiskKind::Short;
}

static IconName iconOf(RiskKind kind)
{
    if (kind == RiskKind::UnsureRatings)
        return IconName::Question;
    return isDanger(kind) ? IconName::Cross : IconName::Warning;
}

/// An icon takes its colour from the palette of its row.
static void showIcon(IconLabel &icon, RiskKind kind)
{
    icon.setIcon(iconOf(kind));
    QPalette colours;
    if (isDanger(kind))
        colours.setColor(QPalette::WindowText, themeOf(&icon).danger);
    icon.setPalette(colours);
}

RiskRow::RiskRow(const TeamSession &session, QWidget *parent)
    : ItemRow(parent)
    , m_session(session)
    , m_icon(new IconLabel(IconName::Warning))
    , m_kind(new TextLabel(TextStyle::Strong))
    , m_there(new TextLabel(TextStyle::Body))
    , m_help(new TextLabel(TextStyle::Secondary))
    , m_act(new QPushButton)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(0.25));
    for (TextLabel *each : {m_kind, m_there, m_help}) {
        each->setTextFormat(Qt::PlainText); // Names come from files.
        column->addWidget(each);
    }
    auto *row = new AdaptiveRow(ActionBesideEms);
    row->add(besideIcon(m_icon, words), 1);
    row->add(m_act, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.0), 0, grid(1.0));
    layout->addWidget(row);
    connect(m_act, &QPushButton::clicked, this,
            [this] { emit actionWanted(m_risk.cover.need.competency); });
}

void RiskRow::setRisk(const Risk &risk)
{
    m_risk = risk;
    showIcon(*m_icon, risk.kind);
    setWords();
}

QString RiskRow::thereText() const
{
    QStringList names;
    for (const SignerKey &key : m_risk.cover.sure) {
        if (const TeamMember *member = m_session.figures().member(key))
            names.append(member->name);
    }
    const QString need = needText(m_risk.cover.need, m_session.content().catalog.scale, locale());
    if (names.isEmpty())
        return tr("Needed: %1. Nobody is there.").arg(need);
    return tr("Needed: %1. At the level: %2.").arg(need, locale().createSeparatedList(names));
}

void RiskRow::setWords()
{
    const QString name =
        competencyName(m_session.content().catalog, m_risk.cover.need.competency, locale());
    //: A risk, then the competency it is about.
    m_kind->setText(tr("%1: %2").arg(riskText(m_risk), name));
    m_there->setText(thereText());
    m_help->setText(riskHelp(m_risk));
    m_act->setText(tr("Add an action"));
    m_act->setAccessibleName(tr("Add an action for %1").arg(name));
    setAccessibleName(
        QStringList{m_kind->text(), m_there->text(), m_help->text()}.join(u". "_s).replace(u".."_s,
                                                                                           u"."_s));
}

} // namespace Compass
