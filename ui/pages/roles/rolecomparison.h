// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/gaps/readiness.h"

#include <QWidget>

namespace Compass {

class LinkedSentence;
class TextLabel;

/// How a person compares with a role: readiness with its reason, then what blocks, what
/// is unsure, what is met and what is not rated, by name. Tells no target.
class RoleComparison final : public QWidget
{
    Q_OBJECT

public:
    /// \a catalog outlives the widget.
    explicit RoleComparison(const Catalog &catalog, QWidget *parent = nullptr);

    /// Shows \a role in the language of now.
    void show(const RoleProfile &role, const AssessmentResult &result);

private:
    void showGroups(const RoleProfile &role, const AssessmentResult &result);
    void explain();

    const Catalog &m_catalog;
    RoleProfile m_role;
    AssessmentResult m_result;
    TextLabel *m_heading;
    LinkedSentence *m_sentence;
    QList<TextLabel *> m_groups; ///< One for each GapGroup.
};

} // namespace Compass
