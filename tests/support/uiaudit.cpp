// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/uiaudit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass::Audit {

static QString describe(const QWidget *widget)
{
    QAccessibleInterface *accessible =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                            accessible ? accessible->text(QAccessible::Name) : QString());
}

static bool needsName(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles = {
        QAccessible::Button,   QAccessible::CheckBox,     QAccessible::RadioButton,
        QAccessible::ComboBox, QAccessible::EditableText, QAccessible::Table,
        QAccessible::Tree,     QAccessible::List,         QAccessible::Chart,
        QAccessible::Graphic,  QAccessible::PageTab,      QAccessible::Link,
        QAccessible::Dialog,   QAccessible::ProgressBar};
    return roles.contains(role);
}

QStringList unnamed(QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || !widget->isVisibleTo(root) || accessible->state().invisible)
            continue;
        const bool focusable = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        const QString name = accessible->text(QAccessible::Name).trimmed();
        if ((focusable || needsName(accessible->role())) && name.isEmpty())
            faults.append(u"no name: "_s + describe(widget) + u' ' + widget->objectName());
    }
    return faults;
}

static QString labelFault(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        if (needed > label->height())
            return u"needs %1 px of height, has %2"_s.arg(needed).arg(label->height());
    }
    const int needed =
        label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
    if (needed > label->width())
        return u"needs %1 px of width, has %2"_s.arg(needed).arg(label->width());
    return {};
}

static QString headerFault(const QHeaderView *header)
{
    if (!header->model() || header->orientation() != Qt::Horizontal)
        return {};
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(i) && header->sectionSizeHint(i) > header->sectionSize(i))
            return u"column %1 is cut off"_s.arg(i);
    }
    const auto *table = qobject_cast<const QAbstractScrollArea *>(header->parentWidget());
    const bool scrolls = table && table->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if (table && !scrolls && header->length() > table->viewport()->width())
        return u"columns need %1 px of width, have %2"_s.arg(header->length())
            .arg(table->viewport()->width());
    return {};
}

static QString truncation(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return labelFault(label);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return headerFault(header);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width())
        return u"needs %1 px of width, has %2"_s.arg(button->minimumSizeHint().width())
            .arg(button->width());
    return {};
}

static bool sticksOut(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (widget->isWindow() || qobject_cast<const QAbstractScrollArea *>(parent)
        || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return false;
    return widget->geometry().right() > parent->width() + 1;
}

QStringList truncated(QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->inherits("QFocusFrame"))
            continue;
        if (const QString fault = truncation(widget); !fault.isEmpty())
            faults.append(describe(widget) + u": "_s + fault);
        if (sticksOut(widget))
            faults.append(describe(widget) + u": outside its parent"_s);
    }
    return faults;
}

static bool isTabStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QStringList smallTargets(QWidget *root, int px)
{
    QStringList faults;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!isTabStop(widget) || qobject_cast<const QAbstractScrollArea *>(widget))
            continue;
        if (widget->width() < px || widget->height() < px)
            faults.append(u"%1 is %2×%3 px"_s.arg(describe(widget))
                              .arg(widget->width())
                              .arg(widget->height()));
    }
    return faults;
}

/// Only the checked button of an exclusive group is a Tab stop; arrows reach the others.
static bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && (button->autoExclusive() || button->group()) && !button->isChecked();
}

QStringList tabFaults(QWidget *root)
{
    QList<QWidget *> wanted;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (isTabStop(widget))
            wanted.append(widget);
    }
    if (wanted.isEmpty())
        return {};

    QStringList faults;
    QList<QWidget *> seen;
    wanted.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i <= wanted.size(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (i > 0 && focus == seen.first()))
            break;
        if (seen.contains(focus)) {
            faults.append(u"Tab is trapped at "_s + describe(focus));
            break;
        }
        seen.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const QWidget *widget : std::as_const(wanted)) {
        if (!seen.contains(widget) && !isReachedByArrows(widget))
            faults.append(u"Tab never reaches "_s + describe(widget));
    }
    return faults;
}

