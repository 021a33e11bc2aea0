// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/roledetails.h"

#include "core/explanations/words.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double RoleButtonsEms = 32.0;

RoleDetails::RoleDetails(const Catalog &catalog, const RoleLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_library(library)
    , m_title(new TextLabel(TextStyle::Section))
    , m_mark(new TextLabel(TextStyle::Strong))
    , m_facts(new TextLabel(TextStyle::Secondary))
    , m_parts(new QVBoxLayout)
    , m_why(new TextLabel(TextStyle::Heading))
    , m_rationale(new TextLabel(TextStyle::Body))
    , m_asks(new TextLabel(TextStyle::Heading))
    , m_locked(new TextLabel(TextStyle::Body))
    , m_essentialTitle(new TextLabel(TextStyle::Strong))
    , m_essential(new TextLabel(TextStyle::Body))
    , m_assetTitle(new TextLabel(TextStyle::Strong))
    , m_asset(new TextLabel(TextStyle::Body))
    , m_source(new TextLabel(TextStyle::Secondary))
{
    auto *card = new Card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(grid(0.5), grid(0.5), grid(0.5), grid(0.5));
    layout->setSpacing(grid(0.75));
    for (TextLabel *label : {m_title, m_facts, m_mark})
        layout->addWidget(label);
    layout->addSpacing(grid(1.0));
    layout->addWidget(buttons());
    layout->addSpacing(grid(1.0));
    m_parts->setSpacing(grid(2.0));
    layout->addLayout(m_parts);
    for (TextLabel *label :
         {m_asks, m_locked, m_essentialTitle, m_essential, m_assetTitle, m_asset})
        layout->addWidget(label);
    layout->addSpacing(grid(1.0));
    for (TextLabel *label : {m_why, m_rationale, m_source})
        layout->addWidget(label);
    layout->addStretch();
    // Local roles come from strangers: no markup of theirs is followed.
    for (TextLabel *label : card->findChildren<TextLabel *>())
        label->setTextFormat(Qt::PlainText);
}

void RoleDetails::addPart(QWidget *part)
{
    m_parts->addWidget(part);
    m_parts->setContentsMargins(0, 0, 0, grid(1.0));
}

QWidget *RoleDetails::buttons()
{
    m_buttons = {new PrimaryButton, new QPushButton, new QPushButton, new QPushButton};
    auto *row = new AdaptiveRow(RoleButtonsEms);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        row->add(m_buttons.at(i), 0, Qt::AlignLeft);
        connect(m_buttons.at(i), &QPushButton::clicked, this, [this, i] {
            emit chosen(static_cast<Choice>(i));
            announce(this, m_mark->text());
            // Making and dropping are a pair; the one that was pressed is hidden now.
            m_buttons.at(i % 2 == 0 ? i + 1 : i - 1)->setFocus();
        });
    }
    row->addStretch();
    return row;
}

void RoleDetails::focusChoices()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (!button->isHidden())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

/// The status of a profile, as the content file gives it, in words.
static QString statusText(const QString &status)
{
    if (status == "proposal-editable"_L1)
        return RoleDetails::tr("These targets are a proposal, open to change.");
    if (status == "local"_L1)
        return RoleDetails::tr("A local profile: it is not part of the shipped roles.");
    return RoleDetails::tr("Status of these targets: %1.").arg(status);
}

QString RoleDetails::facts(const RoleProfile &role) const
{
    const WorkStream *stream = m_library.stream(role.stream);
    if (role.classification.isEmpty())
        return tr("Any classification");
    if (!stream)
        return tr("Classification: %1").arg(role.classification);
    return tr("Classification: %1. Work stream: %2.")
        .arg(role.classification, stream->name.in(locale()));
}

QString RoleDetails::requirements(const RoleProfile &role, Importance importance) const
{
    QStringList lines;
    for (const Requirement &each : role.requirements) {
        if (each.importance != importance || each.target.toInt() == 0)
            continue;
        const QString target = atLeast(m_catalog.scale, each.target, locale());
        const QString name = m_catalog.competency(each.competency)->name.in(locale());
        //: "Managing information and data: at least Working"
        lines += each.reason.isEmpty() ? tr("%1: %2").arg(name, target)
                                       : tr("%1: %2. Reason: %3").arg(name, target, each.reason);
    }
    return lines.join(u'\n');
}

void RoleDetails::showRole(const RoleProfile &role, const Profile &profile, bool areTargetsShown)
{
    m_title->setText(roleTitle(role, locale()));
    m_facts->setText(facts(role));
    showButtons(role, profile);
    showRequirements(role, areTargetsShown);
    m_why->setText(tr("Why these targets"));
    const RoleProfile *origin = m_library.role(role.basedOn);
    m_rationale->setText(
        origin
            ? tr("Based on “%1”. %2").arg(roleTitle(*origin, locale()), role.rationale.in(locale()))
            : role.rationale.in(locale()));
    m_source->setText(tr("Source: %1. %2").arg(role.source.in(locale()), statusText(role.status)));
    const QString name = tr("About the role %1").arg(m_title->text());
    setAccessibleName(name);
}

void RoleDetails::showButtons(const RoleProfile &role, const Profile &profile)
{
    const bool isCurrent = role.id == profile.currentRole;
    const bool isNext = role.id == profile.nextRole;
    const std::array labels = {tr("Make this my &current role"), tr("No longer my &current role"),
                               tr("Make this my &next role"), tr("No longer my &next role")};
    const std::array isShown = {!isCurrent, isCurrent, !isCurrent && !isNext, isNext};
    for (size_t i = 0; i < labels.size(); ++i) {
        m_buttons.at(static_cast<qsizetype>(i))->setText(labels.at(i));
        m_buttons.at(static_cast<qsizetype>(i))->setVisible(isShown.at(i));
    }
    m_mark->setText(isCurrent    ? tr("✓ This is your current role.")
                        : isNext ? tr("✓ This is your next role.")
                                 : QString());
    m_mark->setVisible(isCurrent || isNext);
}

void RoleDetails::showRequirements(const RoleProfile &role, bool areShown)
{
    const QString essential = requirements(role, Importance::Essential);
    const QString asset = requirements(role, Importance::Asset);
    m_asks->setText(tr("What this role asks"));
    m_locked->setText(tr("Shown once you have rated a competency. Targets seen early pull the "
                         "answers towards them."));
    m_essentialTitle->setText(importanceWord(Importance::Essential));
    m_essential->setText(essential);
    m_assetTitle->setText(importanceWord(Importance::Asset));
    m_asset->setText(asset);

    m_locked->setVisible(!areShown);
    // The reasons name the levels asked for, so they wait as well.
    for (TextLabel *label : {m_why, m_rationale})
        label->setVisible(areShown);
    for (TextLabel *label : {m_essentialTitle, m_essential})
        label->setVisible(areShown && !essential.isEmpty());
    for (TextLabel *label : {m_assetTitle, m_asset})
        label->setVisible(areShown && !asset.isEmpty());
}

Profile withChoice(Profile profile, RoleDetails::Choice choice, const RoleId &role)
{
    switch (choice) {
    case RoleDetails::Choice::MakeCurrent:
        profile.currentRole = role;
        if (profile.nextRole == role)
            profile.nextRole = {};
        break;
    case RoleDetails::Choice::DropCurrent:
        profile.currentRole = {};
        break;
    case RoleDetails::Choice::MakeNext:
        profile.nextRole = role;
        break;
    case RoleDetails::Choice::DropNext:
        profile.nextRole = {};
        break;
    }
    return profile;
}

} // namespace Compass
