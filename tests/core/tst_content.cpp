// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/learning/resourcereader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Content : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsThere();
    void everyCompetencyHasItsStatementsAndQuestions();
    void everyCompetencyServesAThemeAndAGcCompetency();
    void theScaleIsWhole();
    void frameworksAreOfficialAndAlpha();
    void aDifficultyIsTheLevel();
    void importanceFollowsTheRule();
    void nullFieldsOfRolesStayUnsaid();
    void durationIsUnknownUnlessSaid();
    void typicalMinutesStandInForADuration();
    void typicalMinutesMayBeLeftOut();
    void costSaysWhatIsFree();
    void resourcesHelpFromTheLevelUp();
    void shortResourcesComeFirst();

private:
    Content m_content;
};

void tst_Content::initTestCase()
{
    const Result<Content> content = shippedContent();
    QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().place));
    m_content = *content;
}

void tst_Content::everythingIsThere()
{
    qsizetype statements = 0;
    qsizetype questions = 0;
    for (const CompetencyId &id : m_content.catalog.competencies()) {
        statements += m_content.catalog.competency(id)->statements.size();
        questions += m_content.catalog.competency(id)->questions.size();
    }

    QCOMPARE(m_content.catalog.frameworks.size(), 3);
    QCOMPARE(m_content.catalog.competencies().size(), 21);
    QCOMPARE(statements, 252);
    QCOMPARE(questions, 126);
    QCOMPARE(m_content.roles.roles.size(), 62);
    QCOMPARE(m_content.roles.streams.size(), 8);
    QCOMPARE(m_content.learning.resources.size(), 155);
    QCOMPARE(m_content.learning.activities.size(), 8);
}

void tst_Content::everyCompetencyHasItsStatementsAndQuestions()
{
    for (const CompetencyId &id : m_content.catalog.competencies()) {
        const Competency &competency = *m_content.catalog.competency(id);
        for (int level = 1; level <= 4; ++level)
            QCOMPARE(
                std::ranges::count(competency.statements, Level::fromInt(level), &Statement::level),
                3);
        for (int level = 1; level <= 3; ++level)
            QCOMPARE(
                std::ranges::count(competency.questions, Level::fromInt(level), &Question::level),
                2);
    }
}

void tst_Content::everyCompetencyServesAThemeAndAGcCompetency()
{
    const Scale &scale = m_content.catalog.scale;
    for (const CompetencyId &id : m_content.catalog.competencies()) {
        const Competency &competency = *m_content.catalog.competency(id);
        const auto isGcCompetency = [](const AnchorId &anchor) {
            return anchor.toString().startsWith("gcdc:"_L1);
        };
        QVERIFY2(std::ranges::any_of(competency.anchors, isGcCompetency),
                 qPrintable(id.toString()));
        QVERIFY2(std::ranges::find(scale.themes, competency.theme, &Theme::id)
                     != scale.themes.cend(),
                 qPrintable(id.toString()));
    }
}

void tst_Content::theScaleIsWhole()
{
    const Scale &scale = m_content.catalog.scale;
    QCOMPARE(scale.levels.size(), 5);
    QCOMPARE(scale.ratings.size(), 4);
    QCOMPARE(scale.confidence.size(), 3);
    QCOMPARE(scale.themes.size(), 4);
    QCOMPARE(scale.anchors.size(), 59);
    QCOMPARE(scale.nameOf(*Level::fromInt(4)).french, u"Chef de file"_s);

    QSet<AnchorId> used;
    for (const CompetencyId &id : m_content.catalog.competencies()) {
        for (const AnchorId &anchor : m_content.catalog.competency(id)->anchors)
            used.insert(anchor);
    }
    QCOMPARE(used.size(), 57);
}

void tst_Content::frameworksAreOfficialAndAlpha()
{
    for (const Framework &framework : m_content.catalog.frameworks) {
        QVERIFY(framework.official);
        QVERIFY(isShippedFramework(framework.sha256));
        QCOMPARE(framework.phase, Phase::Alpha);
        QCOMPARE(framework.model, ItemModel());
    }
    QVERIFY(!isShippedFramework(QByteArray(32, 'x')));
}

void tst_Content::aDifficultyIsTheLevel()
{
    for (const CompetencyId &id : m_content.catalog.competencies()) {
        for (const Statement &statement : m_content.catalog.competency(id)->statements)
            QCOMPARE(statement.difficulty, double(statement.level.toInt()));
        for (const Question &question : m_content.catalog.competency(id)->questions)
            QCOMPARE(question.difficulty, double(question.level.toInt()));
    }
}

