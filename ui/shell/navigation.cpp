// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/shell/navigationbutton.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace Compass {

/// One entry of the navigation.
struct Entry
{
    Area area;
    IconName icon;
    const char *title;
};

static constexpr std::array Entries = {
    Entry{Area::Home, IconName::Home, QT_TRANSLATE_NOOP("Compass::Navigation", "Home")},
    Entry{Area::Assess, IconName::Assess, QT_TRANSLATE_NOOP("Compass::Navigation", "Assess")},
    Entry{Area::Results, IconName::Results, QT_TRANSLATE_NOOP("Compass::Navigation", "Results")},
    Entry{Area::Plan, IconName::Plan, QT_TRANSLATE_NOOP("Compass::Navigation", "Plan")},
    Entry{Area::Careers, IconName::Careers, QT_TRANSLATE_NOOP("Compass::Navigation", "Careers")},
    Entry{Area::Team, IconName::Team, QT_TRANSLATE_NOOP("Compass::Navigation", "Team")},
    Entry{Area::Settings, IconName::Settings, QT_TRANSLATE_NOOP("Compass::Navigation", "Settings")},
};

std::span<const Area> areas()
{
    static constexpr std::array Order = {Area::Home,    Area::Assess, Area::Results, Area::Plan,
                                         Area::Careers, Area::Team,   Area::Settings};
    return Order;
}

std::optional<Area> areaOf(Place place)
{
    switch (place) {
    case Place::Language:
    case Place::Welcome:
        return std::nullopt;
    case Place::Home:
        return Area::Home;
    case Place::Prepare:
    case Place::Rate:
    case Place::Questions:
    case Place::Review:
        return Area::Assess;
    case Place::Results:
    case Place::Gaps:
    case Place::History:
    case Place::Journal:
    case Place::CareerPack:
    case Place::Report:
    case Place::Share:
    case Place::ShareLog:
        return Area::Results;
    case Place::Suggestions:
    case Place::LearningPlan:
        return Area::Plan;
    case Place::Careers:
    case Place::Targets:
        return Area::Careers;
    case Place::Team:
    case Place::TeamRequest:
    case Place::TeamFiles:
    case Place::TeamOverview:
    case Place::TeamHeatmap:
    case Place::TeamDistribution:
    case Place::TeamNeeds:
    case Place::TeamRisks:
    case Place::TeamActions:
    case Place::TeamChange:
    case Place::TeamReport:
        return Area::Team;
    case Place::AboutMe:
    case Place::Settings:
    case Place::YourData:
        return Area::Settings;
    }
    Q_UNREACHABLE();
}

Navigation::Navigation(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(2.0), 0, grid(2.0));
    layout->setSpacing(0);
    for (const Entry &entry : Entries) {
        const int id = static_cast<int>(entry.area);
        auto *button = new NavigationButton(entry.icon, this);
        m_buttons.addButton(button, id);
        layout->addWidget(button);

        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + id)));
        connect(action, &QAction::triggered, this, [this, id] { emit m_buttons.idClicked(id); });
        m_actions.append(action);
    }
    layout->addStretch();
    connect(&m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit areaWanted(static_cast<Area>(id)); });
    retranslate();
}

void Navigation::setCurrent(std::optional<Area> area)
{
    if (!area)
        return;
    m_buttons.button(static_cast<int>(*area))->setChecked(true);
    // One Tab stop, whatever had the focus before; arrows reach the others.
    for (QAbstractButton *button : m_buttons.buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void Navigation::focusCurrent()
{
    if (QAbstractButton *current = m_buttons.checkedButton())
        current->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Navigation"));
    for (const Entry &entry : Entries) {
        const int id = static_cast<int>(entry.area);
        m_buttons.button(id)->setText(tr(entry.title));
        m_actions.at(id)->setText(tr(entry.title));
    }
}

} // namespace Compass
