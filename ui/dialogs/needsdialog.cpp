// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/needsdialog.h"

#include "core/explanations/words.h"
#include "ui/dialogs/needrow.h"
#include "ui/dialogs/needsprofiledialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace Compass {

NeedsDialog::NeedsDialog(const Content &content, const QList<CompetencyId> &competencies,
                         const QList<TeamNeed> &needs, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_competencies(competencies)
    , m_title(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_start(new QPushButton)
    , m_started(new TextLabel(TextStyle::Secondary))
    , m_scroll(new QScrollArea)
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_save(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    for (const TeamNeed &need : needs) {
        const auto row = std::ranges::find(m_rows, need.competency, &NeedRow::competency);
        if (row != m_rows.cend())
            (*row)->setNeed(need);
        else
            m_others.append(need);
    }
    retranslate();
    m_start->setFocus();
    connect(m_start, &QPushButton::clicked, this, &NeedsDialog::chooseProfile);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NeedsDialog::save);
}

void NeedsDialog::build()
{
    m_start->setAutoDefault(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons());
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(110), grid(90));
    resize(std::min(grid(110.0), room.width()), std::min(grid(90.0), room.height()));
}

QWidget *NeedsDialog::content()
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(1.0));
    inside->setSpacing(grid(1.0));
    inside->addWidget(m_title);
    inside->addWidget(m_intro);
    inside->addWidget(m_start, 0, Qt::AlignLeft);
    inside->addWidget(m_started);
    m_started->hide();
    addRows(inside);
    inside->addStretch();
    return content;
}

void NeedsDialog::addRows(QVBoxLayout *layout)
{
    for (const Framework &framework : m_content.catalog.frameworks) {
        const auto isOffered = [this](const Competency &each) {
            return m_competencies.contains(each.id);
        };
        if (std::ranges::none_of(framework.competencies, isOffered))
            continue;
        m_headings.append({new TextLabel(TextStyle::Heading), framework.name});
        layout->addSpacing(grid(1.0));
        layout->addWidget(m_headings.last().label);
        for (const Competency &competency : framework.competencies) {
            if (!isOffered(competency))
                continue;
            m_rows.append(new NeedRow(m_content.catalog.scale, competency));
            layout->addWidget(m_rows.last());
            layout->addWidget(new Rule);
        }
    }
}

QWidget *NeedsDialog::buttons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(grid(3.0), 0, grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_cancel);
    layout->addWidget(m_alert, 1);
    layout->addStretch();
    layout->addWidget(m_save);
    return buttons;
}

void NeedsDialog::chooseProfile()
{
    auto *dialog = new NeedsProfileDialog(m_content.roles, this);
    connect(dialog, &RoleChoiceDialog::roleChosen, this, [this, dialog](const RoleId &role) {
        startFrom(*m_content.roles.role(role), dialog->people(), dialog->includesAssets());
    });
    dialog->open();
}

void NeedsDialog::startFrom(const RoleProfile &role, int people, bool withAssets)
{
    int filled = 0;
    for (const Requirement &each : role.requirements) {
        const bool isMeant = withAssets || each.importance == Importance::Essential;
        const auto row = std::ranges::find(m_rows, each.competency, &NeedRow::competency);
        if (!isMeant || each.target == Level() || row == m_rows.cend())
            continue;
        (*row)->startFrom({each.competency, people, each.target, each.reason});
        ++filled;
    }
    m_started->setText(tr("%n needs were filled in from “%1”.", nullptr, filled)
                           .arg(roleTitle(role, locale()).toHtmlEscaped()));
    m_started->show();
    announce(m_started, m_started->text());
}

void NeedsDialog::save()
{
    QList<TeamNeed> needs;
    for (NeedRow *row : std::as_const(m_rows)) {
        if (const std::optional<NeedProblem> problem = row->problem()) {
            m_alert->tell(*problem == NeedProblem::LevelMissing
                              ? tr("Choose a level for “%1”.").arg(row->name())
                              : tr("Write why “%1” differs.").arg(row->name()));
            row->focusProblem(*problem);
            m_scroll->ensureWidgetVisible(row);
            return;
        }
        if (const std::optional<TeamNeed> need = row->need())
            needs.append(*need);
    }
    emit saveWanted(needs + m_others);
}

void NeedsDialog::tell(const QString &sentence)
{
    m_alert->tell(sentence);
}

void NeedsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NeedsDialog::retranslate()
{
    setWindowTitle(tr("Change needs"));
    m_title->setText(tr("What your team needs"));
    m_intro->setText(tr("For each competency, say how many people your team needs at which level. "
                        "Leave “Nobody” where nobody in particular is needed. Nothing is kept "
                        "before you save."));
    m_start->setText(tr("Start from a &role profile…"));
    m_started->hide();
    for (const Heading &heading : std::as_const(m_headings))
        heading.label->setText(heading.name.in(locale()));
    for (NeedRow *row : std::as_const(m_rows))
        row->retranslate();
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(tr("&Save the needs"));
    m_alert->clear();
}

} // namespace Compass
