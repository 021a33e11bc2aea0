// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Compass {

class LearningSession;
struct Error;

/// Asks where to, and saves the weeks of the plan there as a calendar file.
class CalendarExport final : public QObject
{
    Q_OBJECT

public:
    /// \a session outlives \a page, which is also the parent.
    CalendarExport(const LearningSession &session, QWidget *page);

    void ask();

    /// The calendar file of now goes to \a path.
    void save(const QString &path);

signals:
    void saved(const QString &path);
    void failed(const Compass::Error &error);

private:
    const LearningSession &m_session;
    QWidget *m_page;
};

} // namespace Compass
