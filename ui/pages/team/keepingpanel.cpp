// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/keepingpanel.h"

#include "core/base/datetext.h"
#include "core/base/errortext.h"
#include "ui/dialogs/forgetfilesdialog.h"
#include "ui/dialogs/teaminfodialog.h"
#include "ui/session/teamsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr double KeepingBesideEms = 54.0;
static constexpr double KeepingButtonsEms = 26.0;

KeepingPanel::KeepingPanel(TeamSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keepingHeading(new TextLabel(TextStyle::Section))
    , m_keeping(new TextLabel(TextStyle::Body))
    , m_outcome(new TextLabel(TextStyle::Strong))
    , m_forget(new QPushButton)
    , m_teamHeading(new TextLabel(TextStyle::Section))
    , m_role(new TextLabel(TextStyle::Body))
    , m_file(new TextLabel(TextStyle::Secondary))
    , m_change(new QPushButton)
    , m_another(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_forget, &QPushButton::clicked, this, &KeepingPanel::askToForget);
    connect(m_change, &QPushButton::clicked, this, &KeepingPanel::askToChange);
    connect(m_another, &QPushButton::clicked, this, &KeepingPanel::anotherWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_session.close();
        emit anotherWanted();
    });
    retranslate();
}

void KeepingPanel::build()
{
    m_file->setTextFormat(Qt::PlainText);
    auto *row = new AdaptiveRow(KeepingBesideEms);
    row->add(section(m_keepingHeading, {m_keeping, m_outcome}, {m_forget}));
    row->add(section(m_teamHeading, {m_role, m_file}, {m_change, m_another, m_close}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
}

QWidget *KeepingPanel::section(TextLabel *heading, const QList<TextLabel *> &texts,
                               const QList<QPushButton *> &buttons)
{
    auto *row = new AdaptiveRow(KeepingButtonsEms);
    for (QPushButton *button : buttons)
        row->add(button, button == buttons.constLast() ? 1 : 0, Qt::AlignLeft);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.75));
    layout->addWidget(heading);
    for (TextLabel *text : texts)
        layout->addWidget(text);
    layout->addSpacing(grid(0.5));
    layout->addWidget(row);
    layout->addStretch();
    return whole;
}

void KeepingPanel::showTeam()
{
    const TeamFigures &figures = m_session.figures();
    const int files = figures.received.people();
    const QString last = dateText(figures.info.retention, locale());
    m_keeping->setText(
        files > 0 ? tr("%n individual file(s), kept until %1. You are reminded 30 days before.",
                       nullptr, files)
                        .arg(last)
                  : tr("There are no individual files. New ones are kept until %1.").arg(last));
    m_forget->setEnabled(files > 0);
    m_role->setText(figures.info.role == TeamRole::Manager
                        ? tr("You manage this team: you see who shared by name.")
                        : tr("You collect for others: you see figures of the group only."));
    m_file->setVisible(!m_session.path().isEmpty());
    m_file->setText(tr("File: %1").arg(QDir::toNativeSeparators(m_session.path())));
}

void KeepingPanel::forgetTeam()
{
    m_forgotten.reset();
    showForgotten();
}

void KeepingPanel::askToForget()
{
    const ReceivedCounts &received = m_session.figures().received;
    auto *dialog = new ForgetFilesDialog(received.people(), received.byName, window());
    connect(dialog, &ConfirmDialog::confirmed, this, &KeepingPanel::forget);
    dialog->open();
}

void KeepingPanel::forget()
{
    const Result<int> files = m_session.forgetIndividuals();
    if (!files) {
        emit failed(files.error());
        return;
    }
    m_forgotten = *files;
    showForgotten();
    announce(m_outcome, m_outcome->text());
}

void KeepingPanel::showForgotten()
{
    m_outcome->setVisible(m_forgotten.has_value());
    m_outcome->setText(
        tr("✓ %n file(s) deleted. The figures stay.", nullptr, m_forgotten.value_or(0)));
}

void KeepingPanel::askToChange()
{
    const Result<QList<ShareRequest>> requests = m_session.repository().requests();
    if (!requests) {
        emit failed(requests.error());
        return;
    }
    auto *dialog = new TeamInfoDialog(m_session.figures().info, promiseOf(*requests), window());
    connect(dialog, &TeamInfoDialog::changeWanted, this, [this, dialog](const TeamInfo &info) {
        if (const auto saved = m_session.save(info); !saved)
            return dialog->tell(errorText(saved.error()));
        dialog->accept();
    });
    dialog->open();
}

void KeepingPanel::retranslate()
{
    showForgotten();
    m_keepingHeading->setText(tr("How long files are kept"));
    m_forget->setText(tr("&Delete the files and keep the figures…"));
    m_teamHeading->setText(tr("This team"));
    m_change->setText(tr("Chan&ge…"));
    m_change->setAccessibleName(tr("Change this team"));
    m_another->setText(tr("&Open another…"));
    m_another->setAccessibleName(tr("Open another team"));
    m_close->setText(tr("&Close"));
    m_close->setAccessibleName(tr("Close this team"));
}

} // namespace Compass
