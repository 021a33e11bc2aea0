// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/roles/rolecard.h"

namespace Compass {

/// A person's current or next role in brief, and how ready they are for it.
class OwnRoleCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnRoleCard(RoleKind kind, QWidget *parent = nullptr);

    /// \a role is null when none is chosen; \a readiness has no value while nothing that
    /// it asks is rated.
    void show(const RoleProfile *role, const std::optional<Readiness> &readiness);

signals:
    void gapsWanted(Compass::RoleKind kind);
    void choiceWanted();

private:
    void setLink(bool hasRole, bool isCompared);

    RoleKind m_kind;
    bool m_leadsToGaps = false;
    TextLabel *m_note;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_link;
};

} // namespace Compass
