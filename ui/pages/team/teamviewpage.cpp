// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamviewpage.h"

#include "ui/models/datetext.h"
#include "ui/pages/grouptabs.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

/// A page of a team: one of the tabs, or one that leads back to a tab.
struct TeamView
{
    Place place;
    const char *name;
    const char *back = nullptr;
    Place above = place;

    constexpr bool isTab() const { return !back; }
};

/// The tabs first, in the order of their bar.
static constexpr std::array TeamViews = {
    TeamView{Place::TeamOverview, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Overview")},
    TeamView{Place::TeamHeatmap, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Heatmap")},
    TeamView{Place::TeamDistribution, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Distribution")},
    TeamView{Place::TeamNeeds, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Need and have")},
    TeamView{Place::TeamRisks, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Risks")},
    TeamView{Place::TeamActions, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Actions")},
    TeamView{Place::TeamChange, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Change")},
    TeamView{Place::TeamFiles, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Files")},
    TeamView{Place::TeamRequest, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Ask the team"),
             QT_TRANSLATE_NOOP("Compass::TeamViewPage", "&Back to the files"), Place::TeamFiles},
    TeamView{Place::TeamReport, QT_TRANSLATE_NOOP("Compass::TeamViewPage", "Team report"),
             QT_TRANSLATE_NOOP("Compass::TeamViewPage", "&Back to the overview"),
             Place::TeamOverview},
};

/// How long before the last day people are reminded, in days.
static constexpr int RetentionReminder = 30;

static int indexOf(Place place)
{
    const auto *found = std::ranges::find(TeamViews, place, &TeamView::place);
    return static_cast<int>(found - TeamViews.begin());
}

static const TeamView &viewOf(Place place)
{
    return TeamViews.at(static_cast<size_t>(indexOf(place)));
}

TeamViewPage::TeamViewPage(TeamSession &session, Place place, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_place(place)
    , m_name(new TextLabel(TextStyle::Title))
    , m_head(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_buttons(new QWidget)
    , m_addFiles(new QPushButton)
    , m_report(new QPushButton)
    , m_sample(new Notice)
    , m_retention(new Notice)
    , m_tabs(new GroupTabs)
    , m_back(new QPushButton)
    , m_purpose(new TextLabel(TextStyle::Secondary))
    , m_team(new QWidget)
    , m_content(new QVBoxLayout)
    , m_none(new EmptyState)
{
    build();
    addDefaultButtons();
    setWords();
    showFrame();
    connectParts();
}

void TeamViewPage::connectParts()
{
    connect(m_tabs, &GroupTabs::currentChanged, this, &TeamViewPage::goTo);
    connect(m_none, &EmptyState::activated, this, [this] { emit placeWanted(Place::Team); });
    connect(m_retention, &Notice::activated, this, [this] { emit placeWanted(Place::TeamFiles); });
    connect(m_back, &QPushButton::clicked, this,
            [this] { emit placeWanted(viewOf(m_place).above); });
    connect(&m_session, &TeamSession::teamChanged, this, [this] {
        forgetTeam();
        follow();
    });
    connect(&m_session, &TeamSession::changed, this, &TeamViewPage::follow);
}

/// Something was done that worked. Pages that nobody sees wait with it.
void TeamViewPage::follow()
{
    clearError();
    m_isOutdated = !isVisible();
    if (!m_isOutdated)
        refresh();
}

QLayout *TeamViewPage::head()
{
    m_name->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid(2.0));
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2.0));
    head->addWidget(m_name, 1);
    head->addLayout(m_head);
    m_head->addWidget(m_buttons);
    return head;
}

void TeamViewPage::build()
{
    setButtonKind(m_back, ButtonKind::Link);
    m_purpose->setTextFormat(Qt::PlainText);
    m_content->setContentsMargins(0, grid(1.0), 0, 0);
    m_content->setSpacing(grid(1.5));
    auto *team = new QVBoxLayout(m_team);
    team->setContentsMargins(0, 0, 0, 0);
    team->setSpacing(grid(1.0));
    team->addWidget(m_sample);
    team->addWidget(m_retention);
    team->addWidget(m_tabs);
    team->addWidget(m_back, 0, Qt::AlignLeft);
    team->addWidget(m_purpose);
    team->addLayout(m_content);
    team->addLayout(m_foot);

    body()->setSpacing(grid(1.5));
    body()->addLayout(head());
    body()->addWidget(m_team);
    body()->addWidget(m_none);
    body()->addStretch();
    m_tabs->setVisible(viewOf(m_place).isTab());
    m_back->setVisible(!viewOf(m_place).isTab());
}

void TeamViewPage::addDefaultButtons()
{
    setButtonKind(m_report, ButtonKind::Primary);
    connect(m_addFiles, &QPushButton::clicked, this,
            [this] { emit placeWanted(Place::TeamFiles); });
    connect(m_report, &QPushButton::clicked, this, [this] { emit placeWanted(Place::TeamReport); });
    m_buttons->layout()->addWidget(m_addFiles);
    m_buttons->layout()->addWidget(m_report);
}

void TeamViewPage::setButtons(const QList<QPushButton *> &buttons)
{
    m_addFiles->hide();
    m_report->hide();
    for (QPushButton *button : buttons)
        m_buttons->layout()->addWidget(button);
}

void TeamViewPage::arrange(bool narrow)
{
    QVBoxLayout *from = narrow ? m_head : m_foot;
    QVBoxLayout *to = narrow ? m_foot : m_head;
    from->removeWidget(m_buttons);
    if (to->indexOf(m_buttons) < 0)
        to->addWidget(m_buttons, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
}

QString TeamViewPage::title() const
{
    if (!m_session.isOpen())
        return shortTitle();
    //: The name of a view, then the name of the team it shows.
    return tr("%1, team %2").arg(shortTitle(), m_session.figures().info.name);
}

QString TeamViewPage::shortTitle() const
{
    return tr(viewOf(m_place).name);
}

QWidget *TeamViewPage::firstFocus() const
{
    if (!m_session.isOpen())
        return m_none->button();
    return viewOf(m_place).isTab() ? static_cast<QWidget *>(m_tabs) : m_back;
}

void TeamViewPage::refresh()
{
    m_isOutdated = false;
    showFrame();
    if (m_session.isOpen())
        showTeam();
}

void TeamViewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWords();
    refresh();
}

void TeamViewPage::showEvent(QShowEvent *event)
{
    if (m_isOutdated)
        refresh();
    Page::showEvent(event);
}

/// Without a full stop, which the sentence around it has.
static QString purposeWords(const LocalizedText &purpose, const QLocale &locale)
{
    QString words = purposeText(purpose, locale).trimmed();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

void TeamViewPage::showFrame()
{
    const bool isOpen = m_session.isOpen();
    const TeamInfo &info = m_session.figures().info;
    m_team->setVisible(isOpen);
    m_buttons->setVisible(isOpen);
    m_none->setVisible(!isOpen);
    m_sample->setVisible(info.isSample);
    m_name->setText(isOpen ? tr("Team: %1").arg(info.name) : tr("Team"));
    m_purpose->setText(tr("For: %1. For development only, never for appraisal or staffing.")
                           .arg(purposeWords(info.purpose, locale())));
    showRetention();
}

void TeamViewPage::showRetention()
{
    const TeamFigures &figures = m_session.figures();
    const QDate last = figures.info.retention;
    const QDate today = m_session.today();
    const bool isNear = last.isValid() && today.daysTo(last) <= RetentionReminder;
    m_retention->setVisible(m_session.isOpen() && isNear && figures.received.people() > 0);
    m_retention->setText(
        today > last
            ? tr("Individual files were to be kept until %1. Delete them now; the figures stay.")
                  .arg(dateText(last, locale()))
            : tr("Individual files are kept until %1. Delete them by then; the figures stay.")
                  .arg(dateText(last, locale())));
    m_retention->setAction(m_place == Place::TeamFiles ? QString() : tr("See the fi&les"));
}

void TeamViewPage::setWords()
{
    m_addFiles->setText(tr("Add fi&les"));
    m_report->setText(tr("Team &report"));
    m_sample->setText(
        tr("Sample team: these people are made up, and nothing you do here is kept."));
    m_none->setTexts(tr("No team is open"),
                     tr("Figures appear here as soon as you have opened a team, or made one and "
                        "received a first file."),
                     tr("Create or open a team"));
    QStringList names;
    for (const TeamView &view : TeamViews) {
        if (view.isTab())
            names.append(tr(view.name));
    }
    m_tabs->setNames(names);
    m_tabs->setMeaning(tr("Views of the team"));
    if (viewOf(m_place).isTab())
        m_tabs->setCurrentIndex(indexOf(m_place));
    else
        m_back->setText(tr(viewOf(m_place).back));
}

/// Pages stay as they are left: the tab of a page is always its own.
void TeamViewPage::goTo(int tab)
{
    const int own = indexOf(m_place);
    if (tab == own)
        return;
    m_tabs->setCurrentIndex(own);
    emit placeWanted(TeamViews.at(static_cast<size_t>(tab)).place);
}

} // namespace Compass
