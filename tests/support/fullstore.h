// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/store.h"
#include "tests/support/storefolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Compass {

/// An answer of every kind.
inline QList<std::pair<ResponseKey, ResponseValue>> answersOfEveryKind()
{
    const CompetencyId competency(QStringLiteral("CYB-01"));
    return {
        {keyOf(StatementId(QStringLiteral("CYB-01-L1a"))), Rating::fromInt(2).value()},
        {keyOf(ResponseKind::Exemption, competency), Exemption::PreferNot},
        {keyOf(ResponseKind::Override, competency),
         LevelOverride{Level::fromInt(4).value(), QStringLiteral("J’enseigne « ça »\n🙂")}},
        {keyOf(ResponseKind::Practice, competency), Practice::InThePast},
        {keyOf(ResponseKind::Note, competency), Note{QStringLiteral("A \"quoted\" note")}},
        {keyOf(QuestionId(QStringLiteral("CYB-01-Q1"))),
         QuestionAnswer{OptionId(QStringLiteral("B")), Confidence::Sure}},
        {keyOf(QuestionId(QStringLiteral("CYB-01-Q2"))), QuestionAnswer{}},
    };
}

/// The file of a framework with one competency.
inline QByteArray smallFramework()
{
    QFile file(QStringLiteral(":/content/frameworks/cybersecurity.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject framework = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject first =
        framework.value(QStringLiteral("competencies")).toArray().first().toObject();
    first.insert(QStringLiteral("questions"), QJsonArray());
    framework.insert(QStringLiteral("competencies"), QJsonArray{first});
    return QJsonDocument(framework).toJson();
}

/// Gives \a answers, each twice: taken back and given again under another id. So the
/// log has dropped changes, and the places of the answers have gaps.
inline bool giveAnswers(AssessmentRepository &repository, const AssessmentId &id)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'789, Qt::UTC);
    bool given = true;
    int number = 0;
    for (const auto &[key, value] : answersOfEveryKind()) {
        const auto next = [&] {
            return OperationId(id.toString() + QStringLiteral("-%1").arg(++number));
        };
        const OperationId first = next();
        given = given && repository.record(id, {first, key, std::nullopt, value, at})
            && repository.undo(id, first)
            && repository.record(id, {next(), key, std::nullopt, value, at})
            && repository.record(id, {next(), key, value, std::nullopt, at})
            && repository.record(id, {next(), key, std::nullopt, value, at});
    }
    return given;
}

/// A finished assessment, one that was discarded, and an open one with something to
/// redo.
inline bool addAssessments(AssessmentRepository &repository)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
    const AssessmentPlan plan{
        {{FrameworkId(QStringLiteral("CYB")), QStringLiteral("0.1.0"), QByteArray(32, 'c')},
         {FrameworkId(QStringLiteral("TEC")), QStringLiteral("0.1.0"), {}}},
        Mode::Thorough,
        true};
    const AssessmentId finished = numberedAssessment(1);
    const AssessmentId discarded = numberedAssessment(2);
    const AssessmentId open = numberedAssessment(3);
    bool added = repository.start(finished, plan, at) && giveAnswers(repository, finished)
        && repository.start(discarded, {}, at) && repository.start(open, {}, at.addDays(-400))
        && giveAnswers(repository, open) && repository.finish(finished, at.addSecs(60))
        && repository.discard(discarded);
    const Result<ChangeHistory> history = repository.history(open);
    added = added && history && repository.undo(open, history->done.constLast().id);
    return added;
}

inline PlanChoices fullPlan()
{
    const QDateTime done = QDateTime::fromMSecsSinceEpoch(1'800'000'000'456, Qt::UTC);
    const PlanItemId activity{ResourceId(QStringLiteral("a-1")),
                              CompetencyId(QStringLiteral("CYB-02"))};
    const PlanItemId course{ResourceId(QStringLiteral("r-9")), {}};
    PlanChoices plan;
    plan.budget = {45, 8, 30, QDate(2027, 1, 4)};
    plan.filters = {false, true, {ItemKind::Podcast, ItemKind::Tool}, true};
    plan.items = {
        {course, Decision::Rejected, RejectionReason::Other, {}, {}, {}},
        {activity, Decision::Added, {}, ItemProgress::Done, done, QStringLiteral("Fait ✓")}};
    plan.order = {activity, course};
    return plan;
}

/// Puts something of everything into \a store.
inline bool fillEverything(Store &store)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'321, Qt::UTC);
    const CompetencyId competency(QStringLiteral("CYB-01"));
    EvidenceNote note{EvidenceId(QStringLiteral("n-2")), competency, QDate(2026, 5, 31),  {},
                      QStringLiteral("Did it"),          {},         Practice::InThePast, at};
    EvidenceNote full = note;
    full.id = EvidenceId(QStringLiteral("n-1"));
    full.situation = QStringLiteral("L’été\t— <b>x</b>");
    full.result = QString(1000, QChar(0x20AC));
    const Profile profile{QStringLiteral("Zoé"),
                          QStringLiteral("IT-02"),
                          StreamId(QStringLiteral("cyber")),
                          false,
                          RoleId(QStringLiteral("it-02-cyb")),
                          RoleId(QStringLiteral("it-03-cyb"))};
    return addAssessments(store.assessments()) && store.profiles().save(profile)
        && store.plans().save(fullPlan()) && store.evidence().save(note)
        && store.evidence().save(full)
        && store.frameworks().keep(
            {FrameworkId(QStringLiteral("CYB")), QStringLiteral("0.1.0"), smallFramework()})
        && store.mappings().accept({QByteArray(32, '\x01'), QByteArray(32, '\xff'), "{}"});
}

/// Puts the file \a name with \a content into \a folder of the data folder \a data.
inline bool putFile(const QString &data, const QString &folder, const QString &name,
                    const QByteArray &content)
{
    const QDir directory(QDir(data).filePath(folder));
    QFile file(directory.filePath(name));
    return directory.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

} // namespace Compass
