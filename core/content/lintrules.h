// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/jsonspot.h"
#include "core/content/lintproblem.h"

#include <QSet>

namespace Compass {

/// Everything that content may refer to.
struct KnownIds
{
    QSet<QString> anchors;
    QSet<QString> themes;
    QSet<QString> competencies;
    QSet<QString> streams;
    QSet<QString> families;
    QSet<QString> roles;
};

/// A file under examination and what was found in it so far.
class LintReport
{
public:
    LintReport(QString file, const KnownIds &known) : m_file(std::move(file)), m_known(&known) {}

    const KnownIds &known() const { return *m_known; }
    const QList<LintProblem> &problems() const { return m_problems; }

    void add(LintRule rule, const QString &place, const QString &found = {})
    {
        m_problems.append({rule, m_file, place, found, std::nullopt});
    }

    void add(LintRule rule, const Error &cause)
    {
        m_problems.append({rule, m_file, cause.place, cause.found, cause});
    }

private:
    QString m_file;
    const KnownIds *m_known;
    QList<LintProblem> m_problems;
};

// Each looks at one subject in the file whose root is given. They read leniently:
// what has the wrong shape is for the schema to say.

void lintTexts(const JsonSpot &root, LintReport &report);
void lintIds(const JsonSpot &root, LintReport &report);

void lintFrameworkReferences(const JsonSpot &framework, LintReport &report);
void lintRoleReferences(const JsonSpot &roles, LintReport &report);
void lintLearningReferences(const JsonSpot &learning, LintReport &report);
void lintLinks(const JsonSpot &learning, LintReport &report);

void lintFrameworkCounts(const JsonSpot &framework, LintReport &report);
void lintQuestions(const JsonSpot &framework, LintReport &report);

void lintRequirements(const JsonSpot &roles, LintReport &report);
void lintCareerCircles(const JsonSpot &roles, LintReport &report);
void lintCareerPaths(const JsonSpot &roles, LintReport &report);
void lintLearningLevels(const JsonSpot &learning, LintReport &report);

} // namespace Compass
