// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The catalogues as the program carries them; their text is the business of
/// check_translations.py.
class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void programCarriesItsCatalogues_data();
    void programCarriesItsCatalogues();
    void standardButtonsSpeakFrench();
};

void tst_Translations::programCarriesItsCatalogues_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");

    QTest::newRow("English plurals") << u":/i18n/compass_en.qm"_s << u"en_CA"_s;
    QTest::newRow("French") << u":/i18n/compass_fr.qm"_s << u"fr_CA"_s;
    QTest::newRow("French of Qt") << u":/i18n/qtbase_fr.qm"_s << u"fr_FR"_s;
}

void tst_Translations::programCarriesItsCatalogues()
{
    QFETCH(QString, file);
    QFETCH(QString, language);

    QTranslator catalogue;

    QVERIFY(catalogue.load(file));
    QCOMPARE(catalogue.language(), language);
}

void tst_Translations::standardButtonsSpeakFrench()
{
    QTranslator toolkit;
    QVERIFY(toolkit.load(u":/i18n/qtbase_fr.qm"_s));

    QCOMPARE(toolkit.translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