static QStringList shownTexts(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts.append(edit->placeholderText());
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        texts.append(menu->title());
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            texts.append(header->model()->headerData(i, header->orientation()).toString());
    }
    for (const QAction *action : widget->actions())
        texts.append(action->text());
    if (widget->isWindow())
        texts.append(widget->windowTitle());
    return texts;
}

static bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// Whether \a text is one of \a allowed or translated, or several of these in a line.
static bool isKnown(const QString &text, const QStringList &allowed)
{
    const QString plain =
        Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    static const QRegularExpression between(u" · |\n"_s);
    return std::ranges::all_of(plain.split(between), [&allowed](const QString &part) {
        return part.contains(u'⟦') || std::ranges::any_of(allowed, [&part](const QString &each) {
                   return each.contains(part);
               });
    });
}

QStringList hardCoded(QWidget *root, const QStringList &allowed)
{
    QStringList faults;
    const QList<QWidget *> all = root->findChildren<QWidget *>() << root;
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(root) && !qobject_cast<const QMenu *>(widget))
            continue;
        for (const QString &text : shownTexts(widget)) {
            if (hasWords(text) && !text.contains(u'⟦') && !isKnown(text, allowed))
                faults.append(u"hard-coded: %1 in %2"_s.arg(
                    text, QLatin1StringView(widget->metaObject()->className())));
        }
    }
    faults.removeDuplicates();
    return faults;
}

void addPageSizes()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280×800") << 100 << QSize(1088, 697);
    QTest::newRow("1024×700") << 100 << QSize(832, 597);
    QTest::newRow("150 %") << 150 << QSize(1088, 697);
    QTest::newRow("200 %") << 200 << QSize(1262, 597);
}

TextSize::TextSize(int percent) : m_usual(QApplication::font())
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(14 * percent / 100);
    QApplication::setFont(font);
}

TextSize::~TextSize()
{
    QApplication::setFont(m_usual);
}

QStringList mnemonicClashes(QWidget *root)
{
    QStringList faults;
    QHash<QString, QString> owners;
    QStringList texts;
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->inherits("QMenuBarExtension"))
            texts.append(button->text());
    }
    for (const QMenuBar *bar : root->findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            texts.append(action->text());
    }
    for (const QString &text : std::as_const(texts)) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (owners.contains(key))
            faults.append(u"%1 for “%2” and “%3”"_s.arg(key, owners.value(key), text));
        owners.insert(key, text);
    }
    return faults;
}

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &foreground, const QColor &background)
{
    const double a = luminance(foreground);
    const double b = luminance(background);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList faintPairs(const QPalette &palette)
{
    struct Pair
    {
        const char *name;
        QPalette::ColorRole foreground;
        QPalette::ColorRole background;
        double least;
    };
    static constexpr Pair pairs[] = {
        {"text on page", QPalette::WindowText, QPalette::Window, 4.5},
        {"text on card", QPalette::Text, QPalette::Base, 4.5},
        {"text on side", QPalette::Text, QPalette::AlternateBase, 4.5},
        {"button", QPalette::ButtonText, QPalette::Button, 4.5},
        {"heading on page", QPalette::BrightText, QPalette::Window, 4.5},
        {"secondary on page", QPalette::PlaceholderText, QPalette::Window, 4.5},
        {"secondary on side", QPalette::PlaceholderText, QPalette::AlternateBase, 4.5},
        {"highlighted", QPalette::HighlightedText, QPalette::Highlight, 4.5},
        {"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase, 4.5},
        {"link", QPalette::Link, QPalette::Window, 4.5},
        {"visited link", QPalette::LinkVisited, QPalette::Window, 4.5},
        {"focus", QPalette::Highlight, QPalette::Window, 3.0},
        {"border", QPalette::Dark, QPalette::Base, 3.0},
    };

    QStringList faults;
    for (const Pair &pair : pairs) {
        const double ratio =
            contrast(palette.color(pair.foreground), palette.color(pair.background));
        if (ratio < pair.least)
            faults.append(u"%1: %2, needs %3"_s.arg(QLatin1StringView(pair.name))
                              .arg(ratio, 0, 'f', 2)
                              .arg(pair.least));
    }
    return faults;
}

} // namespace Compass::Audit
