// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"

#include "core/base/error.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence();
    void aSentenceSaysWhatWhereAndWhatWasFound();
    void aPlaceInATextIsALineAndColumn();
    void anEmptyPlaceIsTheTopLevel();
    void factsAreNotTakenForMarks();
    void factsAreShortAndPrintable();
    void aSizeIsReadable();
};

void tst_ErrorText::everyCodeHasASentence()
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::RoleUnknown); ++i) {
        const Error error{static_cast<ErrorCode>(i), u"s"_s, u"p"_s, u"1"_s, u"never shown"_s};
        const QString text = errorText(error);
        QVERIFY2(text.size() > 20 && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QVERIFY2(!text.contains(error.detail), qPrintable(text));
    }
}

void tst_ErrorText::aSentenceSaysWhatWhereAndWhatWasFound()
{
    const Error error{ErrorCode::ValueOutOfRange, u"me.json"_s, u"answers[2].value"_s, u"4"_s, {}};

    QCOMPARE(errorText(error),
             u"The file “me.json” has a value outside what is allowed (answers[2].value): “4”. "
             "Correct it, then try again."_s);
}

void tst_ErrorText::aPlaceInATextIsALineAndColumn()
{
    const Error error{ErrorCode::JsonMalformed, u"me.json"_s, u"3:14"_s, {}, {}};

    QVERIFY(errorText(error).contains(u"(line 3, column 14)"_s));
}

void tst_ErrorText::anEmptyPlaceIsTheTopLevel()
{
    const Error error{ErrorCode::FieldUnknown, u"me.json"_s, {}, u"x"_s, {}};

    QVERIFY(errorText(error).contains(u"(top level): “x”"_s));
}

void tst_ErrorText::factsAreNotTakenForMarks()
{
    const Error error{ErrorCode::TypeWrong, u"%2%3.json"_s, u"%1"_s, u"100 %1"_s, {}};

    QVERIFY(errorText(error).contains(u"“%2%3.json”"_s));
    QVERIFY(errorText(error).contains(u"(%1): “100 %1”"_s));
}

void tst_ErrorText::factsAreShortAndPrintable()
{
    const QString hostile = u"\u001b[2J\r\n"_s + QString(100'000, u'x');
    const QString text = errorText({ErrorCode::IdUnknown, u"f"_s, hostile, hostile, {}});

    QVERIFY(text.size() < 400);
    QVERIFY(!text.contains(u'\u001b'));
    QVERIFY(!text.contains(u'\n'));
}

void tst_ErrorText::aSizeIsReadable()
{
    const Error error{ErrorCode::FileTooLarge, u"f"_s, {}, u"52428800"_s, {}};

    QVERIFY2(errorText(error).contains(u"(50.00 MiB)"_s), qPrintable(errorText(error)));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
