// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamactionspage.h"

#include "core/explanations/teamwords.h"
#include "ui/dialogs/teamactiondialog.h"
#include "ui/models/journallistmodel.h"
#include "ui/models/teamactionmodel.h"
#include "ui/pages/team/actionediting.h"
#include "ui/pages/team/nomembers.h"
#include "ui/pages/team/teambudgetsection.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

TeamActionsPage::TeamActionsPage(TeamSession &session, QWidget *parent)
    : TeamViewPage(session, Place::TeamActions, parent)
    , m_add(new QPushButton)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_outcome(new LinkedSentence)
    , m_model(new TeamActionModel(session.content().catalog, this))
    , m_table(new DataTable)
    , m_rowButtons(new QWidget)
    , m_edit(new QPushButton)
    , m_done(new QPushButton)
    , m_remove(new QPushButton)
    , m_actions(new QWidget)
    , m_none(new EmptyState)
    , m_budget(new TeamBudgetSection(session))
    , m_noMembers(new NoMembers)
{
    layOut();
    connectParts();
    retranslate();
    refresh();
}

void TeamActionsPage::layOut()
{
    setButtonKind(m_add, ButtonKind::Primary);
    setButtons({m_add});
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_outcome->hide();
    auto *buttons = new FlowLayout(m_rowButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid(1.5));
    for (QPushButton *each : {m_edit, m_done, m_remove})
        buttons->addWidget(each);
    auto *actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(grid(1.5));
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_table, m_rowButtons})
        actions->addWidget(part);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_outcome, m_actions, m_none, m_budget, m_noMembers})
        content()->addWidget(part);
}

void TeamActionsPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_none, &EmptyState::activated, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, &TeamActionsPage::editChosen);
    connect(m_table, &QTableView::doubleClicked, this, &TeamActionsPage::editChosen);
    connect(m_done, &QPushButton::clicked, this, &TeamActionsPage::turnDone);
    connect(m_remove, &QPushButton::clicked, this, &TeamActionsPage::removeChosen);
    connect(m_outcome, &LinkedSentence::activated, this, &TeamActionsPage::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TeamActionsPage::showChoice);
    connect(m_budget, &TeamBudgetSection::failed, this, &Page::showError);
    connect(m_budget, &TeamBudgetSection::actionsAdded, this,
            [this](int count) { tell(tr("%n actions are added.", nullptr, count), false); });
    connect(m_noMembers, &EmptyState::activated, this,
            [this] { emit placeWanted(Place::TeamDistribution); });
}

void TeamActionsPage::showTeam()
{
    const TeamFigures &figures = session().figures();
    const bool hasNames = !figures.members.isEmpty();
    m_noMembers->show(figures);
    m_budget->setVisible(hasNames);
    if (hasNames)
        m_budget->refresh();
    showActions();
}

void TeamActionsPage::forgetTeam()
{
    m_removed.reset();
    m_outcome->hide();
    m_budget->forgetTeam();
}

void TeamActionsPage::showActions()
{
    const Result<QList<TeamAction>> actions = session().repository().actions();
    if (!actions)
        return showError(actions.error());
    const std::optional<TeamAction> kept = chosen();
    m_model->setActions(*actions, session().today());
    const bool mayAct = !isWithoutNames(session().figures());
    const bool hasNames = !session().figures().members.isEmpty();
    m_actions->setVisible(mayAct && !actions->isEmpty());
    m_none->setVisible(hasNames && actions->isEmpty());
    m_add->setVisible(mayAct && !actions->isEmpty());
    m_noMembers->setVisible(!hasNames && (!mayAct || actions->isEmpty()));
    choose(kept ? kept->id : ActionId());
}

/// The action stays the current one; else the first is.
void TeamActionsPage::choose(const ActionId &action)
{
    const int row = std::max(m_model->rowOf(action), 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showChoice();
}

std::optional<TeamAction> TeamActionsPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->actionAt(current.row())) : std::nullopt;
}

