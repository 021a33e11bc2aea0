// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QLayout;
class QPushButton;

namespace Compass {

class EmptyState;
class GroupTabs;
class Notice;
class TeamSession;
class TextLabel;

/// What every page about the open team has: its name, its views as tabs, what it is for,
/// and the mark of a sample. Without a team it says so, and its content is hidden.
///
/// A subclass fills content(), sets its own words in retranslate() and shows the figures
/// in showTeam(); its constructor ends with retranslate() and refresh().
class TeamViewPage : public Page
{
    Q_OBJECT

public:
    /// The page at \a place. One that is not among the tabs leads back to the one it
    /// belongs to instead. \a session outlives the page.
    TeamViewPage(TeamSession &session, Place place, QWidget *parent = nullptr);

    /// The view and the team.
    QString title() const override;
    QString shortTitle() const override;

    /// Shows the team as it is now; also whenever it or the language has changed, and of a
    /// hidden page when it is shown again.
    void refresh() final;

    /// The tabs, so that the views can be gone through by keyboard; else the way back.
    QWidget *firstFocus() const override;

protected:
    TeamSession &session() const { return m_session; }

    /// Shows what the session knows; only called with a team open.
    virtual void showTeam() = 0;

    /// Lets go of what was said, typed or taken back of the team that was open; called
    /// before another one is shown, or none.
    virtual void forgetTeam() {}

    /// Below the tabs; hidden while no team is open.
    QVBoxLayout *content() const { return m_content; }

    /// Puts \a buttons beside the name of the team, in place of “Add files” and “Team
    /// report”; the last may be the primary one.
    void setButtons(const QList<QPushButton *> &buttons);

    /// A subclass that has something to arrange calls this too.
    void arrange(bool narrow) override;

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *head();
    void build();
    void addDefaultButtons();
    void connectParts();
    void follow();
    void showFrame();
    void showRetention();
    void setWords();
    void goTo(int tab);

    TeamSession &m_session;
    Place m_place;
    TextLabel *m_name;
    QVBoxLayout *m_head;
    QVBoxLayout *m_foot;
    QWidget *m_buttons;
    QPushButton *m_addFiles;
    QPushButton *m_report;
    Notice *m_sample;
    Notice *m_retention;
    GroupTabs *m_tabs;
    QPushButton *m_back;
    TextLabel *m_purpose;
    QWidget *m_team;
    QVBoxLayout *m_content;
    EmptyState *m_none;
    bool m_isOutdated = false; ///< The team changed while the page was hidden.
};

} // namespace Compass
