// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/gapspage.h"

#include "core/explanations/explanation.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/gapmodel.h"
#include "ui/models/roledistancemodel.h"
#include "ui/pages/placelinks.h"
#include "ui/pages/roles/gaptable.h"
#include "ui/session/profilesession.h"
#include "ui/session/unsureround.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/celllinks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

GapsPage::GapsPage(AssessmentSession &assessments, ProfileSession &profiles, QWidget *parent)
    : Page(parent)
    , m_assessments(assessments)
    , m_profiles(profiles)
    , m_title(new TextLabel(TextStyle::Title))
    , m_change(new QPushButton)
    , m_rate(new QPushButton)
    , m_plan(new QPushButton)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_foot(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_content(new QWidget)
    , m_card(new RoleCard)
    , m_model(new GapModel(assessments.content().catalog, this))
    , m_table(new GapTable(m_model))
    , m_legend(new TextLabel(TextStyle::Secondary))
    , m_nearestHeading(new TextLabel(TextStyle::Heading))
    , m_nearestText(new TextLabel(TextStyle::Secondary))
    , m_nearestModel(new RoleDistanceModel(assessments.content().roles, this))
    , m_nearest(new DataTable)
    , m_empty(new EmptyState)
{
    buildHead();
    buildContent();
    connectParts();
    arrange(isNarrow());
    refresh();
}

void GapsPage::buildHead()
{
    m_head->setSpacing(grid(2.0));
    m_head->addWidget(m_title, 1);
}

void GapsPage::buildContent()
{
    m_nearest->setModel(m_nearestModel);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(2.0));
    content->addWidget(m_card);
    content->addWidget(m_table);
    content->addWidget(m_legend);
    content->addSpacing(grid(1.0));
    content->addWidget(m_nearestHeading);
    content->addWidget(m_nearestText);
    content->addWidget(m_nearest);
    auto *links = new PlaceLinks({Place::Report});
    connect(links, &PlaceLinks::placeWanted, this, &Page::placeWanted);
    content->addWidget(links);
    content->addLayout(m_foot);

    body()->setSpacing(grid(1.5));
    body()->addLayout(m_head);
    body()->addWidget(m_content);
    body()->addWidget(m_empty);
    body()->addStretch();
}

void GapsPage::connectParts()
{
    connect(&m_assessments, &AssessmentSession::changed, this, &GapsPage::refresh);
    connect(&m_profiles, &ProfileSession::changed, this, &GapsPage::refresh);
    connect(m_change, &QPushButton::clicked, this, [this] { emit placeWanted(Place::Targets); });
    connect(m_rate, &QPushButton::clicked, this,
            [this] { emit rateMoreWanted(m_model->uncertain()); });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit placeWanted(Place::LearningPlan); });
    connect(m_card, &RoleCard::whyWanted, this, &GapsPage::explainReadinessOf);
    connect(m_card, &RoleCard::otherWanted, this, &GapsPage::showOtherRole);
    connect(m_table, &GapTable::explanationWanted, this, &GapsPage::explainGapAt);
    connect(m_table, &GapTable::actionWanted, this, &GapsPage::actOnRow);
    auto *links = new CellLinks(m_nearest, {RoleDistanceModel::WhyColumn});
    connect(links, &CellLinks::activated, this, &GapsPage::explainDistanceAt);
    connect(m_empty, &EmptyState::activated, this, &GapsPage::fillEmptyPage);
}

QString GapsPage::title() const
{
    return tr("Gaps and readiness");
}

QWidget *GapsPage::firstFocus() const
{
    return m_content->isHidden() ? static_cast<QWidget *>(m_empty->button()) : m_table;
}

void GapsPage::chooseRole()
{
    const Profile &profile = m_profiles.profile();
    const RoleLibrary &library = m_assessments.content().roles;
    const RoleProfile *current = library.role(profile.currentRole);
    const RoleProfile *next = library.role(profile.nextRole);
    const bool showsCurrent = current && (m_wanted == RoleKind::Current || !next);
    m_kind = showsCurrent ? RoleKind::Current : RoleKind::Next;
    const RoleProfile *shown = showsCurrent ? current : next;
    m_role = shown ? std::optional(*shown) : std::nullopt;
    m_card->setHasOther(current && next);
}

void GapsPage::refresh()
{
    m_shown = shownAssessment(m_assessments);
    if (!m_shown.isEmpty())
        m_shown.result = m_assessments.toldNow(m_shown.result, m_shown.assessment->plan);
    chooseRole();
    const bool hasContent = m_role && !m_shown.isEmpty();
    m_content->setVisible(hasContent);
    m_change->setVisible(hasContent);
    m_empty->setVisible(!hasContent);
    updateRatable();
    if (hasContent) {
        m_readiness = readiness(m_shown.result, *m_role);
        m_model->setGaps(analyseGaps(m_shown.result, *m_role),
                         unratedRequirements(m_shown.result, *m_role));
        m_nearestModel->setDistances(
            nearestRoles(m_shown.result, m_assessments.content().roles.roles, m_role->id));
    }
    updateButtons();
    retranslate();
}

