// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/documents/htmlreport.h"
#include "core/reports/teamdistribution.h"
#include "core/team/distribution.h"
#include "tests/support/reportedteam.h"

#include <QTest>

#include <cmath>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamDistribution : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachPartHasABar();
    void aBarIsCutByHowManyAreAtEachLevel();
    void hiddenIsAFrameOfOneSize();
    void allThatIsDrawnIsSaid();
    void outsideHasOneBarACompetency();
    void aCoordinatorSeesEveryoneAndBands();
    void nothingShownIsNotDrawn();
    void manyBarsTakeSeveralFigures();
    void peopleWhoToldBandsHaveNoLevel();

private:
    const Framework &framework() const { return m_content->catalog.frameworks.constFirst(); }
    CompetencyId id(int index) const { return framework().competencies.at(index).id; }
    QString name(int index) const { return framework().competencies.at(index).name.english; }

    QList<Figure> drawn(TeamAudience audience) const { return drawn(m_team, audience); }
    QList<Figure> drawn(const Sample::InMemoryTeam &team, TeamAudience audience) const;

    const QLocale m_locale{QLocale::English, QLocale::Canada};
    std::optional<Content> m_content;
    Sample::InMemoryTeam m_team;
};

void tst_TeamDistribution::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
    Sample::fillReportedTeam(m_team, framework());
}

QList<Figure> tst_TeamDistribution::drawn(const Sample::InMemoryTeam &team,
                                          TeamAudience audience) const
{
    const TeamFigures figures = *teamFigures(team, m_content->catalog, audience);
    const TeamReportFacts facts{m_content->catalog, figures, audience, QDate(2026, 11, 22)};
    QList<Figure> drawings;
    for (const ReportBlock &block : distributionFigures(framework(), {facts, m_locale}))
        drawings.append(std::get<Figure>(block));
    return drawings;
}

static QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const DrawnItem &item : drawing.items) {
        if (const auto *text = std::get_if<DrawnText>(&item))
            texts.append(text->text);
    }
    return texts;
}

/// The widths of what is drawn in the colour of \a role, in tenths and without the legend.
static QList<double> widthsOf(const Drawing &drawing, DrawingRole role)
{
    QList<double> widths;
    for (const DrawnItem &item : drawing.items) {
        const auto *area = std::get_if<DrawnRectangle>(&item);
        if (area && area->fill == role)
            widths.append(std::round(area->place.width() * 10.0));
    }
    widths.removeLast();
    return widths;
}

/// The dashed frames.
static QList<QRectF> framesOf(const Drawing &drawing)
{
    QList<QRectF> frames;
    for (const DrawnItem &item : drawing.items) {
        const auto *path = std::get_if<DrawnPath>(&item);
        if (path && path->stroke && path->stroke->dash == DashStyle::Dashed)
            frames.append({path->points.at(0), path->points.at(2)});
    }
    return frames;
}

void tst_TeamDistribution::eachPartHasABar()
{
    const QList<Figure> figures = drawn(TeamAudience::Inside);
    QCOMPARE(figures.size(), 1);
    const QStringList texts = textsOf(figures.constFirst().drawing);

    QCOMPARE(texts.count(u"By name (3)"_s), 2);
    QCOMPARE(texts.count(u"By name (2)"_s), 1);
    QCOMPARE(texts.count(u"As a group (10)"_s), 1);
    QCOMPARE(texts.count(u"As a group"_s), 6); // hidden
    QCOMPARE(texts.count(name(0)), 1);
}

/// Of ten people, 2, 3, 4 and 1 are at the levels from 0; the bar is 324 wide.
void tst_TeamDistribution::aBarIsCutByHowManyAreAtEachLevel()
{
    const Drawing drawing = drawn(TeamAudience::Inside).constFirst().drawing;

    QVERIFY(widthsOf(drawing, DrawingRole::Level0).contains(648.0));
    QVERIFY(widthsOf(drawing, DrawingRole::Level1).contains(972.0));
    QVERIFY(widthsOf(drawing, DrawingRole::Level2).contains(1296.0));
    QVERIFY(widthsOf(drawing, DrawingRole::Level3).contains(324.0));
    for (const double width : widthsOf(drawing, DrawingRole::Level4))
        QCOMPARE(width, 1080.0); // One of three by name.
    const QStringList texts = textsOf(drawing);
    for (const QString &count : {u"N\u00a02"_s, u"F\u00a03"_s, u"W\u00a04"_s})
        QVERIFY2(texts.contains(count), qPrintable(count));
}