void tst_Content::importanceFollowsTheRule()
{
    for (const RoleProfile &role : m_content.roles.roles) {
        QCOMPARE(role.requirements.size(), 21);
        const Level highest =
            std::ranges::max_element(role.requirements, {}, &Requirement::target)->target;
        for (const Requirement &requirement : role.requirements)
            QCOMPARE(requirement.importance, defaultImportance(requirement.target, highest));
    }
}

void tst_Content::nullFieldsOfRolesStayUnsaid()
{
    const RoleProfile &everyone = *m_content.roles.role(RoleId(u"everyone"_s));
    QVERIFY(everyone.classification.isEmpty());
    QVERIFY(everyone.stream.isNull());
    QVERIFY(!everyone.path);

    const RoleProfile &lead = *m_content.roles.role(RoleId(u"it-03-mg-sec"_s));
    QCOMPARE(lead.classification, u"IT-03"_s);
    QCOMPARE(lead.stream, StreamId(u"SEC"_s));
    QCOMPARE(lead.path, CareerPath::Management);
}

void tst_Content::durationIsUnknownUnlessSaid()
{
    // Six resources say how long they take.
    const auto saysDuration = [](const LearningResource &resource) {
        return resource.durationMinutes.has_value();
    };
    QCOMPARE(std::ranges::count_if(m_content.learning.resources, saysDuration), 6);
}

void tst_Content::typicalMinutesStandInForADuration()
{
    LearningCatalogue catalogue;
    catalogue.typicalMinutes.video = 20;
    LearningResource video;
    video.type = ResourceType::Video;
    QCOMPARE(expectedMinutes(catalogue, video), 20);
    video.durationMinutes = 7;
    QCOMPARE(expectedMinutes(catalogue, video), 7);
    QCOMPARE(m_content.learning.typicalMinutes.of(ResourceType::Course), 180);
    QCOMPARE(m_content.learning.typicalMinutes.practice, 120);
}

void tst_Content::typicalMinutesMayBeLeftOut()
{
    QJsonObject document{{u"format"_s, u"compass-learning/1"_s},
                         {u"version"_s, u"1.0.0"_s},
                         {u"resources"_s, QJsonArray()},
                         {u"activities"_s, QJsonArray()}};
    QCOMPARE(readLearning(document, u"f"_s)->typicalMinutes, TypicalMinutes());

    document.insert(u"typicalMinutes"_s, QJsonObject{{u"video"_s, 20}});
    QCOMPARE(readLearning(document, u"f"_s).error().code, ErrorCode::FieldMissing);
}

void tst_Content::costSaysWhatIsFree()
{
    LearningResource resource;
    for (const QString &cost : {u"Free"_s, u"Free for federal public servants"_s}) {
        resource.cost.english = cost;
        QVERIFY(resource.isFree());
    }
    for (const QString &cost : {u"Paid"_s, u"See the provider"_s, u"Freeware, then paid"_s}) {
        resource.cost.english = cost;
        QVERIFY(!resource.isFree());
    }
}

void tst_Content::resourcesHelpFromTheLevelUp()
{
    const CompetencyId competency(u"CYB-01"_s);
    const Level one = *Level::fromInt(1);
    const QList<const LearningResource *> found =
        resourcesFor(m_content.learning, competency, one, 100);
    QVERIFY(!found.isEmpty());
    for (const LearningResource *resource : found) {
        QVERIFY(resource->competencies.contains(competency));
        QVERIFY(resource->minLevel <= one && resource->maxLevel > one);
    }
    QCOMPARE(resourcesFor(m_content.learning, competency, one, 2).size(), 2);
    QVERIFY(resourcesFor(m_content.learning, competency, *Level::fromInt(4), 100).isEmpty());
}

void tst_Content::shortResourcesComeFirst()
{
    const CompetencyId competency(u"X"_s);
    LearningCatalogue catalogue;
    const QList<std::optional<int>> durations = {std::nullopt, 900, 90, 10};
    for (const std::optional<int> &minutes : durations) {
        LearningResource resource;
        resource.id = ResourceId(QString::number(minutes.value_or(0)));
        resource.durationMinutes = minutes;
        resource.competencies = {competency};
        resource.maxLevel = *Level::fromInt(2);
        catalogue.resources.append(resource);
    }

    QStringList order;
    for (const LearningResource *resource : resourcesFor(catalogue, competency, Level(), 10))
        order.append(resource->id.toString());
    QCOMPARE(order, QStringList({u"10"_s, u"90"_s, u"0"_s, u"900"_s}));
}

QTEST_GUILESS_MAIN(tst_Content)
#include "tst_content.moc"
