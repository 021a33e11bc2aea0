// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/targets/profile.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Compass {

class PrimaryButton;
class TextLabel;

/// Everything about one role: what it is, what its targets rest on, what it asks,
/// and whether it is the person's current or next one.
class RoleDetails final : public QWidget
{
    Q_OBJECT

public:
    /// What makes a role the person's own.
    enum class Choice { MakeCurrent, DropCurrent, MakeNext, DropNext };

    RoleDetails(const Catalog &catalog, const RoleLibrary &library, QWidget *parent = nullptr);

    /// Puts \a part below the buttons, above what the role asks.
    void addPart(QWidget *part);

    /// Moves the keyboard to the buttons.
    void focusChoices();

    /// Requirements stay hidden, with the reason, until \a areTargetsShown: targets
    /// seen before rating pull the answers towards them.
    void showRole(const RoleProfile &role, const Profile &profile, bool areTargetsShown);

signals:
    void chosen(Compass::RoleDetails::Choice choice);

private:
    QWidget *buttons();
    QString requirements(const RoleProfile &role, Importance importance) const;
    QString facts(const RoleProfile &role) const;
    void showButtons(const RoleProfile &role, const Profile &profile);
    void showRequirements(const RoleProfile &role, bool areShown);

    const Catalog &m_catalog;
    const RoleLibrary &m_library;
    TextLabel *m_title;
    TextLabel *m_mark;
    TextLabel *m_facts;
    QList<QPushButton *> m_buttons; ///< In the order of Choice.
    QVBoxLayout *m_parts;
    TextLabel *m_why;
    TextLabel *m_rationale;
    TextLabel *m_asks;
    TextLabel *m_locked;
    TextLabel *m_essentialTitle;
    TextLabel *m_essential;
    TextLabel *m_assetTitle;
    TextLabel *m_asset;
    TextLabel *m_source;
};

/// \a profile once \a role was chosen as \a choice says. A current role is not the next
/// one as well.
Profile withChoice(Profile profile, RoleDetails::Choice choice, const RoleId &role);

} // namespace Compass
