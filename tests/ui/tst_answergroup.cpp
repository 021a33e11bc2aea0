// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/answergroup.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_AnswerGroup : public QObject
{
    Q_OBJECT

private slots:
    void clickAsksAndMovesNoMark();
    void oneAnswerIsReachedByTab();
    void arrowsGoRound();
    void chosenAnswerCanBeTakenBack();
    void wordsWrapInsteadOfBeingCut();
    void contentMakesNoShortcut();
    void questionIsSaidOnce();
};

static QList<AnswerText> answers()
{
    return {{u"Never"_s, u"0"_s, {}}, {u"At times"_s, u"1"_s, {}}, {u"R&D always"_s, u"2"_s, {}}};
}

static QList<int> tabStops(const AnswerGroup &group)
{
    QList<int> stops;
    for (int row = 0; group.row(row); ++row) {
        if (group.row(row)->focusPolicy() & Qt::TabFocus)
            stops.append(row);
    }
    return stops;
}

void tst_AnswerGroup::clickAsksAndMovesNoMark()
{
    AnswerGroup group(AnswerShape::Row);
    group.setAnswers(answers());
    QSignalSpy chosen(&group, &AnswerGroup::chosen);

    QTest::mouseClick(group.row(1), Qt::LeftButton, {}, group.row(1)->rect().bottomRight());

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 1);
    QVERIFY(!group.row(1)->isChecked());
    group.setChosen(1);
    QVERIFY(group.row(1)->isChecked());
}

void tst_AnswerGroup::oneAnswerIsReachedByTab()
{
    AnswerGroup group(AnswerShape::Row);
    group.setAnswers(answers());
    QCOMPARE(tabStops(group), QList<int>{0});

    group.setChosen(2);
    QCOMPARE(tabStops(group), QList<int>{2});
}

void tst_AnswerGroup::arrowsGoRound()
{
    AnswerGroup group(AnswerShape::Row);
    group.setAnswers(answers());
    group.show();
    QVERIFY(QTest::qWaitForWindowActive(&group));
    group.row(0)->setFocus();

    QTest::keyClick(group.row(0), Qt::Key_Up);
    QVERIFY(group.row(2)->hasFocus());
    QCOMPARE(tabStops(group), QList<int>{2});
    QTest::keyClick(group.row(2), Qt::Key_Right);
    QVERIFY(group.row(0)->hasFocus());
}

void tst_AnswerGroup::chosenAnswerCanBeTakenBack()
{
    AnswerGroup group(AnswerShape::Inline);
    group.setAnswers(answers());
    group.setChosen(1);

    group.setChosen(std::nullopt);

    QVERIFY(!group.row(1)->isChecked());
    QVERIFY(!group.chosenIndex());
}

void tst_AnswerGroup::wordsWrapInsteadOfBeingCut()
{
    AnswerRow row(AnswerShape::Row);
    row.setAnswer({u"Consistently, even in new situations"_s, u"3"_s, {}});

    QVERIFY(row.heightForWidth(grid(20.0)) > row.heightForWidth(grid(80.0)));
    QCOMPARE(row.heightForWidth(grid(80.0)), grid(6.0));
}

void tst_AnswerGroup::contentMakesNoShortcut()
{
    AnswerGroup group(AnswerShape::Row);
    group.setAnswers(answers());

    QVERIFY(group.row(2)->shortcut().isEmpty());
    QCOMPARE(group.row(2)->accessibleName(), u"R&D always"_s);
}

void tst_AnswerGroup::questionIsSaidOnce()
{
    AnswerGroup group(AnswerShape::Row);
    group.setAnswers(answers());

    group.ask(u"How often?"_s);

    QCOMPARE(group.row(0)->accessibleDescription(), u"How often?"_s);
    QVERIFY(group.row(1)->accessibleDescription().isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(group.row(0))->role(), QAccessible::RadioButton);
}

QTEST_MAIN(tst_AnswerGroup)
#include "tst_answergroup.moc"
