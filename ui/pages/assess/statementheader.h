// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Compass {

class RatingCourse;
class TextLabel;
struct Scale;

/// Where a person is in the rating and what is being asked; the statement is the
/// largest text of the page.
class StatementHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementHeader(QWidget *parent = nullptr);

    void showStatement(const RatingCourse &course, const Scale &scale);

    /// Whether the room is needed for what stands below.
    void setTight(bool tight);

    /// What is asked, in one sentence for assistive technology.
    QString spoken() const;

private:
    QVBoxLayout *m_layout;
    TextLabel *m_place;
    TextLabel *m_competency;
    TextLabel *m_stem;
    TextLabel *m_statement;
};

} // namespace Compass
