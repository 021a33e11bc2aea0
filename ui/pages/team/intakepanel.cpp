// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/intakepanel.h"

#include "ui/session/teamintake.h"
#include "ui/session/teamsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double IntakeWordsEms = 46.0;

IntakePanel::IntakePanel(TeamSession &session, TeamIntake &intake, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_intake(intake)
    , m_invitation(new TextLabel(TextStyle::Body))
    , m_watch(new QPushButton)
    , m_watched(new TextLabel(TextStyle::Secondary))
    , m_running(new QWidget)
    , m_count(new TextLabel(TextStyle::Body))
    , m_line(new ProgressLine)
    , m_cancel(new QPushButton)
    , m_outcome(new TextLabel(TextStyle::Strong))
{
    build();
    connectParts();
    retranslate();
}

void IntakePanel::build()
{
    auto *row = new AdaptiveRow(IntakeWordsEms);
    row->add(m_invitation, 1, Qt::AlignVCenter);
    row->add(m_watch, 0, Qt::AlignLeft | Qt::AlignVCenter);

    auto *running = new QVBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(grid(0.75));
    running->addWidget(m_count);
    running->addWidget(m_line);
    running->addWidget(m_cancel, 0, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2.0), grid(1.5), grid(2.0), grid(1.5));
    layout->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{row, m_watched, m_running, m_outcome})
        layout->addWidget(part);
    m_watched->setTextFormat(Qt::PlainText);
}

void IntakePanel::connectParts()
{
    TeamImport &import = m_intake.import();
    connect(m_watch, &QPushButton::clicked, this, [this] {
        if (m_intake.watched().path().isEmpty())
            askForFolder();
        else
            m_intake.stopWatching();
    });
    connect(m_cancel, &QPushButton::clicked, &import, &TeamImport::cancel);
    connect(&import, &TeamImport::progressed, this, &IntakePanel::showProgress);
    connect(&import, &TeamImport::finished, this, &IntakePanel::tellOutcome);
    connect(&m_intake, &TeamIntake::watchChanged, this, &IntakePanel::tellWatched);
}

void IntakePanel::askForFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Add files to the team"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Share files (*.compass-share)"));
    connect(dialog, &QFileDialog::filesSelected, &m_intake.import(), &TeamImport::add);
    dialog->open();
}

void IntakePanel::askForFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Watch a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_intake, &TeamIntake::watch);
    dialog->open();
}

void IntakePanel::showProgress()
{
    const TeamImport &import = m_intake.import();
    const bool isRunning = import.isRunning();
    m_running->setVisible(isRunning);
    m_outcome->setVisible(import.isFinished());
    m_outcome->setText(outcomeText());
    if (!isRunning)
        return;
    m_line->setProgress(import.done(), import.total());
    m_count->setText(tr("%1 of %2 files")
                         .arg(locale().toString(import.done()), locale().toString(import.total())));
}

void IntakePanel::tellOutcome()
{
    showProgress();
    announce(m_outcome, m_outcome->text());
}

QString IntakePanel::outcomeText() const
{
    const TeamImport &import = m_intake.import();
    const auto count = [&import](ImportOutcome outcome) { return import.count(outcome); };
    QStringList sentences;
    const auto say = [&sentences](int files, const QString &sentence) {
        if (files > 0)
            sentences.append(sentence);
    };
    say(import.wasCancelled(), tr("Cancelled: what is already in stays in."));
    say(import.failure().has_value(), tr("Stopped: what is already in stays in."));
    const int added = count(ImportOutcome::Added);
    say(added, tr("%n file(s) added.", nullptr, added));
    const int replaced = count(ImportOutcome::Replaced);
    say(replaced, tr("%n file(s) replaced by the newer of the same person.", nullptr, replaced));
    const int same = count(ImportOutcome::AlreadyThere) + count(ImportOutcome::AlreadyWithdrawn);
    say(same, tr("%n file(s) already there.", nullptr, same));
    const int withdrawn = count(ImportOutcome::Withdrawn);
    say(withdrawn, tr("%n earlier file(s) taken back by whoever sent them.", nullptr, withdrawn));
    const int noted = count(ImportOutcome::WithdrawalNoted);
    say(noted,
        tr("%n withdrawal(s) noted: the files that they take back are not here.", nullptr, noted));
    const int refused = import.refusedNow();
    say(refused, tr("%n file(s) refused; the reasons are below.", nullptr, refused));
    return sentences.isEmpty() ? tr("No share files found.") : sentences.join(u' ');
}

void IntakePanel::tellWatched()
{
    showWatched();
    if (m_watched->isVisible())
        announce(m_watched, m_watched->text());
}

void IntakePanel::showWatched()
{
    const WatchedFolder &watched = m_intake.watched();
    const bool isWatching = !watched.path().isEmpty();
    const QString folder = QDir::toNativeSeparators(watched.path());
    const bool canWatch = !m_session.path().isEmpty();
    m_watch->setVisible(canWatch);
    m_invitation->setText(
        canWatch ? tr("Drop share files, or a folder of them, on this page. You can also choose "
                      "them, or watch the folder where they arrive.")
                 : tr("Drop share files, or a folder of them, on this page, or choose them."));
    m_watch->setText(isWatching ? tr("&Stop watching the folder") : tr("&Watch a folder…"));
    m_watched->setVisible(isWatching);
    m_watched->setText(
        watched.isThere()
            ? tr("Watching %1: share files that appear there are taken in by themselves.")
                  .arg(folder)
            : tr("The folder %1 is not there now, so nothing is taken in from it.").arg(folder));
}

void IntakePanel::retranslate()
{
    m_cancel->setText(tr("Ca&ncel"));
    m_cancel->setAccessibleName(tr("Cancel taking in files"));
    m_line->setAccessibleName(tr("Files looked at"));
    showWatched();
    showProgress();
}

void IntakePanel::paintEvent(QPaintEvent *)
{
    const ColourTheme &colours = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1.0, Qt::DashLine));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerPx, CornerPx);
}

} // namespace Compass
