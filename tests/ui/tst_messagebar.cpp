// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "core/base/error.h"
#include "core/base/errortext.h"
#include "ui/widgets/textlabel.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_MessageBar : public QObject
{
    Q_OBJECT

private slots:
    void theSameErrorIsSaidAgainAndShownOnce();
};

void tst_MessageBar::theSameErrorIsSaidAgainAndShownOnce()
{
    MessageBar bar;
    const Error error{ErrorCode::FileMissing, u"a.txt"_s, {}, {}, {}};
    bar.showError(error);
    bar.setAccessibleDescription({}); // What is said is a change of the description.

    bar.showError(error);

    QCOMPARE(bar.accessibleDescription(), errorText(error));
    QCOMPARE(bar.findChild<TextLabel *>()->text(), errorText(error));
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
