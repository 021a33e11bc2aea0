// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"

#include <QButtonGroup>
#include <QWidget>

#include <span>

class QActionGroup;
class QMenu;

namespace Compass {

enum class IconName;

/// A part of the program the navigation offers.
enum class Area { Home, Assess, Results, Plan, Careers, Team, Settings };

/// The areas in order of the navigation.
std::span<const Area> areas();

/// The area a place belongs to; no value for the pages before home.
std::optional<Area> areaOf(Place place);

/// The list at the left. Arrow keys move inside it; it is one Tab stop.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrent(std::optional<Area> area);
    void focusCurrent();

    /// One action an area, with its shortcut Ctrl+1 …, for menus.
    QList<QAction *> areaActions() const { return m_actions; }

signals:
    void areaWanted(Compass::Area area);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QButtonGroup m_buttons;
    QList<QAction *> m_actions;
};

} // namespace Compass
