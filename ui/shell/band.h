// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace Compass {

/// The brand band: program name and language button. On narrow windows the name
/// gives way to a button that opens the navigation as a menu.
class Band final : public QWidget
{
    Q_OBJECT

public:
    explicit Band(QWidget *parent = nullptr);

    /// The places the menu button offers; the band does not own \a menu.
    void setNavigationMenu(QMenu *menu);
    void setPlaceTitle(const QString &title);
    void setNarrow(bool narrow);

    QPushButton *languageButton() const { return m_language; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QString m_placeTitle;
    QLabel *m_name;
    QPushButton *m_menu;
    QPushButton *m_language;
    QLabel *m_key;
};

} // namespace Compass
