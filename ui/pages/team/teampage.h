// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/pages/page.h"

class QPushButton;
class QVBoxLayout;

namespace Compass {

class Card;
class Preferences;
class TeamSession;
class TextLabel;

/// Where teams are made, opened and left: what the team view is, the ways into it, and
/// the teams used last.
class TeamPage final : public Page
{
    Q_OBJECT

public:
    /// All of it outlives the page.
    TeamPage(TeamSession &session, Preferences &preferences, QWidget *parent = nullptr);

    /// Each asks what it needs to know, in a dialog.
    void askToCreate();
    void askToOpen();

    void openTeam(const QString &path);
    void openPack(const QString &path); ///< Shows it; the open team stays.
    void openSample();

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void build();
    void buildOpenCard();
    QWidget *buttons();
    void connectParts();
    void showRecent();
    void addRecent(const QString &path);
    void askForPack();
    void follow(const Result<void> &opened);

    TeamSession &m_session;
    Preferences &m_preferences;
    TextLabel *m_title;
    TextLabel *m_intro;
    Card *m_open;
    TextLabel *m_openName;
    TextLabel *m_openWords;
    QPushButton *m_continue;
    QPushButton *m_close;
    QPushButton *m_create;
    QPushButton *m_openFile;
    QPushButton *m_openPack;
    QPushButton *m_sample;
    TextLabel *m_sampleWords;
    QWidget *m_recent;
    TextLabel *m_recentHeading;
    QVBoxLayout *m_recentRows;
};

} // namespace Compass
