// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/linkpolicy.h"

#include "core/content/content.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_LinkPolicy : public QObject
{
    Q_OBJECT

private slots:
    void onlyListedSitesAreOpened_data();
    void onlyListedSitesAreOpened();
    void withoutAListNothingIsOpened();
    void everyShippedLinkMayBeOpened();
};

void tst_LinkPolicy::onlyListedSitesAreOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("opened");

    QTest::newRow("a listed site") << u"https://www.canada.ca/en.html?a=b#c"_s << true;
    QTest::newRow("a capital in the host") << u"https://WWW.Canada.ca/"_s << true;
    QTest::newRow("another site") << u"https://canada.ca/"_s << false;
    QTest::newRow("a site inside a listed one") << u"https://a.www.canada.ca/"_s << false;
    QTest::newRow("a listed name in front") << u"https://www.canada.ca.example.org/"_s << false;
    QTest::newRow("a dot at the end") << u"https://www.canada.ca./"_s << false;
    QTest::newRow("http") << u"http://www.canada.ca/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a user name") << u"https://www.canada.ca@example.org/"_s << false;
    QTest::newRow("a user name on a listed site") << u"https://me@www.canada.ca/"_s << false;
    QTest::newRow("another port") << u"https://www.canada.ca:8443/"_s << false;
    QTest::newRow("a letter that looks alike") << u"https://www.cаnada.ca/"_s << false;
    QTest::newRow("a space") << u"https://www.canada.ca/a b"_s << false;
    QTest::newRow("a line break") << u"https://www.canada.ca/\na"_s << false;
    QTest::newRow("no scheme") << u"//www.canada.ca/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_LinkPolicy::onlyListedSitesAreOpened()
{
    QFETCH(QString, text);
    QTEST(openableLink(text, {u"www.canada.ca"_s}).has_value(), "opened");
}

void tst_LinkPolicy::withoutAListNothingIsOpened()
{
    QVERIFY(!openableLink(u"https://www.canada.ca/"_s, {}));
}

void tst_LinkPolicy::everyShippedLinkMayBeOpened()
{
    const Result<Content> content = shippedContent();
    QVERIFY(content);
    const LearningCatalogue &learning = content->learning;
    for (const LearningResource &resource : learning.resources) {
        QVERIFY2(openableLink(resource.url.english, learning.linkHosts),
                 qPrintable(resource.url.english));
        QVERIFY2(openableLink(resource.url.french, learning.linkHosts),
                 qPrintable(resource.url.french));
    }
}

QTEST_GUILESS_MAIN(tst_LinkPolicy)

#include "tst_linkpolicy.moc"
