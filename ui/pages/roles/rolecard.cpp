// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/rolecard.h"

#include "core/explanations/words.h"
#include "ui/pages/roles/gapwords.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double FiguresBesideEms = 56.0;

RoleCard::RoleCard(QWidget *parent)
    : QWidget(parent)
    , m_note(new TextLabel(TextStyle::Secondary))
    , m_title(new TextLabel(TextStyle::Heading))
    , m_sentence(new LinkedSentence)
    , m_other(new QPushButton)
{
    setButtonKind(m_other, ButtonKind::Link);
    auto *figures = new QWidget;
    auto *figuresLayout = new QHBoxLayout(figures);
    figuresLayout->setContentsMargins(0, 0, 0, 0);
    figuresLayout->setSpacing(grid(4.0));
    figuresLayout->addWidget(figure(m_met));
    figuresLayout->addWidget(figure(m_attainment));

    auto *row = new AdaptiveRow(FiguresBesideEms);
    row->add(words(), 7);
    row->add(figures, 3);
    auto *card = new Card;
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    cardLayout->addWidget(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_sentence, &LinkedSentence::activated, this, &RoleCard::whyWanted);
    connect(m_other, &QPushButton::clicked, this, &RoleCard::otherWanted);
}

QWidget *RoleCard::words()
{
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_note);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    return words;
}

QWidget *RoleCard::figure(Figure &parts)
{
    auto *figure = new QWidget;
    parts = {new TextLabel(TextStyle::Section), new TextLabel(TextStyle::Secondary)};
    auto *layout = new QVBoxLayout(figure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.25));
    layout->addStretch();
    layout->addWidget(parts.value);
    layout->addWidget(parts.meaning);
    layout->addStretch();
    return figure;
}

void RoleCard::setHasOther(bool hasOther)
{
    m_other->setVisible(hasOther);
}

void RoleCard::show(RoleKind kind, const RoleProfile &role, const QString &version,
                    const Readiness &readiness)
{
    const bool isCurrent = kind == RoleKind::Current;
    m_note->setText(
        isCurrent
            ? tr("Current role · content version %1 · a proposal, not a requirement").arg(version)
            : tr("Next role · content version %1 · a proposal, not a requirement").arg(version));
    m_title->setText(roleTitle(role, locale()));
    m_sentence->setTexts(readinessText(readiness), tr("Why?"), tr("Why this readiness?"));
    m_other->setText(isCurrent ? tr("Show your ne&xt role instead")
                               : tr("Show your c&urrent role instead"));
    showFigures(readiness);
}

void RoleCard::showFigures(const Readiness &readiness)
{
    m_met.value->setText(tr("%1 of %2")
                             .arg(locale().toString(readiness.requirementsMet),
                                  locale().toString(readiness.requirements)));
    m_met.meaning->setText(tr("requirements met"));
    m_attainment.value->setText(readiness.attainment ? percentText(*readiness.attainment, locale())
                                                     : u"–"_s);
    m_attainment.meaning->setText(tr("attainment, weighted"));
}

} // namespace Compass
