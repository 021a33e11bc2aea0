// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/documents/textreport.h"
#include "core/exchange/answersfile.h"
#include "core/reports/careerpack.h"
#include "core/reports/jobadvert.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CareerPack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void conversationHasStrengthsEvidenceAndGaps();
    void talentProfileNamesTheLevelsElsewhere();
    void packHoldsNothingPrivate();
    void bothLanguagesAreWritten();
    void nothingRatedIsSaid();
    void advertHasEssentialsAndAssets();
    void advertExplainsTheLevelsItAsks();

private:
    CareerPackFacts facts() const;
    QString advert(const RoleProfile &role) const;

    std::optional<Content> m_content;
    ProgramLanguage m_language;
};

static const QList<QLocale::Language> English{QLocale::English};

void tst_CareerPack::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

CareerPackFacts tst_CareerPack::facts() const
{
    const QString path =
        QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/exempt-and-overridden.json");
    const auto responses = readAnswersFile(path, m_content->catalog);
    return {m_content->catalog,
            measure(m_content->catalog, responses ? *responses : Responses()),
            QDate(2026, 11, 21),
            m_content->roles.role(RoleId(u"ex-03"_s)),
            {{CompetencyId(u"TEC-02"_s), QDate(2026, 9, 1), u"We had no list of sources."_s,
              u"I made one."_s, u"The team uses it."_s}}};
}

void tst_CareerPack::conversationHasStrengthsEvidenceAndGaps()
{
    ProgramLanguage &language = m_language;
    const QString text =
        plainText(careerPack(facts(), CareerPackUse::Conversation, English, language));

    QVERIFY(
        text.startsWith(u"Notes for a learning conversation\n================================="_s));
    QVERIFY(text.contains(u"\n\nWhat I do well\n--------------\n\n• "_s));
    QVERIFY(text.contains(u"• Finding and judging information: Advanced\n"_s)); // set by the person
    QVERIFY(
        text.contains(u"• Finding and judging information (September 1, 2026): We had no list of "
                      "sources. I made one. The team uses it.\n"_s));
    QVERIFY(text.contains(u", aiming for at least "_s));
    QVERIFY(text.contains(u"self-assessment, made for development"_s));
}

void tst_CareerPack::talentProfileNamesTheLevelsElsewhere()
{
    const QString text =
        plainText(careerPack(facts(), CareerPackUse::TalentProfile, English, m_language));

    QVERIFY(text.contains(u"Top skills"_s));
    QVERIFY(
        text.contains(u"• Advanced (DigComp 3.0: Advanced (5–6); GC Digital Talent: Advanced"_s));
}

void tst_CareerPack::packHoldsNothingPrivate()
{
    for (const CareerPackUse use : {CareerPackUse::Conversation, CareerPackUse::TalentProfile}) {
        const QString text = plainText(careerPack(facts(), use, English, m_language));
        QVERIFY(!text.contains(u"sure"_s));
        QVERIFY(!text.contains(u"question"_s));
        QVERIFY(!text.contains(u"I teach"_s)); // the reason of an own level
    }
}

void tst_CareerPack::bothLanguagesAreWritten()
{
    const Report report = careerPack(facts(), CareerPackUse::Conversation,
                                     {QLocale::French, QLocale::English}, m_language);

    QCOMPARE(report.parts.size(), 2);
    QVERIFY(plainText(report).contains(u"Trouver et évaluer l’information"_s));
    QVERIFY(plainText(report).contains(u"Finding and judging information"_s));
    QCOMPARE(m_language.spoken(), QLocale::English);
}

void tst_CareerPack::nothingRatedIsSaid()
{
    CareerPackFacts nothing = facts();
    nothing.result = measure(nothing.catalog, Responses());
    nothing.evidence.clear();

    const QString text =
        plainText(careerPack(nothing, CareerPackUse::Conversation, English, m_language));

    QVERIFY(text.contains(u"There is no strength to name yet."_s));
    QVERIFY(!text.contains(u"What I have done"_s));
}

QString tst_CareerPack::advert(const RoleProfile &role) const
{
    ProgramLanguage language;
    return plainText(jobAdvert(m_content->catalog, role, QDate(2026, 11, 21), English, language));
}

void tst_CareerPack::advertHasEssentialsAndAssets()
{
    const RoleProfile &role = *m_content->roles.role(RoleId(u"idg-architecture"_s));

    const QString text = advert(role);

    QVERIFY(text.startsWith(u"Information and Data Architecture\n"_s));
    const qsizetype essential = text.indexOf(u"Essential\n"_s);
    const qsizetype asset = text.indexOf(u"Assets\n"_s);
    QVERIFY(essential > 0 && asset > essential);
    const QString first = text.mid(essential, asset - essential);
    QCOMPARE(first.count(u"• "_s), 16); // of its 21 requirements, 5 are assets
    QVERIFY(first.contains(u"• Managing information and data: at least Lead\n"_s));
    QVERIFY(text.mid(asset).contains(u"• Experimenting and iterating: at least Working\n"_s));
}

void tst_CareerPack::advertExplainsTheLevelsItAsks()
{
    RoleProfile role;
    role.title = {u"Clerk"_s, u"Commis"_s};
    role.requirements = {
        {CompetencyId(u"TEC-01"_s), Level::fromInt(2).value(), Importance::Essential},
        {CompetencyId(u"TEC-02"_s), Level(), Importance::Asset}};

    const QString text = advert(role);

    QVERIFY(text.contains(u"• Working: Carries out routine tasks independently"_s));
    QVERIFY(!text.contains(u"• Advanced"_s));
    QVERIFY(!text.contains(u"Not yet"_s));
    QVERIFY(!text.contains(u"Assets"_s));
}

QTEST_GUILESS_MAIN(tst_CareerPack)
#include "tst_careerpack.moc"
