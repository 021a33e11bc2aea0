// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Compass {

class LinkedSentence;
class TeamReportSession;
class TextLabel;

/// Figures of the team to publish, or to merge with those of others: counts that betray
/// no one, as JSON, as CSV, or signed in a team pack.
class TeamPublishPanel final : public QWidget
{
    Q_OBJECT

public:
    /// A form the figures can be saved in.
    enum Form { Json, Csv, Pack };

    /// \a session outlives the panel.
    explicit TeamPublishPanel(const TeamReportSession &session, QWidget *parent = nullptr);

    /// Offers what the open team may publish.
    void showTeam();

    /// Writes the figures to the file \a path.
    void saveTo(const QString &path, Form form);

    void retranslate();

signals:
    void failed(const Compass::Error &error);

private:
    void layOut();
    Result<QByteArray> bytesFor(Form form) const;
    void ask(Form form);

    const TeamReportSession &m_session;
    TextLabel *m_heading;
    TextLabel *m_meaning;
    QCheckBox *m_named;
    QPushButton *m_json;
    QPushButton *m_csv;
    QPushButton *m_pack;
    TextLabel *m_packMeaning;
    LinkedSentence *m_outcome;
};

} // namespace Compass
