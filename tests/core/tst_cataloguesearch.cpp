// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/cataloguesearch.h"

#include "core/content/content.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CatalogueSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothLanguagesAreSearchedWithoutAccents();
    void everyWordMustOccur();
    void providersAndCompetenciesAreSearched();
    void titlesComeFirst();
    void blankFindsNothing();

private:
    static QStringList idsOf(const QList<const LearningResource *> &resources);
    QStringList found(const QString &words) const;

    LearningCatalogue m_catalogue;
    Catalog m_competencies;
};

static LearningResource resource(const QString &id, const LocalizedText &title,
                                 const LocalizedText &provider)
{
    LearningResource resource;
    resource.id = ResourceId(id);
    resource.title = title;
    resource.provider = provider;
    return resource;
}

void tst_CatalogueSearch::initTestCase()
{
    Competency competency;
    competency.id = CompetencyId(u"CYB-01"_s);
    competency.name = {u"Phishing and fraud"_s, u"Hameçonnage et fraude"_s};
    Framework framework;
    framework.competencies = {competency};
    m_competencies.frameworks = {framework};

    const LocalizedText school{u"School of Public Service"_s, u"École de la fonction publique"_s};
    LearningResource mail = resource(u"mail"_s, {u"Safe mail"_s, u"Courriel sûr"_s}, school);
    mail.competencies = {competency.id};
    m_catalogue.resources = {mail,
                             resource(u"fish"_s, {u"Spot phishing"_s, u"Repérer l’hameçonnage"_s},
                                      {u"Get Cyber Safe"_s, u"Pensez cybersécurité"_s}),
                             resource(u"data"_s, {u"Open data"_s, u"Données ouvertes"_s}, school)};
}

QStringList tst_CatalogueSearch::idsOf(const QList<const LearningResource *> &resources)
{
    QStringList ids;
    for (const LearningResource *each : resources)
        ids.append(each->id.toString());
    return ids;
}

QStringList tst_CatalogueSearch::found(const QString &words) const
{
    return idsOf(CatalogueSearch(m_catalogue, m_competencies).matching(words));
}

void tst_CatalogueSearch::bothLanguagesAreSearchedWithoutAccents()
{
    QCOMPARE(found(u"DONNEES"_s), QStringList{u"data"_s});
    QCOMPARE(found(u"données"_s), QStringList{u"data"_s});
    QCOMPARE(found(u"open"_s), QStringList{u"data"_s});
    QCOMPARE(found(u"l'hameconnage"_s), QStringList{u"fish"_s});
}

void tst_CatalogueSearch::everyWordMustOccur()
{
    QCOMPARE(found(u"school data"_s), QStringList{u"data"_s});
    QCOMPARE(found(u"school cyber"_s), QStringList());
}

void tst_CatalogueSearch::providersAndCompetenciesAreSearched()
{
    QCOMPARE(found(u"ecole"_s), (QStringList{u"mail"_s, u"data"_s}));
    QCOMPARE(found(u"fraude"_s), QStringList{u"mail"_s});
}

void tst_CatalogueSearch::titlesComeFirst()
{
    QCOMPARE(found(u"phishing"_s), (QStringList{u"fish"_s, u"mail"_s}));
}

void tst_CatalogueSearch::blankFindsNothing()
{
    QCOMPARE(found(u"  "_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_CatalogueSearch)

#include "tst_cataloguesearch.moc"
