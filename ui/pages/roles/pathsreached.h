// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/careerstanding.h"

#include <QWidget>

namespace Compass {

class LinkedSentence;

/// How far a person is on each path of a career map, in a sentence with its reason.
class PathsReached final : public QWidget
{
    Q_OBJECT

public:
    explicit PathsReached(QWidget *parent = nullptr);

    /// Shows the paths of \a map that have more than one role, in the language of now.
    void show(const RoleLibrary &library, const CareerGraph &graph, const CareerGroup &map,
              const AssessmentResult &result);

private:
    struct Path
    {
        std::optional<CareerLane> lane; ///< None for both paths at once.
        QList<RoleProfile> roles;       ///< Lowest first.
        std::optional<RoleId> reached;
    };

    static QList<Path> pathsOf(const RoleLibrary &library, const CareerGraph &graph,
                               const CareerGroup &map, const AssessmentResult &result);
    QString sentence(const Path &path) const;
    static QString titledSentence(const std::optional<CareerLane> &lane);
    void explain(qsizetype path);

    AssessmentResult m_result;
    QList<Path> m_paths;
    QList<LinkedSentence *> m_sentences; ///< One for each lane there can be.
};

} // namespace Compass
