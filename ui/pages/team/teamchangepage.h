// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamchange.h"
#include "ui/pages/team/teamviewpage.h"

namespace Compass {

class DataTable;
class TextTableModel;

/// What became of the people who shared by name twice; nobody else is compared.
class TeamChangePage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit TeamChangePage(TeamSession &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showTeam() override;

private:
    void showChange(const TeamChange &change);
    QList<QStringList> competencyRows(const TeamChange &change) const;
    QList<QStringList> memberRows(const TeamChange &change) const;

    TextLabel *m_sentence;
    TextLabel *m_competenciesHeading;
    TextTableModel *m_competencies;
    DataTable *m_competenciesTable;
    TextLabel *m_membersHeading;
    TextTableModel *m_members;
    DataTable *m_membersTable;
    TextLabel *m_note;
};

} // namespace Compass
