// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamrisk.h"
#include "tests/support/teamparts.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamRisk : public QObject
{
    Q_OBJECT

private slots:
    void worstComesFirst();
    void needCanHaveTwoRisks();
    void worstAbsenceNamesWhatItBreaks();
    void coveredTeamHasNoRisk();
};

static Cover cover(const QString &competency, int people, int sure)
{
    Cover made;
    made.need = need(competency, people, 3);
    for (int number = 0; number < sure; ++number)
        made.sure.append(QByteArray::number(number));
    return made;
}

void tst_TeamRisk::worstComesFirst()
{
    const QList<Cover> covers = {cover(u"slack"_s, 2, 2),    cover(u"fine"_s, 1, 2),
                                 cover(u"one"_s, 1, 1),      cover(u"short by one"_s, 3, 2),
                                 cover(u"none"_s, 1, 0),     cover(u"short by two"_s, 3, 1),
                                 cover(u"none of 4"_s, 4, 0)};

    const TeamRisks found = risksOf(covers, {});

    QStringList names;
    for (const Risk &each : found.risks)
        names.append(each.cover.need.competency.toString());
    QCOMPARE(names,
             (QStringList{u"none of 4"_s, u"none"_s, u"short by two"_s, u"short by one"_s, u"one"_s,
                          u"slack"_s}));
    QCOMPARE(found.risks.at(0).missing(), 4);
    QCOMPARE(found.risks.at(3).missing(), 1);
    QCOMPARE(found.risks.at(4).missing(), 0);
}

void tst_TeamRisk::needCanHaveTwoRisks()
{
    Cover unsure = cover(u"C1"_s, 2, 2);
    unsure.restsOnUnsure = true;

    const TeamRisks found = risksOf({unsure}, {});

    QCOMPARE(found.risks.size(), 2);
    QCOMPARE(found.risks.at(0).kind, RiskKind::NoSlack);
    QCOMPARE(found.risks.at(1).kind, RiskKind::UnsureRatings);
}

void tst_TeamRisk::worstAbsenceNamesWhatItBreaks()
{
    const QList<Cover> covers = {cover(u"C1"_s, 1, 1), cover(u"C2"_s, 1, 2), cover(u"C3"_s, 1, 0)};

    const TeamRisks found = risksOf(covers, WorstAbsence{"0", 1});

    QCOMPARE(found.worst->member, SignerKey("0"));
    QCOMPARE(found.broken, QList{CompetencyId(u"C1"_s)});
}

void tst_TeamRisk::coveredTeamHasNoRisk()
{
    QVERIFY(risksOf({cover(u"C1"_s, 1, 2)}, {}).isEmpty());
    QVERIFY(risksOf({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TeamRisk)
#include "tst_teamrisk.moc"
