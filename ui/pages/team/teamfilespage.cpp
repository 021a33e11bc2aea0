// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamfilespage.h"

#include "core/base/datetext.h"
#include "ui/models/receivedsharemodel.h"
#include "ui/models/refusedfilemodel.h"
#include "ui/models/teamlogmodel.h"
#include "ui/pages/team/intakepanel.h"
#include "ui/pages/team/keepingpanel.h"
#include "ui/session/teamintake.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

/// How many lines of the log are shown; older ones stay in the file.
static constexpr int MostLogLines = 200;

TeamFilesPage::TeamFilesPage(TeamSession &session, TeamIntake &intake, QWidget *parent)
    : TeamViewPage(session, Place::TeamFiles, parent)
    , m_intake(intake)
    , m_ask(new QPushButton)
    , m_add(new QPushButton)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_intakePanel(new IntakePanel(session, intake))
    , m_refused(new QWidget)
    , m_refusedHeading(new TextLabel(TextStyle::Section))
    , m_refusedTable(new DataTable)
    , m_refusedModel(new RefusedFileModel(this))
    , m_dismiss(new QPushButton)
    , m_receivedHeading(new TextLabel(TextStyle::Section))
    , m_receivedTable(new DataTable)
    , m_receivedModel(new ReceivedShareModel(session.content().catalog, this))
    , m_logTable(new DataTable)
    , m_logModel(new TeamLogModel(this))
    , m_log(new Disclosure(DisclosureWeight::Heading, m_logTable))
    , m_keeping(new KeepingPanel(session))
{
    setAcceptDrops(true);
    buildButtons();
    build();
    connectParts();
    retranslate();
    refresh();
}

void TeamFilesPage::buildButtons()
{
    setButtonKind(m_add, ButtonKind::Primary);
    setButtons({m_ask, m_add});
}

void TeamFilesPage::build()
{
    m_receivedTable->setModel(m_receivedModel);
    m_logTable->setModel(m_logModel);
    content()->addWidget(m_sentence);
    content()->addWidget(m_intakePanel);
    content()->addWidget(refusedPart());
    content()->addSpacing(grid(0.5));
    content()->addWidget(m_receivedHeading);
    content()->addWidget(m_receivedTable);
    content()->addWidget(m_log);
    content()->addWidget(m_logTable);
    content()->addWidget(new Rule);
    content()->addWidget(m_keeping);
}

QWidget *TeamFilesPage::refusedPart()
{
    m_refusedTable->setModel(m_refusedModel);
    auto *layout = new QVBoxLayout(m_refused);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_refusedHeading);
    layout->addWidget(m_refusedTable);
    layout->addWidget(m_dismiss, 0, Qt::AlignLeft);
    return m_refused;
}

void TeamFilesPage::connectParts()
{
    TeamImport &import = m_intake.import();
    connect(m_ask, &QPushButton::clicked, this, [this] { emit placeWanted(Place::TeamRequest); });
    connect(m_add, &QPushButton::clicked, m_intakePanel, &IntakePanel::askForFiles);
    connect(m_dismiss, &QPushButton::clicked, this, [this, &import] {
        import.putRefusedAway();
        m_add->setFocus();
    });
    connect(&import, &TeamImport::progressed, this, &TeamFilesPage::showRefused);
    connect(&import, &TeamImport::finished, this, &TeamFilesPage::showRefused);
    connect(&import, &TeamImport::failed, this, &Page::showError);
    connect(m_keeping, &KeepingPanel::failed, this, &Page::showError);
    connect(m_keeping, &KeepingPanel::anotherWanted, this,
            [this] { emit placeWanted(Place::Team); });
}

void TeamFilesPage::askForFiles()
{
    m_intakePanel->askForFiles();
}

void TeamFilesPage::showTeam()
{
    m_sentence->setText(receivedText());
    showRefused();
    showReceived();
    showLog();
    m_keeping->showTeam();
    if (const std::optional<Error> &failure = m_intake.import().failure())
        showError(*failure);
}

void TeamFilesPage::forgetTeam()
{
    m_keeping->forgetTeam();
}

QString TeamFilesPage::receivedText() const
{
    const TeamFigures &figures = session().figures();
    const ReceivedCounts &received = figures.received;
    if (received.people() == 0)
        return tr("No file has been received yet. Ask your team first, then add what they send.");
    const QString byName = locale().toString(received.byName);
    const QString asGroup = locale().toString(received.asGroup);
    if (received.asGroup < figures.rules.smallestGroup)
        //: How many files; by name; as a group; the smallest group with figures.
        return tr("%n received: %1 by name and %2 as a group. Figures of the group appear at %3.",
                  nullptr, received.people())
            .arg(byName, asGroup, locale().toString(figures.rules.smallestGroup));
    //: How many files; by name; as a group; the smallest number of people who change.
    return tr("%n received: %1 by name and %2 as a group. Figures of the group change when %3 or "
              "more people have changed.",
              nullptr, received.people())
        .arg(byName, asGroup, locale().toString(figures.rules.smallestBatch));
}

void TeamFilesPage::showRefused()
{
    const QList<RefusedFile> &refused = m_intake.import().refused();
    m_refusedModel->setFiles(refused);
    m_refused->setVisible(!refused.isEmpty());
}

void TeamFilesPage::showReceived()
{
    const Result<QList<ReceivedShare>> shares = session().repository().received();
    if (!shares)
        return showError(shares.error());
    m_receivedModel->setShares(*shares, locale());
    m_receivedHeading->setVisible(!shares->isEmpty());
    m_receivedTable->setVisible(!shares->isEmpty());
}

void TeamFilesPage::showLog()
{
    const Result<QList<ImportLine>> imports = session().repository().importLog(MostLogLines);
    if (!imports)
        return showError(imports.error());
    const Result<QList<ErasureLine>> erasures = session().repository().erasureLog(MostLogLines);
    if (!erasures)
        return showError(erasures.error());
    m_logModel->setLocale(locale());
    m_logModel->setLines(*imports, *erasures);
    m_log->setVisible(m_logModel->rowCount() > 0);
    m_logTable->setVisible(m_log->isOpen() && m_logModel->rowCount() > 0);
}

void TeamFilesPage::arrange(bool narrow)
{
    TeamViewPage::arrange(narrow);
    m_receivedModel->setCompact(narrow);
    for (int column = 1; column < m_receivedModel->columnCount(); ++column)
        m_receivedTable->setColumnHidden(column, narrow);
}

/// The paths of the files and folders that are dragged.
static QStringList draggedPaths(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void TeamFilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (session().isOpen() && !draggedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TeamFilesPage::dropEvent(QDropEvent *event)
{
    m_intake.import().add(draggedPaths(*event->mimeData()));
    event->acceptProposedAction();
}

void TeamFilesPage::retranslate()
{
    m_ask->setText(tr("As&k your team"));
    m_add->setText(tr("Add fi&les…"));
    m_intakePanel->retranslate();
    m_refusedHeading->setText(tr("Refused"));
    m_refusedModel->retranslate();
    m_refusedTable->setAccessibleName(tr("Files that were not taken in, and why"));
    m_dismiss->setText(tr("Put this list awa&y"));
    m_receivedHeading->setText(tr("Received, every signature checked"));
    m_receivedTable->setAccessibleName(tr("Files received"));
    m_log->setWords(tr("Log of what came and went"),
                    tr("Dates, sizes and results; not a word of what the files say."));
    m_logTable->setAccessibleName(tr("Log of what came and went"));
    m_keeping->retranslate();
}

} // namespace Compass
