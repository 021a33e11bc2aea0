// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QTabBar;

namespace Compass {

/// A choice of one of a few named groups: tabs where all their names fit beside each
/// other, else a list that opens, so that no name is ever cut.
class GroupTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupTabs(QWidget *parent = nullptr);

    /// Names the groups anew; the choice stays where it was if it still can.
    void setNames(const QStringList &names);

    /// What is chosen here, for those who hear it.
    void setMeaning(const QString &meaning);

    /// −1 while there are no groups.
    int currentIndex() const;
    void setCurrentIndex(int index);

    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QTabBar *m_tabs;
    QComboBox *m_list;
};

} // namespace Compass
