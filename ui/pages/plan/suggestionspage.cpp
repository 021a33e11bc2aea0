// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/suggestionspage.h"

#include "ui/pages/plan/gapsection.h"
#include "ui/pages/plan/itemwishes.h"
#include "ui/pages/plan/planfilterrow.h"
#include "ui/pages/plan/suggestiongroup.h"
#include "ui/session/learningsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

SuggestionsPage::SuggestionsPage(LearningSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_index(session.content().learning, session.content().catalog)
    , m_wishes(new ItemWishes(session, this))
    , m_title(new TextLabel(TextStyle::Title))
    , m_plan(new QPushButton)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_searchLabel(new TextLabel(TextStyle::Strong))
    , m_search(new QLineEdit)
    , m_count(new TextLabel(TextStyle::Secondary))
    , m_filters(new PlanFilterRow)
    , m_hidden(new LinkedSentence)
    , m_found(new SuggestionGroup(session))
    , m_gaps(new QWidget)
    , m_empty(new EmptyState)
    , m_tabOrder(new QTimer(this))
{
    build();
    connectParts();
    retranslate();
}

void SuggestionsPage::build()
{
    setButtonKind(m_plan, ButtonKind::Primary);
    m_head->setSpacing(grid(2.0));
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_plan);
    auto *gaps = new QVBoxLayout(m_gaps);
    gaps->setContentsMargins(0, 0, 0, 0);
    gaps->setSpacing(0);

    body()->setSpacing(grid(1.0));
    body()->addLayout(m_head);
    body()->addWidget(m_intro);
    buildSearch(body());
    for (QWidget *part : std::initializer_list<QWidget *>{m_filters, m_hidden, m_gaps, m_empty})
        body()->addWidget(part);
    body()->addStretch();
}

void SuggestionsPage::buildSearch(QBoxLayout *layout)
{
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(grid(60.0));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_searchLabel, m_search, m_count, m_found})
        layout->addWidget(part);
}

void SuggestionsPage::connectParts()
{
    connect(&m_session, &LearningSession::changed, this, &SuggestionsPage::refresh);
    connect(m_plan, &QPushButton::clicked, this, [this] { emit placeWanted(Place::LearningPlan); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        refresh();
        announce(m_count, m_count->text());
    });
    connect(m_filters, &PlanFilterRow::chosen, &m_session, &LearningSession::setFilters);
    connect(m_hidden, &LinkedSentence::activated, this, [this] { m_session.setFilters({}); });
    connect(m_found, &SuggestionGroup::wanted, m_wishes, &ItemWishes::fulfil);
    connect(m_found, &SuggestionGroup::grown, m_tabOrder, qOverload<>(&QTimer::start));
    m_tabOrder->setSingleShot(true);
    connect(m_tabOrder, &QTimer::timeout, this,
            [this] { tabInReadingOrder(scrollArea()->widget()); });
    connect(m_wishes, &ItemWishes::told, this,
            [this](const QString &sentence) { announce(m_count, sentence); });
    connect(m_empty, &EmptyState::activated, this, &SuggestionsPage::fillEmptyPage);
}

QString SuggestionsPage::title() const
{
    return tr("Suggestions");
}

QWidget *SuggestionsPage::firstFocus() const
{
    return m_search;
}

GapSection *SuggestionsPage::addSection()
{
    auto *section = new GapSection(m_session);
    section->arrange(isNarrow());
    m_gaps->layout()->addWidget(section);
    connect(section, &GapSection::wanted, m_wishes, &ItemWishes::fulfil);
    connect(section, &GapSection::grown, m_tabOrder, qOverload<>(&QTimer::start));
    m_sections.append(section);
    m_tabOrder->start();
    return section;
}

void SuggestionsPage::refreshSections()
{
    const QList<GapSuggestions> &gaps = m_session.figures().suggestions();
    const bool isFirst = m_sections.isEmpty();
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        GapSection *section = i < m_sections.size() ? m_sections.at(i) : addSection();
        if (section->competency() != gaps.at(i).gap.competency)
            section->setOpen(false);
        section->show(gaps.at(i), static_cast<int>(i + 1));
        section->setVisible(true);
    }
    for (qsizetype i = gaps.size(); i < m_sections.size(); ++i)
        m_sections.at(i)->hide();
    if (isFirst && !gaps.isEmpty())
        m_sections.constFirst()->setOpen(true);
}

QList<PlanCandidate> SuggestionsPage::found() const
{
    QList<PlanCandidate> candidates;
    for (const LearningResource *each : m_index.matching(m_search->text()))
        candidates.append(*m_session.figures().candidate({each->id, {}}));
    return candidates;
}

