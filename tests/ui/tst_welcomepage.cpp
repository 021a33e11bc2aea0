// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/welcomepage.h"

#include "tests/support/pagewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_WelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void showsThePathToSelect();
    void buttonsLeadOnAndBack();
    void sampleIsAsked();
    void everyControlHasAName();
};

void tst_WelcomePage::showsThePathToSelect()
{
    WelcomePage page;
    page.resize(1088, 697);
    page.setDataPath(u"/home/alex/compass.db"_s);
    page.show();
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text() == u"/home/alex/compass.db"_s) {
            QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
            return;
        }
    }
    QFAIL("the path is not shown");
}

void tst_WelcomePage::buttonsLeadOnAndBack()
{
    WelcomePage page;
    page.resize(1088, 697);
    page.show();
    QSignalSpy wanted(&page, &Page::placeWanted);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.firstFocus()->setFocus();
    QTest::keyClick(page.firstFocus(), Qt::Key_Return);
    QCOMPARE(wanted.takeFirst().at(0).value<Place>(), Place::AboutMe);
    QTest::mouseClick(visibleButton(page, u"&Back"_s), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().at(0).value<Place>(), Place::Language);
}

void tst_WelcomePage::sampleIsAsked()
{
    WelcomePage page;
    page.resize(1088, 697);
    page.show();
    QSignalSpy sample(&page, &WelcomePage::sampleWanted);
    QTest::mouseClick(visibleButton(page, u"&Try with sample data"_s), Qt::LeftButton);
    QCOMPARE(sample.size(), 1);
}

void tst_WelcomePage::everyControlHasAName()
{
    WelcomePage page;
    page.resize(1088, 697);
    page.show();
    QCOMPARE(namelessControls(page), QStringList());
}

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcomepage.moc"
