// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teampage.h"

#include "core/snapshots/sharedates.h"
#include "ui/dialogs/teaminfodialog.h"
#include "ui/pages/team/recentteamrow.h"
#include "ui/session/teamsession.h"
#include "ui/settings/preferences.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Compass {

static constexpr double TeamButtonsEms = 34.0;

TeamPage::TeamPage(TeamSession &session, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_open(new Card(CardEdge::Action))
    , m_openName(new TextLabel(TextStyle::Section))
    , m_openWords(new TextLabel(TextStyle::Body))
    , m_continue(new QPushButton)
    , m_close(new QPushButton)
    , m_create(new QPushButton)
    , m_openFile(new QPushButton)
    , m_sample(new QPushButton)
    , m_sampleWords(new TextLabel(TextStyle::Secondary))
    , m_recent(new QWidget)
    , m_recentHeading(new TextLabel(TextStyle::Section))
    , m_recentRows(new QVBoxLayout)
{
    build();
    connectParts();
    retranslate();
    refresh();
}

void TeamPage::build()
{
    buildOpenCard();
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, grid(2.0), 0, 0);
    recent->setSpacing(grid(1.0));
    recent->addWidget(m_recentHeading);
    recent->addLayout(m_recentRows);

    auto *column = new ReadingColumn;
    column->column()->setSpacing(grid(2.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_open, m_intro, buttons(),
                                                          m_sampleWords, m_recent})
        column->column()->addWidget(part);
    body()->addWidget(column);
    body()->addStretch();
}

void TeamPage::buildOpenCard()
{
    setButtonKind(m_continue, ButtonKind::Primary);
    m_openName->setTextFormat(Qt::PlainText);
    auto *row = new AdaptiveRow(TeamButtonsEms);
    row->add(m_continue, 0, Qt::AlignLeft);
    row->add(m_close, 1, Qt::AlignLeft);
    auto *inside = new QVBoxLayout(m_open);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(1.0));
    inside->addWidget(m_openName);
    inside->addWidget(m_openWords);
    inside->addSpacing(grid(0.5));
    inside->addWidget(row);
}

QWidget *TeamPage::buttons()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (QPushButton *button : {m_create, m_openFile, m_sample})
        flow->addWidget(button);
    return row;
}

void TeamPage::connectParts()
{
    connect(m_continue, &QPushButton::clicked, this,
            [this] { emit placeWanted(Place::TeamOverview); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_session.close();
        firstFocus()->setFocus();
    });
    connect(m_create, &QPushButton::clicked, this, &TeamPage::askToCreate);
    connect(m_openFile, &QPushButton::clicked, this, &TeamPage::askToOpen);
    connect(m_sample, &QPushButton::clicked, this, &TeamPage::openSample);
    connect(&m_session, &TeamSession::teamChanged, this, &TeamPage::refresh);
    connect(&m_session, &TeamSession::changed, this, &TeamPage::refresh);
}

void TeamPage::askToCreate()
{
    TeamInfo info;
    info.created = m_session.today();
    info.retention = info.created.addDays(ShareDays::Default);
    auto *dialog = new TeamInfoDialog(
        info, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), window());
    connect(dialog, &TeamInfoDialog::created, this,
            [this](const QString &path, const TeamInfo &made) {
                clearError();
                const Result<void> created = m_session.create(path, made);
                if (!created)
                    return showError(created.error());
                emit placeWanted(Place::TeamRequest);
            });
    dialog->open();
}

void TeamPage::askToOpen()
{
    auto *dialog = new QFileDialog(window(), tr("Open a team"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Team files (*.compass-team)"));
    connect(dialog, &QFileDialog::fileSelected, this, &TeamPage::openTeam);
    dialog->open();
}

void TeamPage::openTeam(const QString &path)
{
    follow(m_session.open(path));
}

void TeamPage::openSample()
{
    follow(m_session.openSample());
}

void TeamPage::follow(const Result<void> &opened)
{
    clearError();
    if (!opened)
        return showError(opened.error());
    emit placeWanted(Place::TeamOverview);
}

QString TeamPage::title() const
{
    return tr("Team");
}

QWidget *TeamPage::firstFocus() const
{
    if (m_session.isOpen())
        return m_continue;
    return m_session.keepsTeams() ? m_create : m_sample;
}

void TeamPage::refresh()
{
    const bool isOpen = m_session.isOpen();
    const TeamFigures &figures = m_session.figures();
    m_open->setVisible(isOpen);
    m_create->setVisible(m_session.keepsTeams());
    m_openFile->setVisible(m_session.keepsTeams());
    m_openName->setText(figures.info.name);
    m_openWords->setText(
        tr("Open now. %n person(s) shared so far.", nullptr, figures.received.people()));
    setButtonKind(m_create, isOpen ? ButtonKind::Plain : ButtonKind::Primary);
    showRecent();
}

void TeamPage::showRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        // The row whose button is being clicked must outlive the click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList recent = m_session.keepsTeams() ? m_preferences.recentTeams() : QStringList();
    for (const QString &path : recent) {
        if (path != m_session.path())
            addRecent(path);
    }
    m_recent->setVisible(m_recentRows->count() > 0);
}

void TeamPage::addRecent(const QString &path)
{
    auto *row = new RecentTeamRow(path);
    connect(row, &RecentTeamRow::openWanted, this, [this, path] { openTeam(path); });
    connect(row, &RecentTeamRow::forgetWanted, this, [this, path] {
        m_preferences.forgetTeam(path);
        showRecent();
        firstFocus()->setFocus();
    });
    m_recentRows->addWidget(row);
}

void TeamPage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(
        tr("See where a team is strong, thin or exposed, without ranking anyone. You ask people "
           "with a request file; each decides what to share, and sends a signed file back that "
           "only you can open. Whoever does not share by name is counted only in figures of a "
           "group that give nobody away."));
    m_continue->setText(tr("&Go on to the overview"));
    m_close->setText(tr("C&lose this team"));
    m_create->setText(tr("&Create a team…"));
    m_openFile->setText(tr("&Open a team…"));
    m_sample->setText(tr("&Try with a sample team"));
    m_sampleWords->setText(tr("The sample is made up. Look at every view, change what you like: "
                              "nothing of it is kept."));
    m_recentHeading->setText(tr("Teams you used"));
    refresh();
}

} // namespace Compass
