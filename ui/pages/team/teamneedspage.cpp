// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamneedspage.h"

#include "core/base/errortext.h"
#include "core/explanations/explainteam.h"
#include "core/explanations/teamsentences.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/dialogs/needsdialog.h"
#include "ui/models/covermodel.h"
#include "ui/models/covertext.h"
#include "ui/pages/team/actionediting.h"
#include "ui/pages/team/nomembers.h"
#include "ui/pages/team/whatifpanel.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/celllinks.h"
#include "ui/widgets/coverdelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double PanelBesideEms = 62.0;

TeamNeedsPage::TeamNeedsPage(TeamSession &session, QWidget *parent)
    : TeamViewPage(session, Place::TeamNeeds, parent)
    , m_change(new QPushButton)
    , m_add(new QPushButton)
    , m_sentence(new LinkedSentence)
    , m_outcome(new LinkedSentence)
    , m_model(new CoverModel(session.content().catalog, this))
    , m_table(new DataTable)
    , m_note(new TextLabel(TextStyle::Secondary))
    , m_whatIf(new WhatIfPanel(session))
    , m_needs(new QWidget)
    , m_noNeeds(new EmptyState)
    , m_noMembers(new NoMembers)
{
    layOut();
    connectParts();
    retranslate();
    refresh();
}

void TeamNeedsPage::layOut()
{
    setButtonKind(m_add, ButtonKind::Primary);
    setButtons({m_change, m_add});
    m_outcome->hide();
    auto *parts = new AdaptiveRow(PanelBesideEms);
    parts->add(tablePanel(), 7);
    parts->add(m_whatIf, 3);
    auto *layout = new QVBoxLayout(m_needs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_outcome, parts})
        layout->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{m_needs, m_noNeeds, m_noMembers})
        content()->addWidget(part);
}

QWidget *TeamNeedsPage::tablePanel()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CoverModel::HaveColumn, new CoverDelegate(m_table));
    m_table->setItemDelegateForColumn(CoverModel::RiskColumn, new CoverStateDelegate(m_table));
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addStretch();
    return panel;
}

void TeamNeedsPage::connectParts()
{
    connect(m_change, &QPushButton::clicked, this, &TeamNeedsPage::changeNeeds);
    connect(m_noNeeds, &EmptyState::activated, this, &TeamNeedsPage::changeNeeds);
    connect(m_add, &QPushButton::clicked, this, &TeamNeedsPage::addAction);
    connect(m_sentence, &LinkedSentence::activated, this, &TeamNeedsPage::explain);
    const auto *links = new CellLinks(m_table, {CoverModel::WhyColumn});
    connect(links, &CellLinks::activated, this,
            [this](const QModelIndex &index) { explainRow(index.row()); });
    // Where there is no room for the links, a double click or Enter asks why.
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { explainRow(index.row()); });
    connect(m_outcome, &LinkedSentence::activated, this,
            [this] { emit placeWanted(Place::TeamActions); });
    connect(m_noMembers, &EmptyState::activated, this,
            [this] { emit placeWanted(Place::TeamDistribution); });
    connect(m_whatIf, &WhatIfPanel::failed, this, &Page::showError);
}

void TeamNeedsPage::showTeam()
{
    const TeamFigures &figures = session().figures();
    const bool hasNames = !figures.members.isEmpty();
    const bool hasNeeds = !figures.needs.isEmpty();
    m_noMembers->show(figures);
    m_noNeeds->setVisible(hasNames && !hasNeeds);
    m_needs->setVisible(hasNames && hasNeeds);
    m_change->setVisible(!isWithoutNames(figures) && (hasNeeds || !hasNames));
    m_add->setVisible(hasNames && hasNeeds);
    m_model->setCovers(figures.covers);
    showSentence();
    showNote();
    m_whatIf->refresh();
}

void TeamNeedsPage::forgetTeam()
{
    m_outcome->hide();
    m_whatIf->forgetTeam();
}

void TeamNeedsPage::showSentence()
{
    const TeamSentences sentences(session().figures(), session().content().catalog, locale());
    const QString words = sentences.needs().toHtmlEscaped();
    m_sentence->setTexts(words, tr("Why?"), tr("Why are so many needs covered?"));
}

void TeamNeedsPage::showNote()
{
    m_note->setText(coverNote(session().figures(), locale()));
}

void TeamNeedsPage::changeNeeds()
{
    auto *dialog = new NeedsDialog(session().content(), session().figures().competencies,
                                   session().figures().needs, window());
    connect(dialog, &NeedsDialog::saveWanted, this, [this, dialog](const QList<TeamNeed> &needs) {
        const auto saved = session().save(needs);
        if (!saved)
            return dialog->tell(errorText(saved.error()));
        dialog->accept();
        announce(m_sentence, m_sentence->spokenText());
    });
    dialog->open();
}

void TeamNeedsPage::addAction()
{
    const QModelIndex current = m_table->currentIndex();
    const CompetencyId competency =
        current.isValid() ? m_model->coverAt(current.row()).need.competency : CompetencyId();
    openNewAction(session(), competency, m_outcome);
}

void TeamNeedsPage::explain()
{
    const auto source = [&content = session().content(), figures = session().figures()] {
        return explainNeeds(content.catalog, figures, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

void TeamNeedsPage::explainRow(int row)
{
    const auto source = [&content = session().content(), figures = session().figures(),
                         cover = m_model->coverAt(row)] {
        return explainCover(content.catalog, figures, cover, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

void TeamNeedsPage::arrange(bool narrow)
{
    TeamViewPage::arrange(narrow);
    m_table->setColumnHidden(CoverModel::WhyColumn, narrow);
}

void TeamNeedsPage::retranslate()
{
    m_change->setText(tr("&Change needs"));
    m_add->setText(tr("Add an acti&on"));
    m_table->setAccessibleName(tr("Need and have, the worst first"));
    m_model->setLocale(locale());
    m_noNeeds->setTexts(tr("What your team needs is not said yet"),
                        tr("Say how many people are needed at which level of each competency, or "
                           "start from a role profile. Who covers it then appears here."),
                        tr("Say what is needed"));
    m_outcome->hide();
    m_whatIf->retranslate();
}

} // namespace Compass
