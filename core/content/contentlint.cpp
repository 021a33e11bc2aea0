// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentlint.h"

#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/content/lintrules.h"
#include "core/content/schemacheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr qint64 largestFile = qint64{1024} * 1024;

using LintFunction = void (*)(const JsonSpot &root, LintReport &report);

/// A format and the schema that describes it.
struct Format
{
    QLatin1StringView name;
    QLatin1StringView schema;
};

constexpr std::array<Format, 4> formats = {{
    {"compass-scale/1"_L1, "scale"_L1},
    {"compass-framework/1"_L1, "framework"_L1},
    {"compass-roles/1"_L1, "roles"_L1},
    {"compass-learning/1"_L1, "learning"_L1},
}};

/// What to look at in files of a schema; of every schema when it is empty.
struct Subject
{
    QLatin1StringView schema;
    LintFunction lint;
};

constexpr auto subjects = std::to_array<Subject>({
    {""_L1, lintTexts},
    {""_L1, lintIds},
    {"framework"_L1, lintFrameworkReferences},
    {"framework"_L1, lintFrameworkCounts},
    {"framework"_L1, lintQuestions},
    {"roles"_L1, lintRoleReferences},
    {"roles"_L1, lintRequirements},
    {"roles"_L1, lintCareerCircles},
    {"roles"_L1, lintCareerPaths},
    {"learning"_L1, lintLearningReferences},
    {"learning"_L1, lintLinks},
    {"learning"_L1, lintLearningLevels},
});

/// The files that could be read and what is wrong with the others.
struct ReadFiles
{
    QList<ContentFile> files;
    QList<LintProblem> problems;
};

} // namespace

static Result<ContentFile> readContentFile(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path, largestFile);
    if (!bytes)
        return bytes.error();
    const Result<QJsonValue> document = parseStrictJson(*bytes, path);
    if (!document)
        return document.error();
    return ContentFile{path, *document};
}

static ReadFiles readContentFiles(const QStringList &paths)
{
    ReadFiles read;
    for (const QString &path : paths) {
        const Result<ContentFile> file = readContentFile(path);
        if (file)
            read.files.append(*file);
        else
            read.problems.append(
                {LintRule::FileUnusable, path, file.error().place, {}, file.error()});
    }
    return read;
}

static void collectIds(QSet<QString> &ids, const JsonSpot &root, QLatin1StringView list)
{
    for (const JsonSpot &item : root.items(list))
        ids.insert(item.text("id"_L1));
}

static KnownIds knownIds(const QList<ContentFile> &files)
{
    KnownIds known;
    for (const ContentFile &file : files) {
        const JsonSpot root{file.document, {}};
        collectIds(known.anchors, root, "anchors"_L1);
        collectIds(known.themes, root, "themes"_L1);
        collectIds(known.competencies, root, "competencies"_L1);
        collectIds(known.streams, root, "streams"_L1);
        collectIds(known.families, root, "families"_L1);
        collectIds(known.roles, root, "roles"_L1);
    }
    return known;
}

static QList<LintProblem> lintFile(const ContentFile &file, const KnownIds &known)
{
    LintReport report(file.name, known);
    const QString name = file.document["format"_L1].toString();
    const auto format = std::ranges::find(formats, name, &Format::name);
    if (format == formats.end()) {
        report.add(LintRule::FileUnusable,
                   Error{ErrorCode::FormatUnknown, file.name, u"format"_s, name, {}});
        return report.problems();
    }
    for (const Error &error : schemaProblems(file.document, QString(format->schema), file.name))
        report.add(LintRule::SchemaBroken, error);
    for (const Subject &subject : subjects) {
        if (subject.schema.isEmpty() || subject.schema == format->schema)
            subject.lint({file.document, {}}, report);
    }
    return report.problems();
}

QList<LintProblem> lintContent(const QList<ContentFile> &files, const QList<ContentFile> &others)
{
    const KnownIds known = knownIds(files + others);
    QList<LintProblem> problems;
    for (const ContentFile &file : files)
        problems += lintFile(file, known);
    return problems;
}

QList<LintProblem> lintContentFiles(const QStringList &paths)
{
    const ReadFiles shipped = readContentFiles(shippedContentFiles());
    if (paths.isEmpty())
        return shipped.problems + lintContent(shipped.files);
    const ReadFiles read = readContentFiles(paths);
    return read.problems + lintContent(read.files, shipped.files);
}

} // namespace Compass
