// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Compass {

class AssessmentSession;
class JumpList;
class ProgressLine;
class RatingCourse;

/// How far the assessment is, in words and as a line, and the list to jump by.
class RateSide final : public QWidget
{
    Q_OBJECT

public:
    explicit RateSide(QWidget *parent = nullptr);

    void showProgress(const AssessmentSession &session, const RatingCourse &course);
    void retranslate();

    JumpList *jumpList() const { return m_list; }

private:
    QLabel *m_words;
    ProgressLine *m_line;
    JumpList *m_list;
};

} // namespace Compass
