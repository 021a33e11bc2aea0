// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homepage.h"

#include "core/explanations/words.h"
#include "ui/pages/home/homecard.h"
#include "ui/pages/home/nextstepcard.h"
#include "ui/pages/results/resultgroups.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/shownassessment.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double CardsEms = 52.0;

HomePage::HomePage(const AssessmentSession &assessment, const ProfileSession &profile,
                   const LearningSession &learning, QWidget *parent)
    : Page(parent)
    , m_assessment(assessment)
    , m_profile(profile)
    , m_greeting(new TextLabel(TextStyle::Title))
    , m_purpose(new TextLabel(TextStyle::Body))
    , m_nextStep(new NextStepCard(assessment, learning))
    , m_results(new HomeCard(IconName::Results))
    , m_role(new HomeCard(IconName::Careers))
    , m_data(new HomeCard(IconName::Lock))
{
    m_greeting->setTextFormat(Qt::PlainText);
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    auto *cards = new AdaptiveRow(CardsEms);
    for (HomeCard *card : {m_results, m_role, m_data})
        cards->add(card);

    body()->setSpacing(grid(1.0));
    body()->addWidget(m_greeting);
    body()->addWidget(m_purpose);
    body()->addSpacing(grid(2.0));
    body()->addWidget(m_nextStep);
    body()->addSpacing(grid(2.0));
    body()->addWidget(cards);
    body()->addStretch();

    connect(m_nextStep, &NextStepCard::placeWanted, this, &Page::placeWanted);
    connect(m_results, &HomeCard::wanted, this, [this] { emit placeWanted(Place::Results); });
    connect(m_role, &HomeCard::wanted, this, [this] { emit placeWanted(rolePlace()); });
    connect(m_data, &HomeCard::wanted, this, [this] { emit placeWanted(Place::Settings); });
    retranslate();
}

QString HomePage::title() const
{
    return tr("Home");
}

QWidget *HomePage::firstFocus() const
{
    return m_nextStep->primary();
}

void HomePage::retranslate()
{
    m_purpose->setText(tr("This is for your development. It is not a test, and nobody else sees "
                          "it unless you share it."));
    m_data->setWords(tr("Your data"),
                     tr("Your answers are in one file on this computer. Nothing is sent anywhere, "
                        "and you need no account."));
    m_data->setAction(tr("Where is my &data"));
    refresh();
}

void HomePage::refresh()
{
    const QString alias = m_profile.profile().alias;
    const bool isNew = !m_assessment.open() && !m_assessment.lastFinished();
    if (alias.isEmpty())
        m_greeting->setText(isNew ? tr("Welcome") : tr("Welcome back"));
    else
        m_greeting->setText((isNew ? tr("Welcome, %1") : tr("Welcome back, %1")).arg(alias));
    m_nextStep->refresh();
    refreshResults();
    refreshRole();
}

static bool isAnyRated(const AssessmentResult &result)
{
    return std::ranges::any_of(result.competencies, isRated);
}

/// Sentences about the frameworks that have a level, else how many are rated.
QString HomePage::resultsText() const
{
    const AssessmentResult &result = m_assessment.result();
    const Catalog &catalog = m_assessment.catalog();
    QStringList sentences;
    int rated = 0;
    for (const FrameworkResult &each : result.frameworks) {
        rated += each.rated;
        if (!each.shown)
            continue;
        //: "Basic technology: Working overall, 7 of 7 rated."
        sentences += tr("%1: <b>%2</b> overall, %3 of %4 rated.")
                         .arg(catalog.framework(each.framework)->name.in(locale()).toHtmlEscaped(),
                              catalog.scale.nameOf(each.level).in(locale()).toHtmlEscaped(),
                              QString::number(each.rated), QString::number(each.applicable));
    }
    if (sentences.isEmpty())
        sentences += tr("%n competencies rated. An overall level appears once most of a framework "
                        "is rated.",
                        nullptr, rated);
    for (const CompetencyResult &best : strongest(result, 1)) {
        const QString name = catalog.competency(best.competency)->name.in(locale());
        sentences += tr("Strongest: %1.").arg(name.toHtmlEscaped());
    }
    return sentences.join("<br>"_L1);
}

void HomePage::refreshResults()
{
    const QString heading = m_assessment.open() ? tr("Results so far") : tr("Your results");
    if (isAnyRated(m_assessment.result())) {
        m_results->setWords(heading, resultsText());
        m_results->setAction(tr("See res&ults"));
        return;
    }
    m_results->setWords(heading, tr("Your level in each competency, with how sure it is and why."));
    m_results->setLocked(tr("Appears when you have rated a competency."));
}

/// The current role, else the next one; null when neither is chosen.
const RoleProfile *HomePage::role() const
{
    const RoleLibrary &roles = m_assessment.content().roles;
    const RoleProfile *current = roles.role(m_profile.profile().currentRole);
    return current ? current : roles.role(m_profile.profile().nextRole);
}

Place HomePage::rolePlace() const
{
    return role() ? Place::Gaps : Place::Targets;
}

void HomePage::refreshRole()
{
    const RoleProfile *shown = role();
    const bool isNext = shown && shown->id != m_profile.profile().currentRole;
    const QString choose = tr("Choose a role to see what it asks and what is still missing.");
    m_role->setWords(isNext ? tr("Your next role") : tr("Your role"),
                     shown ? roleTitle(*shown, locale()).toHtmlEscaped() : choose);
    if (!isAnyRated(m_assessment.result()))
        m_role->setLocked(tr("What a role asks appears when you have rated a competency."));
    else
        m_role->setAction(shown ? tr("See &gaps") : tr("Ch&oose a role"));
}

} // namespace Compass