void tst_TeamDistribution::hiddenIsAFrameOfOneSize()
{
    const Figure figure = drawn(TeamAudience::Inside).constFirst();
    const QList<QRectF> frames = framesOf(figure.drawing);

    QCOMPARE(frames.size(), 6);
    for (const QRectF &frame : frames)
        QCOMPARE(frame.size(), QSizeF(324.0, 14.0));
    QCOMPARE(textsOf(figure.drawing).count(u"hidden"_s), 6);
    QVERIFY(!textsOf(figure.drawing).join(u' ').contains(u"79"_s));
    QVERIFY(!figure.alternative.contains(u"79"_s));
}

void tst_TeamDistribution::allThatIsDrawnIsSaid()
{
    const QString words = drawn(TeamAudience::Inside).constFirst().alternative;

    QVERIFY2(words.contains(name(0) + u", By name: "_s), qPrintable(words));
    QVERIFY(words.contains(name(0)
                           + u", As a group: 2 Not yet, 3 Foundation, 4 Working, 1 Advanced"_s));
    QVERIFY(words.contains(name(1) + u", As a group: hidden."_s));
}

void tst_TeamDistribution::outsideHasOneBarACompetency()
{
    const Figure figure = drawn(TeamAudience::Outside).constFirst();
    const QString texts = textsOf(figure.drawing).join(u' ');

    QVERIFY2(texts.startsWith(name(0) + u" (10)"_s), qPrintable(texts));
    QCOMPARE(framesOf(figure.drawing).size(), 6);
    // 2 of 10 at level 0; the three by name are too few to be in it.
    QVERIFY(widthsOf(figure.drawing, DrawingRole::Level0).contains(648.0));
    QVERIFY(!figure.alternative.contains(u"name"_s));
}

void tst_TeamDistribution::aCoordinatorSeesEveryoneAndBands()
{
    Sample::InMemoryTeam team = m_team;
    team.team.role = TeamRole::Coordinator;
    QVERIFY(!textsOf(drawn(team, TeamAudience::Inside).constFirst().drawing).contains(u"Everyone"));

    team.show({id(0), ShareScope::Totals, true}, {{4, 3, 0, 0, 0}});
    const Figure figure = drawn(team, TeamAudience::Inside).constFirst();
    const QStringList texts = textsOf(figure.drawing);
    QVERIFY(texts.contains(u"As a group, in bands (7)"_s));
    QVERIFY(texts.contains(u"N–F\u00a04"_s));
    QVERIFY(texts.contains(u"W–L\u00a03"_s));
    QVERIFY(figure.alternative.contains(
        name(0) + u", As a group, in bands: 4 Below Working, 3 Working or above."_s));
}

void tst_TeamDistribution::nothingShownIsNotDrawn()
{
    Sample::InMemoryTeam team;
    team.asked = m_team.asked;
    QVERIFY(drawn(team, TeamAudience::Inside).isEmpty());
    QVERIFY(drawn(team, TeamAudience::Outside).isEmpty());

    Sample::shareByName(team, framework(), u"Noor"_s, {3});
    const QList<Figure> figures = drawn(team, TeamAudience::Inside);
    QCOMPARE(figures.size(), 1); // One bar, and none for what was not told.
    const QString texts = textsOf(figures.constFirst().drawing).join(u' ');
    QVERIFY2(texts.startsWith(name(0) + u" (1)"_s), qPrintable(texts));
    QVERIFY(framesOf(figures.constFirst().drawing).isEmpty());
}

void tst_TeamDistribution::manyBarsTakeSeveralFigures()
{
    const auto competencies = [this](int count) {
        Framework large = framework();
        while (large.competencies.size() < count)
            large.competencies.append(large.competencies.constFirst());
        return large;
    };
    const TeamFigures figures = *teamFigures(m_team, m_content->catalog, TeamAudience::Outside);
    const TeamReportFacts facts{m_content->catalog, figures, TeamAudience::Outside, {}};

    QCOMPARE(distributionFigures(competencies(21), {facts, m_locale}).size(), 1);
    QCOMPARE(distributionFigures(competencies(22), {facts, m_locale}).size(), 2);
}

void tst_TeamDistribution::peopleWhoToldBandsHaveNoLevel()
{
    TeamFigures figures;
    figures.members = {Sample::with(Sample::member(u"Alex"_s, {}), u"A"_s,
                                    Sample::figure(LevelBand::WorkingOrAbove)),
                       Sample::member(u"Noor"_s, {{u"A"_s, 1}})};

    const QList<DistributionRow> rows = distributionOf(figures, CompetencyId(u"A"_s));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().figure.tally, (Tally{{0, 1, 0, 0, 0}}));
    QVERIFY(distributionOf(figures, CompetencyId(u"B"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TeamDistribution)
#include "tst_teamdistribution.moc"
