// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/exchange/assessmentreader.h"
#include "core/exchange/everythingfile.h"
#include "core/exchange/planreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr QLatin1StringView EverythingFormat = "compass-export/1"_L1;

constexpr qint64 LargestEverything = qint64{64} * 1024 * 1024;

/// Of a framework, a mapping or another content file, in bytes.
constexpr qsizetype LargestContent = qsizetype{1024} * 1024;

/// Such a file in base64, and some room.
constexpr JsonLimits EverythingLimits{.textBytes = std::size_t{2} * 1024 * 1024};

constexpr qsizetype LongestFileName = 200;

} // namespace

static Profile readProfile(const JsonObject &json)
{
    json.onlyKeys({"alias"_L1, "classification"_L1, "stream"_L1, "managesPeople"_L1,
                   "currentRole"_L1, "nextRole"_L1});
    std::optional<bool> managesPeople;
    if (!json.value("managesPeople"_L1).isNull())
        managesPeople = json.boolean("managesPeople"_L1);
    return {saidField(json, "alias"_L1),
            saidField(json, "classification"_L1),
            StreamId(saidField(json, "stream"_L1)),
            managesPeople,
            RoleId(saidField(json, "currentRole"_L1)),
            RoleId(saidField(json, "nextRole"_L1))};
}

/// The fields of a note that \a problem is about.
static QLatin1StringView fieldOf(NoteProblem problem, const EvidenceNote &note)
{
    switch (problem) {
    case NoteProblem::CompetencyMissing:
        return "competency"_L1;
    case NoteProblem::DateMissing:
        return "date"_L1;
    case NoteProblem::ActionMissing:
        return "action"_L1;
    case NoteProblem::TextTooLong:
        if (note.situation.size() > EvidenceNote::LongestText)
            return "situation"_L1;
        return note.action.size() > EvidenceNote::LongestText ? "action"_L1 : "result"_L1;
    }
    Q_UNREACHABLE();
}

static EvidenceNote readNote(const JsonObject &json, UniqueIds &known)
{
    json.onlyKeys({"id"_L1, "competency"_L1, "date"_L1, "situation"_L1, "action"_L1, "result"_L1,
                   "practice"_L1, "changedAt"_L1});
    EvidenceNote note{EvidenceId(known.added(json, "id"_L1)),
                      CompetencyId(json.text("competency"_L1)),
                      dateField(json, "date"_L1),
                      json.anyText("situation"_L1),
                      json.anyText("action"_L1),
                      json.anyText("result"_L1),
                      codedField<Practice>(json, "practice"_L1),
                      timeField(json, "changedAt"_L1)};
    if (const auto problem = problemOf(note))
        json.report(ErrorCode::ValueOutOfRange, fieldOf(*problem, note));
    return note;
}

static QByteArray contentField(const JsonObject &json)
{
    QByteArray content = base64Field(json, "content"_L1);
    if (content.size() > LargestContent)
        json.report(ErrorCode::ValueOutOfRange, "content"_L1);
    return content;
}

static FrameworkFile readFrameworkEntry(const JsonObject &json, UniqueIds &known)
{
    json.onlyKeys({"id"_L1, "version"_L1, "sha256"_L1, "content"_L1});
    FrameworkFile file{FrameworkId(json.text("id"_L1)), json.text("version"_L1),
                       contentField(json)};
    known.added(json, "sha256"_L1);
    if (file.sha256() != sha256Field(json, "sha256"_L1))
        json.report(ErrorCode::FileAltered, "sha256"_L1);
    else if (!frameworkIn(file))
        json.report(ErrorCode::ValueOutOfRange, "content"_L1);
    return file;
}

static AcceptedMapping readMappingEntry(const JsonObject &json, QSet<QByteArray> &known)
{
    json.onlyKeys({"from"_L1, "to"_L1, "content"_L1});
    AcceptedMapping mapping{sha256Field(json, "from"_L1), sha256Field(json, "to"_L1),
                            contentField(json)};
    const QByteArray both = mapping.from + mapping.to;
    if (known.contains(both))
        json.report(ErrorCode::IdDuplicate, "to"_L1);
    known.insert(both);
    return mapping;
}

/// A name that stays in its folder on every system, and that is read from there.
static bool isFileName(const QString &name)
{
    static const QString refused = u"/\\:*?\"<>|"_s;
    const auto isFine = [](QChar each) { return each.isPrint() && !refused.contains(each); };
    return name.size() <= LongestFileName && name.endsWith(".json"_L1, Qt::CaseInsensitive)
        && !name.startsWith(u'.') && std::ranges::all_of(name, isFine);
}

static OwnFile readOwnFile(const JsonObject &json, QSet<QString> &known)
{
    json.onlyKeys({"folder"_L1, "name"_L1, "content"_L1});
    OwnFile file{json.text("folder"_L1), json.text("name"_L1), contentField(json)};
    if (std::ranges::find(ownFileFolders, file.folder) == ownFileFolders.end())
        json.report(ErrorCode::ValueOutOfRange, "folder"_L1);
    if (!isFileName(file.name))
        json.report(ErrorCode::ValueOutOfRange, "name"_L1);
    const QString path = QString(file.folder + u'/' + file.name).toCaseFolded();
    if (known.contains(path))
        json.report(ErrorCode::IdDuplicate, "name"_L1);
    known.insert(path);
    return file;
}

/// What \a read makes of every object in the list \a key, with what it knows of those
/// before.
template<typename T, typename Known>
static QList<T> listField(const JsonObject &root, QLatin1StringView key,
                          T (*read)(const JsonObject &, Known &))
{
    Known known;
    QList<T> items;
    for (const JsonObject &item : root.objects(key))
        items.append(read(item, known));
    return items;
}

static PersonRecord readRecord(const JsonObject &root)
{
    root.onlyKeys({"format"_L1, "exportedAt"_L1, "profile"_L1, "assessments"_L1, "plan"_L1,
                   "notes"_L1, "frameworks"_L1, "mappings"_L1, "files"_L1, "shareLog"_L1});
    timeField(root, "exportedAt"_L1);
    if (root.contains("shareLog"_L1))
        root.object("shareLog"_L1); // Must be one; the log of whoever imports stays.
    return {listField(root, "assessments"_L1, readAssessmentRecord),
            readProfile(root.object("profile"_L1)),
            readPlanChoices(root.object("plan"_L1)),
            listField(root, "notes"_L1, readNote),
            listField(root, "frameworks"_L1, readFrameworkEntry),
            listField(root, "mappings"_L1, readMappingEntry),
            listField(root, "files"_L1, readOwnFile),
            {}};
}

Result<PersonRecord> parseEverything(const QByteArray &text, const QString &subject)
{
    const Result<QJsonValue> document = parseStrictJson(text, subject, EverythingLimits);
    if (!document)
        return document.error();

    JsonProblems problems(subject);
    const JsonObject root(*document, problems);
    if (const QString format = root.text("format"_L1);
        !format.isEmpty() && format != EverythingFormat)
        return Error{ErrorCode::FormatUnknown, subject, root.place("format"_L1), format, {}};
    return problems.unlessAny(readRecord(root));
}

Result<PersonRecord> readEverythingFile(const QString &path)
{
    const Result<QByteArray> text = readWhole(path, LargestEverything);
    if (!text)
        return text.error();
    return parseEverything(*text, path);
}

} // namespace Compass