void GapsPage::updateRatable()
{
    QSet<CompetencyId> ratable;
    for (const CompetencyId &id : m_assessments.content().catalog.competencies()) {
        if (canAskMore(m_assessments, id))
            ratable.insert(id);
    }
    m_model->setRatable(ratable);
}

void GapsPage::actOnRow(int row)
{
    const CompetencyId competency = m_model->competencyAt(row);
    if (m_model->offersSuggestions(row))
        emit suggestionsWanted(competency);
    else if (m_model->gapAt(row))
        emit rateMoreWanted({competency});
    else
        emit rateWanted(competency);
}

/// The filled one is what leads on: a plan for the gaps, else another target.
void GapsPage::updateButtons()
{
    const bool hasContent = !m_content->isHidden();
    const QList<Gap> gaps = hasContent ? analyseGaps(m_shown.result, *m_role) : QList<Gap>();
    const bool hasGap = std::ranges::any_of(gaps, [](const Gap &each) { return each.gap > 0; });
    m_plan->setVisible(hasGap);
    m_rate->setVisible(hasContent && !m_model->uncertain().isEmpty());
    setButtonKind(m_plan, ButtonKind::Primary);
    setButtonKind(m_change, hasGap ? ButtonKind::Plain : ButtonKind::Primary);
}

void GapsPage::showRole(RoleKind kind)
{
    m_wanted = kind;
    refresh();
}

void GapsPage::showOtherRole()
{
    showRole(m_kind == RoleKind::Current ? RoleKind::Next : RoleKind::Current);
}

void GapsPage::retranslate()
{
    m_title->setText(title());
    m_change->setText(tr("&Change target"));
    m_rate->setText(tr("&Rate the unsure ones"));
    m_plan->setText(tr("Make a &learning plan"));
    m_table->setAccessibleName(tr("Requirements of the role"));
    m_legend->setText(tr("The bar is your level, the line with ends is the likely range, the "
                         "upright tick is the start of the target level."));
    m_nearestHeading->setText(tr("Nearest roles"));
    m_nearestText->setText(tr("The roles closest to where you are now. The distance adds up the "
                              "levels still to climb; essential ones count twice."));
    m_nearest->setAccessibleName(tr("Nearest roles"));
    m_model->setLocale(locale());
    m_nearestModel->setLocale(locale());
    setEmptyWords();
    if (!m_content->isHidden())
        m_card->show(m_kind, *m_role, m_assessments.content().roles.version, m_readiness);
}

void GapsPage::setEmptyWords()
{
    if (m_shown.isEmpty()) {
        m_empty->setTexts(tr("Nothing is rated yet"),
                          tr("What a role asks stays hidden until you have rated yourself, so that "
                             "it does not influence your answers."),
                          m_assessments.open() ? tr("Continue rating")
                                               : tr("Plan your assessment"));
        return;
    }
    m_empty->setTexts(tr("No role is chosen yet"),
                      tr("Choose the role you hold or aim for. Your gaps, and how ready you are, "
                         "then appear here."),
                      tr("Choose a role"));
}

void GapsPage::fillEmptyPage()
{
    if (!m_shown.isEmpty())
        emit placeWanted(Place::Targets);
    else
        emit placeWanted(m_assessments.open() ? Place::Rate : Place::Prepare);
}

void GapsPage::arrange(bool narrow)
{
    for (QPushButton *button : {m_change, m_rate, m_plan}) {
        (narrow ? m_head : m_foot)->removeWidget(button);
        (narrow ? m_foot : m_head)->addWidget(button, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    }
    m_model->setCompact(narrow);
    m_table->setCompact(narrow);
    m_legend->setVisible(!narrow);
}

void GapsPage::explainReadinessOf()
{
    const auto source = [&catalog = m_assessments.content().catalog, role = *m_role,
                         result = m_shown.result, shown = m_readiness] {
        return explainReadiness(catalog, role, result, shown, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

void GapsPage::explainGapAt(int row)
{
    const auto source = [&catalog = m_assessments.content().catalog, gap = *m_model->gapAt(row)] {
        return explainGap(catalog, gap, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

void GapsPage::explainDistanceAt(const QModelIndex &index)
{
    const RoleDistance distance = m_nearestModel->distanceAt(index.row());
    const auto source = [&content = m_assessments.content(), result = m_shown.result, distance] {
        return explainDistance(content.catalog, *content.roles.role(distance.role), result,
                               distance, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
