// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberbox.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <functional>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Fields to choose a number, a date or one of a few things in.
class tst_Fields : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theWheelScrollsAndChangesNothing_data();
    void theWheelScrollsAndChangesNothing();
    void aListStillScrollsByWheel();
    void aDateIsWrittenAsEverywhere();
    void aDateFollowsTheLanguage();
    void theArrowOfAListHasRoom_data();
    void theArrowOfAListHasRoom();

private:
    ApplicationLook m_look;
};

void tst_Fields::init()
{
    m_look.setTheme(ThemeKind::Light);
    m_look.setTextPercent(100);
}

/// A field of each kind in the middle of its choices, and what is chosen in it.
struct ShownField
{
    QWidget *widget;
    std::function<QString()> chosen;
};

using MakeField = std::function<ShownField()>;

static ShownField dateField()
{
    auto *field = new DateField;
    field->setDate({2027, 9, 18});
    return {field, [field] { return field->date().toString(Qt::ISODate); }};
}

static ShownField countField()
{
    auto *field = new CountField(0, 10);
    field->setValue(5);
    return {field, [field] { return QString::number(field->value()); }};
}

static ShownField numberBox()
{
    auto *box = new NumberBox({5, 6, 7}, [](int number) { return QString::number(number); });
    box->setNumber(6);
    return {box, [box] { return box->currentText(); }};
}

static ShownField plainBox()
{
    auto *box = new QComboBox;
    box->addItems({u"a"_s, u"b"_s, u"c"_s});
    box->setCurrentIndex(1);
    return {box, [box] { return box->currentText(); }};
}

static ShownField tabs()
{
    auto *bar = new QTabBar;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        bar->addTab(name);
    bar->setCurrentIndex(1);
    return {bar, [bar] { return QString::number(bar->currentIndex()); }};
}

void tst_Fields::theWheelScrollsAndChangesNothing_data()
{
    QTest::addColumn<MakeField>("make");
    QTest::addColumn<bool>("focused");
    for (const bool focused : {false, true}) {
        const char *how = focused ? "focused" : "not";
        QTest::addRow("date, %s", how) << MakeField(dateField) << focused;
        QTest::addRow("count, %s", how) << MakeField(countField) << focused;
        QTest::addRow("number, %s", how) << MakeField(numberBox) << focused;
        QTest::addRow("choice, %s", how) << MakeField(plainBox) << focused;
        QTest::addRow("tabs, %s", how) << MakeField(tabs) << focused;
    }
}

/// Turns the wheel over the middle of \a widget by one notch towards the person.
static void turnWheel(QWidget *widget)
{
    const QPointF middle = QRectF(widget->rect()).center();
    const QPoint notch(0, -120);
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, notch, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    // Only what a person does goes on to parents; sending an event makes it the program's.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(widget, &event);
}

void tst_Fields::theWheelScrollsAndChangesNothing()
{
    QFETCH(MakeField, make);
    QFETCH(bool, focused);
    const ShownField field = make();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *other = new QLineEdit;
    column->addWidget(other);
    column->addWidget(field.widget);
    column->addSpacing(2000);
    QScrollArea page;
    page.setWidgetResizable(true);
    page.setWidget(content);
    page.resize(300, 300);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    (focused ? field.widget : other)->setFocus();
    const QString before = field.chosen();

    turnWheel(field.widget);

    QCOMPARE(field.chosen(), before);
    QCOMPARE(field.widget->hasFocus(), focused);
    QVERIFY(page.verticalScrollBar()->value() > 0);
}

void tst_Fields::aListStillScrollsByWheel()
{
    QScrollArea page;
    auto *tall = new QWidget;
    tall->setFixedHeight(2000);
    page.setWidget(tall);
    page.resize(200, 200);
    page.show();
    turnWheel(page.viewport());
    QVERIFY(page.verticalScrollBar()->value() > 0);
}

void tst_Fields::aDateIsWrittenAsEverywhere()
{
    DateField field;
    field.setLocale(QLocale(QLocale::English, QLocale::Canada));
    field.setDate({2027, 9, 18});
    QCOMPARE(field.text(), u"September 18, 2027"_s);
    // The month of a date is changed by keys, and by typing its name.
    field.setCurrentSection(QDateTimeEdit::MonthSection);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2027, 10, 18));
}

/// Dates as French writes them.
class FrenchDates final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        const bool isFormat = QLatin1StringView(context) == "Compass::Dates"_L1
            && QLatin1StringView(source) == "MMMM d, yyyy"_L1;
        return isFormat ? u"d MMMM yyyy"_s : QString();
    }
};

void tst_Fields::aDateFollowsTheLanguage()
{
    DateField field;
    field.setLocale(QLocale(QLocale::English, QLocale::Canada));
    field.setDate({2027, 9, 18});
    FrenchDates french;
    QVERIFY(QCoreApplication::installTranslator(&french));
    field.setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&field, &change);
    QCOMPARE(field.text(), u"18 septembre 2027"_s);
    QCOMPARE(field.date(), QDate(2027, 9, 18));
    QCoreApplication::removeTranslator(&french);
}

void tst_Fields::theArrowOfAListHasRoom_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void tst_Fields::theArrowOfAListHasRoom()
{
    QFETCH(int, percent);
    m_look.setTextPercent(percent);
    QComboBox box;
    box.addItem(u"Every competency of every framework"_s);
    box.resize(box.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const auto part = [&](QStyle::SubControl control) {
        return box.style()->subControlRect(QStyle::CC_ComboBox, &option, control, &box);
    };
    const QRect arrow = part(QStyle::SC_ComboBoxArrow);
    const QRect words = part(QStyle::SC_ComboBoxEditField);
    // The arrow is 1.1 units wide: more than half of that is free at its right.
    QVERIFY(box.rect().right() - arrow.center().x() >= grid(1.1));
    QVERIFY(words.right() < arrow.left());
    QVERIFY(words.width() >= box.fontMetrics().horizontalAdvance(box.currentText()));
}

QTEST_MAIN(tst_Fields)
#include "tst_fields.moc"
