// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roles/pathsreached.h"

#include "core/explanations/explanation.h"
#include "core/explanations/words.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/session/shownassessment.h"
#include "ui/style/theme.h"
#include "ui/widgets/linkedsentence.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr qsizetype MostPaths = 3;

PathsReached::PathsReached(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    for (qsizetype i = 0; i < MostPaths; ++i) {
        m_sentences.append(new LinkedSentence);
        layout->addWidget(m_sentences.last());
        connect(m_sentences.last(), &LinkedSentence::activated, this, [this, i] { explain(i); });
    }
}

/// The longest path that ends on \a lane; empty when none has more than one role.
static QList<RoleProfile> longestPath(CareerLane lane, const RoleLibrary &library,
                                      const CareerGraph &graph, const CareerGroup &map)
{
    QList<RoleProfile> longest;
    for (const RoleId &id : map.roles) {
        const bool isLast = graph.node(id)->lane == lane && graph.node(id)->leadsTo.isEmpty();
        const QList<RoleProfile> roles = profilesOf(graph.pathTo(id, map.stream), library);
        if (isLast && roles.size() > std::max<qsizetype>(longest.size(), 1))
            longest = roles;
    }
    return longest;
}

static std::optional<RoleId> reachedOn(const QList<RoleProfile> &path,
                                       const AssessmentResult &result)
{
    QList<const RoleProfile *> roles;
    for (const RoleProfile &role : path)
        roles.append(&role);
    return levelReached(result, roles);
}

QList<PathsReached::Path> PathsReached::pathsOf(const RoleLibrary &library,
                                                const CareerGraph &graph, const CareerGroup &map,
                                                const AssessmentResult &result)
{
    QList<Path> paths;
    for (const CareerLane lane :
         {CareerLane::Management, CareerLane::Individual, CareerLane::Shared}) {
        const QList<RoleProfile> roles = longestPath(lane, library, graph, map);
        if (!roles.isEmpty())
            paths.append({lane, roles, reachedOn(roles, result)});
    }
    if (paths.size() == 2 && paths.first().reached == paths.last().reached) {
        paths.removeLast();
        paths.first().lane.reset();
    }
    return paths;
}

void PathsReached::show(const RoleLibrary &library, const CareerGraph &graph,
                        const CareerGroup &map, const AssessmentResult &result)
{
    m_result = result;
    const bool isAnyRated = std::ranges::any_of(result.competencies, isRated);
    m_paths = isAnyRated ? pathsOf(library, graph, map, result) : QList<Path>();
    for (qsizetype i = 0; i < MostPaths; ++i) {
        const bool isShown = i < m_paths.size();
        m_sentences.at(i)->setVisible(isShown);
        if (isShown)
            m_sentences.at(i)->setTexts(sentence(m_paths.at(i)), tr("Why?"),
                                        tr("Why this level reached?"));
    }
    setVisible(!m_paths.isEmpty());
}

QString PathsReached::titledSentence(const std::optional<CareerLane> &lane)
{
    if (!lane)
        return tr("Level reached on both paths: <b>%1</b>.");
    switch (*lane) {
    case CareerLane::Management:
        return tr("Level reached on the management path: <b>%1</b>.");
    case CareerLane::Individual:
        return tr("Level reached on the individual path: <b>%1</b>.");
    case CareerLane::Shared:
        return tr("Level reached on this path: <b>%1</b>.");
    }
    Q_UNREACHABLE();
}

QString PathsReached::sentence(const Path &path) const
{
    const auto role =
        std::ranges::find(path.roles, path.reached.value_or(RoleId()), &RoleProfile::id);
    const QString title =
        role == path.roles.cend() ? tr("none yet") : roleTitle(*role, locale()).toHtmlEscaped();
    return titledSentence(path.lane).arg(title);
}

void PathsReached::explain(qsizetype path)
{
    const auto source = [roles = m_paths.at(path).roles, result = m_result] {
        return explainLevelReached(roles, result, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
