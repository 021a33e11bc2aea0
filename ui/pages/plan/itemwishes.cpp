// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/itemwishes.h"

#include "ui/dialogs/plannotedialog.h"
#include "ui/dialogs/rejectiondialog.h"
#include "ui/pages/plan/itemlink.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/session/learningsession.h"
#include "ui/session/planedits.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Compass {

ItemWishes::ItemWishes(LearningSession &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

void ItemWishes::fulfil(ItemWish wish, const PlanItemId &item)
{
    switch (wish) {
    case ItemWish::MarkDone:
        m_session.setProgress(item, ItemProgress::Done);
        return;
    case ItemWish::Start:
        m_session.setProgress(item, ItemProgress::Doing);
        return;
    case ItemWish::BackToDo:
        m_session.setProgress(item, ItemProgress::ToDo);
        return;
    case ItemWish::Keep:
        m_session.add(item);
        return;
    case ItemWish::StopKeeping:
        m_session.restore(item);
        return;
    case ItemWish::MoveUp:
    case ItemWish::MoveDown:
        return move(wish, item);
    case ItemWish::Replace:
        return replace(item);
    case ItemWish::NotForMe:
        return askWhyNot(item);
    case ItemWish::Note:
        return askNote(item);
    case ItemWish::Open:
    case ItemWish::CopyAddress:
        return follow(wish, item);
    }
}

void ItemWishes::follow(ItemWish wish, const PlanItemId &item)
{
    const QString address = ItemWords(m_session.content(), m_page->locale()).address(item);
    if (wish == ItemWish::Open) {
        openAddress(address, m_session.content().learning.linkHosts);
        return;
    }
    QGuiApplication::clipboard()->setText(address);
    emit told(tr("The address is copied."));
}

void ItemWishes::move(ItemWish direction, const PlanItemId &item)
{
    const bool moved =
        direction == ItemWish::MoveUp ? m_session.moveUp(item) : m_session.moveDown(item);
    const QList<PlanItemId> order = m_session.figures().order();
    const QLocale locale = m_page->locale();
    if (moved)
        emit told(
            tr("Moved to place %1 of %2.")
                .arg(locale.toString(order.indexOf(item) + 1), locale.toString(order.size())));
    else
        emit told(tr("It stays where it is: it is at the end, or what it builds on comes first."));
}

/// The items of \a after that \a before does not have.
static QList<PlanItemId> added(const QList<PlanItemId> &before, const QList<PlanItemId> &after)
{
    QList<PlanItemId> items = after;
    items.removeIf([&before](const PlanItemId &each) { return before.contains(each); });
    return items;
}

void ItemWishes::replace(const PlanItemId &item)
{
    const QList<PlanItemId> before = m_session.figures().order();
    if (!m_session.replace(item))
        return;
    const ItemWords words(m_session.content(), m_page->locale());
    QStringList titles;
    for (const PlanItemId &each : added(before, m_session.figures().order()))
        titles.append(words.title(each));
    if (titles.isEmpty())
        emit told(tr("It is left out. Nothing else fits in its place."));
    else
        emit told(tr("It is left out. In its place: %1.")
                      .arg(m_page->locale().createSeparatedList(titles)));
}

/// The title of \a item in both languages.
static LocalizedText titleOf(const Content &content, const PlanItemId &item)
{
    return {ItemWords(content, QLocale(QLocale::English, QLocale::Canada)).title(item),
            ItemWords(content, QLocale(QLocale::French, QLocale::Canada)).title(item)};
}

void ItemWishes::askWhyNot(const PlanItemId &item)
{
    auto *dialog = new RejectionDialog(titleOf(m_session.content(), item), m_page->window());
    connect(dialog, &RejectionDialog::rejectedFor, this,
            [this, item](RejectionReason reason) { m_session.reject(item, reason); });
    dialog->open();
}

void ItemWishes::askNote(const PlanItemId &item)
{
    auto *dialog = new PlanNoteDialog(titleOf(m_session.content(), item),
                                      choiceOf(m_session.choices(), item).note, m_page->window());
    connect(dialog, &PlanNoteDialog::written, this, [this, item, dialog](const QString &note) {
        if (m_session.setNote(item, note))
            dialog->accept();
        else
            dialog->tellFailure();
    });
    dialog->open();
}

} // namespace Compass
