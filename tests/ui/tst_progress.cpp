// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressline.h"
#include "ui/widgets/progressmarks.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Progress : public QObject
{
    Q_OBJECT

private slots:
    void lineTellsItsValueToReaders();
    void emptyLineIsNotBusy();
    void lineIsFilledInProportion();
    void everyMarkIsDrawn();
};

void tst_Progress::lineTellsItsValueToReaders()
{
    ProgressLine line;
    line.setAccessibleName(u"7 of 21 done"_s);
    line.setProgress(7, 21);

    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&line);
    QCOMPARE(reader->role(), QAccessible::ProgressBar);
    QCOMPARE(reader->text(QAccessible::Name), u"7 of 21 done"_s);
    QCOMPARE(reader->valueInterface()->currentValue().toInt(), 7);
    QCOMPARE(reader->valueInterface()->maximumValue().toInt(), 21);
}

void tst_Progress::emptyLineIsNotBusy()
{
    ProgressLine line;
    line.setProgress(0, 0);
    QVERIFY(line.maximum() > line.minimum());
    QCOMPARE(line.value(), 0);
}

void tst_Progress::lineIsFilledInProportion()
{
    ProgressLine line;
    line.resize(210, 8);
    line.setProgress(7, 21);

    const QImage image = line.grab().toImage();
    const ColourTheme &colours = themeOf(&line);
    QCOMPARE(image.pixelColor(66, 4), colours.action);
    QCOMPARE(image.pixelColor(74, 4), colours.track);
}

void tst_Progress::everyMarkIsDrawn()
{
    ProgressMarks marks;
    marks.resize(304, 10);
    marks.setProgress(3, 7);

    const QImage image = marks.grab().toImage();
    const ColourTheme &colours = themeOf(&marks);
    // Seven marks of 40 px with gaps of 4 px between them: a step of 44 px.
    for (int mark = 0; mark < 7; ++mark)
        QCOMPARE(image.pixelColor(mark * 44 + 20, 5),
                 mark < 3 ? colours.levels.at(3) : colours.track);
}

QTEST_MAIN(tst_Progress)
#include "tst_progress.moc"
