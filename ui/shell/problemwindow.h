// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Compass {

/// What a person sees when their data cannot be opened: a sentence that says what
/// happened and what to do, where the file is, and a way to try again.
class ProblemWindow final : public QWidget
{
    Q_OBJECT

public:
    ProblemWindow(const Error &error, const QString &dataFolder, QWidget *parent = nullptr);

    /// The problem as it is after another attempt.
    void setError(const Error &error);

signals:
    void retryWanted();
    void languageSwitchWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Error m_error;
    QString m_dataFolder;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_place;
    QPushButton *m_language;
    QPushButton *m_retry;
    QPushButton *m_quit;
};

} // namespace Compass
