// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/mappingreader.h"

#include "core/base/strictjson.h"
#include "core/frameworks/contentjson.h"

#include <QJsonValue>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr std::array<JsonChoice<CompetencyFate>, 6> Fates = {{
    {"kept"_L1, CompetencyFate::Kept},
    {"renamed"_L1, CompetencyFate::Renamed},
    {"split"_L1, CompetencyFate::Split},
    {"merged"_L1, CompetencyFate::Merged},
    {"retired"_L1, CompetencyFate::Retired},
    {"new"_L1, CompetencyFate::New},
}};

static constexpr qsizetype Sha256Bytes = 32;

QString codeOf(CompetencyFate fate)
{
    const auto *const found = std::ranges::find(Fates, fate, &JsonChoice<CompetencyFate>::second);
    return found->first;
}

static FrameworkVersion readVersion(const JsonObject &json)
{
    json.onlyKeys({"framework"_L1, "version"_L1, "sha256"_L1});
    const QByteArray digits = json.text("sha256"_L1).toLatin1();
    const QByteArray sha256 = QByteArray::fromHex(digits);
    if (sha256.size() != Sha256Bytes || sha256.toHex() != digits) // fromHex() skips what is none
        json.report(ErrorCode::ValueOutOfRange, "sha256"_L1);
    return {FrameworkId(json.text("framework"_L1)), json.text("version"_L1), sha256};
}

static MappedCompetencies readCompetencies(const JsonObject &json)
{
    json.onlyKeys({"change"_L1, "from"_L1, "to"_L1});
    MappedCompetencies read{json.choice("change"_L1, Fates), readIds<CompetencyId>(json, "from"_L1),
                            readIds<CompetencyId>(json, "to"_L1)};
    const bool isKeptAsIs = read.fate != CompetencyFate::Kept || read.from == read.to;
    if (!fits(read.fate, read.from.size(), read.to.size()) || !isKeptAsIs)
        json.report(ErrorCode::ValueOutOfRange, "change"_L1);
    return read;
}

static Result<FrameworkMapping> readMapping(const QJsonValue &document, const QString &subject)
{
    JsonProblems problems(subject);
    const JsonObject root(document, problems);
    expectFormat(root, "compass-mapping/1"_L1);
    root.onlyKeys({"format"_L1, "from"_L1, "to"_L1, "competencies"_L1});

    FrameworkMapping mapping;
    mapping.from = readVersion(root.object("from"_L1));
    mapping.to = readVersion(root.object("to"_L1));
    if (mapping.from.framework != mapping.to.framework || mapping.from.sha256 == mapping.to.sha256)
        root.report(ErrorCode::ValueOutOfRange, "to"_L1);
    mapping.competencies = readEach(root, "competencies"_L1, readCompetencies);
    return problems.unlessAny(mapping);
}

/// The first id that stands twice in \a ids; null when none does.
static CompetencyId repeated(const QList<CompetencyId> &ids)
{
    QSet<CompetencyId> known;
    for (const CompetencyId &id : ids) {
        if (known.contains(id))
            return id;
        known.insert(id);
    }
    return {};
}

Result<FrameworkMapping> parseMapping(const QByteArray &text, const QString &subject)
{
    const Result<QJsonValue> document = parseStrictJson(text, subject);
    if (!document)
        return document.error();
    Result<FrameworkMapping> mapping = readMapping(*document, subject);
    if (!mapping)
        return mapping;

    QList<CompetencyId> before;
    QList<CompetencyId> after;
    for (const MappedCompetencies &each : mapping->competencies) {
        before += each.from;
        after += each.to;
    }
    for (const QList<CompetencyId> &ids : {before, after}) {
        if (const CompetencyId twice = repeated(ids); !twice.isNull())
            return Error{ErrorCode::IdDuplicate, subject, u"competencies"_s, twice.toString(), {}};
    }
    return mapping;
}

} // namespace Compass
