// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/planitemactions.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace Compass {

/// A line of the menu, in the order of ItemWish.
struct WishLine
{
    const char *text;
    const char *keys; ///< Shown only: the page owns the shortcut.
};

static constexpr std::array WishLines = {
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Mark done"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Start now"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Back to “to do”"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Open in the browser"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Copy the address"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Note…"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Move up"), "Alt+Up"},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Move down"), "Alt+Down"},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Always keep in the plan"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "No longer keep always"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Replace with the next best"), ""},
    WishLine{QT_TRANSLATE_NOOP("Compass::PlanItemActions", "Not for me…"), ""},
};

PlanItemActions::PlanItemActions(QWidget *parent)
    : QWidget(parent)
    , m_done(new QPushButton)
    , m_more(new QPushButton)
    , m_menu(new QMenu(this))
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_done);
    layout->addWidget(m_more);
    m_more->setMenu(m_menu);
    for (size_t i = 0; i < WishLines.size(); ++i)
        addLine(static_cast<ItemWish>(i));
    connect(m_done, &QPushButton::clicked, this, [this] { emit wanted(ItemWish::MarkDone); });
}

void PlanItemActions::addLine(ItemWish wish)
{
    if (wish == ItemWish::Open || wish == ItemWish::MoveUp || wish == ItemWish::Keep)
        m_menu->addSeparator();
    QAction *action = m_menu->addAction(QString());
    action->setData(static_cast<int>(wish));
    connect(action, &QAction::triggered, this, [this, wish] { emit wanted(wish); });
}

static bool isOffered(ItemWish wish, const PlannedItem &item, bool hasLink)
{
    switch (wish) {
    case ItemWish::Start:
        return item.progress == ItemProgress::ToDo;
    case ItemWish::BackToDo:
        return item.progress == ItemProgress::Doing;
    case ItemWish::Open:
    case ItemWish::CopyAddress:
        return hasLink;
    case ItemWish::Keep:
        return !item.isLocked;
    case ItemWish::StopKeeping:
        return item.isLocked && item.progress == ItemProgress::ToDo;
    default:
        return true;
    }
}

void PlanItemActions::show(const PlannedItem &item, const QString &title, bool hasLink)
{
    m_item = item;
    m_hasLink = hasLink;
    m_done->setText(tr("Mark done"));
    m_done->setAccessibleName(tr("Mark done: %1").arg(title));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More actions: %1").arg(title));
    m_menu->setAccessibleName(m_more->accessibleName());
    showLines();
}

void PlanItemActions::showLines()
{
    for (QAction *action : m_menu->actions()) {
        if (action->isSeparator())
            continue;
        const auto wish = static_cast<ItemWish>(action->data().toInt());
        const WishLine &line = WishLines.at(static_cast<size_t>(wish));
        const QKeySequence keys(QLatin1StringView(line.keys));
        // What stands after a tab is written at the right edge, as a key is.
        action->setText(keys.isEmpty()
                            ? tr(line.text)
                            : tr(line.text) + u'\t' + keys.toString(QKeySequence::NativeText));
        action->setVisible(wish == ItemWish::MarkDone ? m_narrow
                                                      : isOffered(wish, m_item, m_hasLink));
    }
}

void PlanItemActions::arrange(bool narrow)
{
    m_narrow = narrow;
    m_done->setVisible(!narrow);
    showLines();
}

} // namespace Compass
