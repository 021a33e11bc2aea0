// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Compass {

class ProgressMarks;
class TextLabel;

/// Progress marks over the same in words.
class LabelledMarks final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelledMarks(QWidget *parent = nullptr);

    void setProgress(int done, int total, const QString &words);

private:
    ProgressMarks *m_marks;
    TextLabel *m_words;
};

} // namespace Compass
