// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamheatmappage.h"

#include "core/explanations/teamsentences.h"
#include "core/team/distribution.h"
#include "ui/pages/team/heatmapsection.h"
#include "ui/pages/team/teamsummary.h"
#include "ui/session/teamsession.h"
#include "ui/widgets/heatmapview.h"
#include "ui/widgets/linkedsentence.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

TeamHeatmapPage::TeamHeatmapPage(TeamSession &session, QWidget *parent)
    : TeamViewPage(session, Place::TeamHeatmap, parent)
    , m_sentence(new LinkedSentence)
    , m_section(new HeatmapSection(session.content().catalog))
{
    content()->addWidget(m_sentence);
    content()->addWidget(m_section);
    connect(m_sentence, &LinkedSentence::activated, this,
            [this] { explainHidden(this->session().figures().rules, *this); });
    connect(m_section, &HeatmapSection::failed, this, &Page::showError);
    connect(m_section->view(), &HeatmapView::cellChanged, this, &TeamHeatmapPage::showCell);
    retranslate();
    refresh();
}

void TeamHeatmapPage::retranslate()
{
    m_section->retranslate();
}

void TeamHeatmapPage::showTeam()
{
    const TeamFigures &figures = session().figures();
    const TeamSentences sentences(figures, session().content().catalog, locale());
    m_sentence->setTexts(sentences.overview().toHtmlEscaped(),
                         hasGroup(figures) ? tr("Why is something hidden?") : QString(),
                         tr("Why are figures of the group hidden?"));
    m_section->setFigures(figures);
}

void TeamHeatmapPage::arrange(bool narrow)
{
    TeamViewPage::arrange(narrow);
    m_section->setCompact(narrow);
}

/// The page scrolls, not the grid: it follows the cell in focus.
void TeamHeatmapPage::showCell(const QModelIndex &cell)
{
    HeatmapView *view = m_section->view();
    if (!cell.isValid() || !view->hasFocus())
        return;
    const QRect place = view->visualRect(cell);
    const QPoint middle = view->viewport()->mapTo(scrollArea()->widget(), place.center());
    scrollArea()->ensureVisible(middle.x(), middle.y(), 0, place.height());
}

} // namespace Compass
