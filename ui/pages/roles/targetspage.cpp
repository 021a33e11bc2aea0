// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/targetspage.h"

#include "ui/models/rolelistmodel.h"
#include "ui/pages/roles/roleactions.h"
#include "ui/session/assessmentsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/rolessession.h"
#include "ui/style/iconset.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr double PanelsEms = 56.0;

TargetsPage::TargetsPage(const AssessmentSession &assessment, ProfileSession &profile,
                         RolesSession &roles, const ReportSession &reports, QWidget *parent)
    : Page(parent)
    , m_assessment(assessment)
    , m_profile(profile)
    , m_model(new RoleListModel(assessment.content().roles, this))
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_searchLabel(new TextLabel(TextStyle::Strong))
    , m_search(new QLineEdit)
    , m_count(new TextLabel(TextStyle::Secondary))
    , m_clear(new QPushButton)
    , m_list(new QListView)
    , m_details(new RoleDetails(assessment.content().catalog, assessment.content().roles))
    , m_actions(new RoleActions(assessment.content().catalog, roles, reports))
{
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    auto *panels = new AdaptiveRow(PanelsEms);
    panels->add(listPanel(), 5);
    panels->add(m_details, 6);
    body()->setSpacing(grid(1.0));
    body()->addWidget(m_title);
    body()->addWidget(m_intro);
    body()->addSpacing(grid(1.0));
    body()->addWidget(panels, 1);

    connect(m_search, &QLineEdit::textChanged, this, &TargetsPage::search);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    select(m_model->roleAt(current));
            });
    connect(m_details, &RoleDetails::chosen, this, &TargetsPage::choose);
    m_details->addPart(m_actions);
    connect(m_actions, &RoleActions::roleWanted, this, &TargetsPage::findRole);
    connect(&roles, &RolesSession::changed, this, &TargetsPage::refresh);
    retranslate();
}

QWidget *TargetsPage::listPanel()
{
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListRowDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(grid(40.0));

    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_searchLabel);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    return panel;
}

QString TargetsPage::title() const
{
    return tr("Choose a role");
}

QWidget *TargetsPage::firstFocus() const
{
    return m_search;
}

void TargetsPage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(tr("Choose the role you have, and the one you aim for. What each of them asks "
                        "is compared with your levels."));
    m_searchLabel->setText(tr("Sea&rch roles, in English or French"));
    m_search->setAccessibleName(tr("Search roles, in English or French"));
    m_clear->setText(tr("Clear the &search"));
    m_list->setAccessibleName(tr("Roles"));
    m_model->setLocale(locale());
    refresh();
}

void TargetsPage::refresh()
{
    const Profile &profile = m_profile.profile();
    const bool isKnown =
        !profile.classification.isEmpty() || !profile.stream.isNull() || profile.managesPeople;
    m_model->setSuggestions(isKnown ? suggestedRoles(profile, m_assessment.content().roles)
                                    : QList<RoleId>());
    m_model->setChosen(profile.currentRole, profile.nextRole);
    m_count->setText(countText());
    m_clear->setVisible(m_model->rowCount() == 0);
    if (m_selected.isNull())
        m_selected = profile.currentRole;
    if (!m_assessment.content().roles.role(m_selected))
        m_selected = m_model->rowCount() > 0 ? m_model->roleAt(m_model->index(0))
                                             : m_assessment.content().roles.roles.first().id;
    select(m_selected);
}

QString TargetsPage::countText() const
{
    const QString words = m_search->text().trimmed();
    const int count = m_model->rowCount();
    if (words.isEmpty())
        return tr("%n roles", nullptr, count);
    if (count == 0)
        return tr("No role has all of the words “%1”. Try fewer or other words.").arg(words);
    return tr("%n roles for “%1”", nullptr, count).arg(words);
}

void TargetsPage::search()
{
    m_model->setSearch(m_search->text());
    m_count->setText(countText());
    m_clear->setVisible(m_model->rowCount() == 0);
    announce(m_count, m_count->text());
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex kept = m_model->indexOf(m_selected);
    select(m_model->roleAt(kept.isValid() ? kept : m_model->index(0)));
}

void TargetsPage::select(const RoleId &role)
{
    m_selected = role;
    const QModelIndex index = m_model->indexOf(role);
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    showSelected();
}

/// Shows \a role, which a search may hide.
void TargetsPage::findRole(const RoleId &role)
{
    if (!m_model->indexOf(role).isValid())
        m_search->clear();
    select(role);
}

void TargetsPage::showSelected()
{
    const QList<CompetencyResult> results = m_assessment.resultNow().competencies;
    const bool isAnyRated = std::ranges::any_of(
        results, [](const CompetencyResult &each) { return each.estimate.has_value(); });
    const RoleProfile &role = *m_assessment.content().roles.role(m_selected);
    m_details->showRole(role, m_profile.profile(), isAnyRated);
    m_actions->show(role);
}

void TargetsPage::choose(RoleDetails::Choice choice)
{
    if (m_profile.setProfile(withChoice(m_profile.profile(), choice, m_selected)))
        refresh();
}

} // namespace Compass