void SuggestionsPage::refreshFound()
{
    const QString words = m_search->text().trimmed();
    const QList<PlanCandidate> candidates = found();
    const auto count = static_cast<int>(candidates.size());
    m_found->showFound(candidates);
    if (words.isEmpty())
        m_count->setText(tr("Titles, providers and competencies of %n resources are searched.",
                            nullptr,
                            static_cast<int>(m_session.content().learning.resources.size())));
    else if (count == 0)
        m_count->setText(
            tr("No resource has all of the words “%1”. Try fewer or other words.").arg(words));
    else
        m_count->setText(tr("%n resources for “%1”", nullptr, count).arg(words));
}

/// How many items \a plan leaves out because of the filters.
static int filteredOut(const LearningPlan &plan)
{
    return static_cast<int>(std::ranges::count_if(plan.leftOut, [](const LeftOutItem &each) {
        return each.reason == LeftOutReason::WrongLanguage
            || each.reason == LeftOutReason::WrongType || each.reason == LeftOutReason::NotFree;
    }));
}

void SuggestionsPage::refreshFilters()
{
    m_filters->setFilters(m_session.choices().filters);
    const int hidden = filteredOut(m_session.figures().plan());
    m_hidden->setTexts(tr("The filters leave out %n suggestions.", nullptr, hidden),
                       tr("Accept everything"), tr("Accept everything"));
    m_hidden->setVisible(hidden > 0);
}

void SuggestionsPage::refresh()
{
    const bool isReady = m_session.figures().stage() == LearningStage::Ready;
    const bool searches = !m_search->text().trimmed().isEmpty();
    refreshFound();
    if (isReady)
        refreshSections();
    refreshFilters();
    m_found->setVisible(searches);
    m_gaps->setVisible(isReady && !searches);
    m_filters->setVisible(isReady && !searches);
    m_hidden->setVisible(!m_hidden->isHidden() && isReady && !searches);
    m_plan->setVisible(isReady);
    m_empty->setVisible(!isReady && !searches);
    m_intro->setVisible(isReady);
    setEmptyWords();
    if (const RoleProfile *role = m_session.role())
        m_intro->setText(tr("What closes your gaps to <b>%1</b>, the most pressing gap first. Add "
                            "what you want to do; your learning plan keeps it and fills the rest "
                            "of your time with the best of the others.")
                             .arg(role->title.in(locale()).toHtmlEscaped()));
}

void SuggestionsPage::showGap(const CompetencyId &competency)
{
    m_search->clear();
    const auto found = std::ranges::find(m_sections, competency, &GapSection::competency);
    if (found == m_sections.cend())
        return;
    for (GapSection *each : std::as_const(m_sections))
        each->setOpen(each == *found);
    (*found)->focusHeading();
    // Once the layout has room for what was opened.
    QTimer::singleShot(0, *found,
                       [this, section = *found] { scrollArea()->ensureWidgetVisible(section); });
}

void SuggestionsPage::retranslate()
{
    m_title->setText(title());
    m_plan->setText(tr("See my &learning plan"));
    m_searchLabel->setText(tr("&Search everything there is to learn from"));
    m_search->setAccessibleName(tr("Search everything there is to learn from"));
    m_gaps->setAccessibleName(tr("Suggestions for your gaps"));
    m_filters->retranslate();
    refresh();
}

void SuggestionsPage::setEmptyWords()
{
    switch (m_session.figures().stage()) {
    case LearningStage::NothingRated:
        m_empty->setTexts(tr("Nothing is rated yet"),
                          tr("Suggestions follow from your own levels and the role you hold or aim "
                             "for. They appear here once you have rated yourself."),
                          tr("Plan your assessment"));
        return;
    case LearningStage::NoRole:
        m_empty->setTexts(tr("No role is chosen yet"),
                          tr("Choose the role you hold or aim for. What closes the gaps to it "
                             "appears here."),
                          tr("Choose a role"));
        return;
    case LearningStage::NoGap:
        m_empty->setTexts(tr("You have reached what this role asks"),
                          tr("There is no gap left to close. A next role shows what comes after."),
                          tr("Choose a next role"));
        return;
    case LearningStage::Ready:
        return;
    }
}

void SuggestionsPage::fillEmptyPage()
{
    const bool isRated = m_session.figures().stage() != LearningStage::NothingRated;
    emit placeWanted(isRated ? Place::Targets : Place::Prepare);
}

void SuggestionsPage::arrange(bool narrow)
{
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_found->arrange(narrow);
    for (GapSection *each : std::as_const(m_sections))
        each->arrange(narrow);
}

} // namespace Compass