void TeamActionsPage::showChoice()
{
    const std::optional<TeamAction> action = chosen();
    for (QPushButton *each : {m_edit, m_done, m_remove})
        each->setEnabled(action.has_value());
    if (!action)
        return;
    m_done->setText(action->progress == ActionProgress::Done ? tr("Mark as open a&gain")
                                                             : tr("Mar&k as done"));
    //: An action and the competency it is for.
    const QString name =
        tr("%1: %2").arg(actionKindWord(action->kind),
                         competencyName(session().content().catalog, action->competency, locale()));
    for (QPushButton *each : {m_edit, m_done, m_remove})
        each->setAccessibleDescription(name);
}

void TeamActionsPage::edit(const TeamAction &action)
{
    const TeamActionDialog *dialog = openAction(session(), action, window());
    const bool isNew = action.id.isNull();
    connect(dialog, &QDialog::accepted, this, [this, isNew] {
        tell(isNew ? tr("The action is added.") : tr("The action is changed."), false);
    });
}

void TeamActionsPage::editChosen()
{
    if (const std::optional<TeamAction> action = chosen())
        edit(*action);
}

void TeamActionsPage::turnDone()
{
    std::optional<TeamAction> action = chosen();
    if (!action)
        return;
    const bool wasDone = action->progress == ActionProgress::Done;
    action->progress = wasDone ? ActionProgress::Open : ActionProgress::Done;
    if (const auto saved = session().save(QList{*action}); !saved)
        return showError(saved.error());
    tell(wasDone ? tr("The action is open again.") : tr("The action is done."), false);
}

void TeamActionsPage::removeChosen()
{
    const std::optional<TeamAction> action = chosen();
    if (!action)
        return;
    if (const auto removed = session().remove(action->id); !removed)
        return showError(removed.error());
    m_removed = action;
    tell(tr("The action is deleted."), true);
}

void TeamActionsPage::restore()
{
    if (!m_removed)
        return;
    const TeamAction action = *std::exchange(m_removed, std::nullopt);
    if (const auto saved = session().save(QList{action}); !saved)
        return showError(saved.error());
    choose(action.id);
    m_table->setFocus();
    tell(tr("The action is back."), false);
}

void TeamActionsPage::tell(const QString &sentence, bool canUndo)
{
    m_outcome->setTexts(sentence, canUndo ? tr("Undo") : QString(), tr("Undo: %1").arg(sentence));
    m_outcome->show();
    announce(m_outcome, sentence);
}

bool TeamActionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return TeamViewPage::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editChosen();
        return true;
    case Qt::Key_Delete:
        removeChosen();
        return true;
    default:
        return false;
    }
}

void TeamActionsPage::retranslate()
{
    m_add->setText(tr("Add an acti&on"));
    m_heading->setText(tr("What your team does about its needs"));
    m_table->setAccessibleName(tr("Actions, those due first at the top"));
    m_model->setLocale(locale());
    m_edit->setText(tr("&Change the action…"));
    m_remove->setText(tr("&Delete the action"));
    m_none->setTexts(
        tr("No action is written down yet"),
        tr("Write down what your team does about a need: train, pair, rotate, borrow, "
           "hire, or accept the risk. Who looks after it and by when stands beside it."),
        tr("Add an action"));
    m_outcome->hide();
    m_budget->retranslate();
    if (session().isOpen())
        showChoice();
}

void TeamActionsPage::arrange(bool narrow)
{
    TeamViewPage::arrange(narrow);
    m_model->setCompact(narrow);
    for (const int column : {TeamActionModel::KindColumn, TeamActionModel::OwnerColumn,
                             TeamActionModel::DueColumn, TeamActionModel::NoteColumn})
        m_table->setColumnHidden(column, narrow);
    m_budget->arrange(narrow);
}

} // namespace Compass
