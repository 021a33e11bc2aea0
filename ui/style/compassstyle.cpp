// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/compassstyle.h"

#include "ui/style/buttonpainting.h"
#include "ui/style/indicatorpainting.h"
#include "ui/style/scrollbarpainting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

void drawFocusRing(QPainter *painter, const QRect &rect, const ColourTheme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.action, 3));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), CornerPx + 3,
                             CornerPx + 3);
    painter->restore();
}

CompassStyle::CompassStyle(ThemeKind kind)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_kind(kind)
{
}

void CompassStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_wheelGuard.guard(widget);
}

void CompassStyle::unpolish(QWidget *widget)
{
    m_wheelGuard.release(widget);
    QProxyStyle::unpolish(widget);
}

static void drawItemPanel(const QStyleOption *option, QPainter *painter, const ColourTheme &theme)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (option->state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option->rect, theme.selection);
}

/// A field without a frame is inside another control, which has one.
static void drawFieldPanel(const QStyleOption *option, QPainter *painter, const ColourTheme &theme)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth > 0)
        drawPanel(painter, option->rect, theme.card, theme.border);
}

/// The line that the tabs stand on, open under the chosen one.
static void drawTabBase(const QStyleOptionTabBarBase &base, QPainter *painter,
                        const QWidget *widget, const ColourTheme &theme)
{
    const QRect bar = widget ? widget->rect() : base.rect;
    painter->setPen(theme.border);
    painter->drawLine(bar.left(), bar.bottom(), base.selectedTabRect.left(), bar.bottom());
    painter->drawLine(base.selectedTabRect.right(), bar.bottom(), bar.right(), bar.bottom());
}

void CompassStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const ColourTheme &colours = theme(m_kind);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(option, painter, widget, colours);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            painter->setPen(QPen(colours.action, 2));
            painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
        }
        return;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(painter, option->rect, option->state, colours);
        return;
    case PE_IndicatorCheckBox:
        drawCheckIndicator(painter, option->rect, option->state, colours);
        return;
    case PE_IndicatorArrowDown:
        drawDownArrow(painter, option->rect, colours);
        return;
    case PE_PanelLineEdit:
        drawFieldPanel(option, painter, colours);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameTabBarBase:
        if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
            drawTabBase(*base, painter, widget, colours);
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, colours);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

static void drawTabShape(const QStyleOptionTab &tab, QPainter *painter, const ColourTheme &theme)
{
    if (!(tab.state & QStyle::State_Selected))
        return;
    const QRect rect = tab.rect;
    painter->fillRect(rect, theme.page);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 3), theme.action);
    painter->setPen(theme.border);
    painter->drawLine(rect.left(), rect.top() + 3, rect.left(), rect.bottom());
    painter->drawLine(rect.right(), rect.top() + 3, rect.right(), rect.bottom());
}

static void drawHeaderSection(const QStyleOption *option, QPainter *painter,
                              const ColourTheme &theme)
{
    painter->fillRect(option->rect, theme.side);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      theme.border);
}

/// Texts to write have the border of a field.
static bool isWritingArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget);
}

void CompassStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const ColourTheme &colours = theme(m_kind);
    switch (element) {
    case CE_FocusFrame:
        drawFocusRing(painter, option->rect, colours);
        return;
    case CE_ShapedFrame:
        if (isWritingArea(widget)) {
            painter->setPen(colours.border);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*this, *button, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours.side);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabShape(*tab, painter, colours);
        return;
    case CE_TabBarTabLabel:
        if (option->state & State_Selected)
            painter->setFont(textFont(1.0, QFont::DemiBold));
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter, colours);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Units of the arrow of a list with the room around it, and of all there is beside the words.
static constexpr double ArrowUnits = 3.5;
static constexpr double ComboUnits = 5.0;

static QRect arrowOf(const QRect &comboBox)
{
    QRect arrow = comboBox;
    arrow.setLeft(comboBox.right() + 1 - grid(ArrowUnits));
    return arrow;
}

static void drawComboBox(const QStyle *style, const QStyleOptionComplex *option, QPainter *painter,
                         const QWidget *widget, const ColourTheme &theme)
{
    drawPanel(painter, option->rect, theme.card, theme.border);
    const QRect arrow =
        style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    drawDownArrow(painter, arrow, theme);
}

void CompassStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, theme(m_kind));
    else if (control == CC_ComboBox)
        drawComboBox(this, option, painter, widget, theme(m_kind));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Sizes of at least \a grid units, so that every target is easy to hit.
static QSize atLeastHigh(QSize size, double units)
{
    size.setHeight(std::max(size.height(), grid(units)));
    return size;
}

QSize CompassStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    if (type == CT_PushButton)
        return buttonSize(option, size, widget);

    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        return atLeastHigh({std::max(base.width(), size.width() + grid(ComboUnits)), base.height()},
                           4.5);
    case CT_LineEdit:
    case CT_SpinBox:
        return atLeastHigh(base, 4.5);
    case CT_TabBarTab:
        return atLeastHigh(base, 5.0) + QSize(grid(3.0), 0);
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuItem:
    case CT_MenuBarItem:
    case CT_ToolButton:
        return atLeastHigh(base, 3.5);
    default:
        return base;
    }
}

int CompassStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return grid(2.25);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return grid(2.25);
    case PM_ScrollBarExtent:
        return std::max(12, grid(1.5));
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CompassStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_UnderlineShortcut:
    case SH_FocusFrame_AboveWidget: // Else the ring is cut by the parent of what it is around.
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(theme(m_kind).line.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect CompassStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_PushButtonContents && buttonKind(widget) == ButtonKind::Link)
        return option->rect;
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(grid(0.75), 0, 0, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CompassStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, subControl);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return arrowOf(option->rect);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        QRect field = QProxyStyle::subControlRect(control, option, subControl, widget);
        field.setLeft(field.left() + grid(0.5));
        field.setRight(arrowOf(option->rect).left() - 1);
        return field;
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace Compass
