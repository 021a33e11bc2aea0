// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// A team that was used before: its file, where it is, and the button that opens it. Says
/// so when the file is not there any more.
class RecentTeamRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentTeamRow(const QString &path, QWidget *parent = nullptr);

signals:
    void openWanted();
    void forgetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QString m_path;
    const bool m_isThere;
    TextLabel *m_name;
    TextLabel *m_place;
    QPushButton *m_button;
};

} // namespace Compass
