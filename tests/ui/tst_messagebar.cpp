// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "core/base/error.h"
#include "core/base/errortext.h"

#include <QAccessible>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_MessageBar : public QObject
{
    Q_OBJECT

private slots:
    void theSameErrorIsSaidAgainAndShownOnce();
};

static QStringList *s_spoken = nullptr;

static void hear(QAccessibleEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(event->object());
    if (event->type() == QAccessible::DescriptionChanged && widget)
        s_spoken->append(widget->accessibleDescription());
}

void tst_MessageBar::theSameErrorIsSaidAgainAndShownOnce()
{
    QStringList spoken;
    s_spoken = &spoken;
    MessageBar bar;
    const Error error{ErrorCode::FileMissing, u"a.txt"_s, {}, {}, {}};
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(hear);
    bar.showError(error);
    spoken.clear(); // The text itself was set, too.

    bar.showError(error);

    QAccessible::installUpdateHandler(before);
    QCOMPARE(spoken, QStringList{errorText(error)});
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
