// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharepreview.h"

#include "core/base/datetext.h"
#include "core/measurement/levelestimate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::SharePreview)
};

} // namespace

static QString competencyText(const CompetencyId &id, const PreviewWords &words)
{
    const Competency *competency = words.catalog.competency(id);
    return competency ? competency->name.in(words.locale) : id.toString();
}

static QString frameworkTitle(const FrameworkId &id, const QString &version,
                              const PreviewWords &words)
{
    const Framework *framework = words.catalog.framework(id);
    const QString name = framework ? framework->name.in(words.locale) : id.toString();
    return Tr::tr("%1, version %2").arg(name, version);
}

/// A level or a band in words.
static QString valueText(Precision precision, int value, const PreviewWords &words)
{
    const auto nameOf = [&words](int level) {
        return words.catalog.scale.nameOf(Level::fromInt(level).value_or(Level())).in(words.locale);
    };
    if (precision != Precision::Bands)
        return nameOf(value);
    return value == static_cast<int>(LevelBand::BelowWorking)
        ? Tr::tr("%1 or %2").arg(nameOf(0), nameOf(1))
        : Tr::tr("%1 or above").arg(nameOf(2));
}

/// "Not yet 2.0%, Foundation 74.2%, …"
static QString chancesText(const LevelChances &chances, const PreviewWords &words)
{
    QStringList texts;
    for (int level = Level::Lowest; level <= Level::Highest; ++level) {
        const double percent = chances.at(static_cast<std::size_t>(level)) / 10.0;
        //: %1 a level such as "Working", %2 a number: how probable the level is.
        texts.append(Tr::tr("%1 %2%").arg(valueText(Precision::Levels, level, words),
                                          words.locale.toString(percent, 'f', 1)));
    }
    return texts.join(u", "_s);
}

/// The level \a level with how certain it is, in a word and in numbers.
static QString certainText(const QString &level, const LevelChances &chances,
                           const PreviewWords &words)
{
    const QString numbers = chancesText(chances, words);
    switch (certaintyOf(*std::ranges::max_element(chances) / double{CertainChance})) {
    case Certainty::Quite:
        return Tr::tr("%1, quite sure (%2)").arg(level, numbers);
    case Certainty::Fairly:
        return Tr::tr("%1, fairly sure (%2)").arg(level, numbers);
    case Certainty::Unsure:
        return Tr::tr("%1, unsure (%2)").arg(level, numbers);
    }
    Q_UNREACHABLE();
}

static QString figureText(const Snapshot &snapshot, const SharedFigure &figure,
                          const PreviewWords &words)
{
    QString text = valueText(snapshot.precision, figure.value, words);
    if (figure.chances)
        text = certainText(text, *figure.chances, words);
    if (figure.planned) {
        const QString planned = valueText(snapshot.precision, *figure.planned, words);
        text = Tr::tr("%1; your plan leads to: %2").arg(text, planned);
    }
    return text;
}

/// How what is shared may be shown; \a alone says it of somebody by themselves.
static QString scopeText(ShareScope scope, const QString &alone)
{
    return scope == ShareScope::Rows
        ? alone
        : Tr::tr("Only together with others, in the figures of a group");
}

static PreviewSection headSection(const Snapshot &snapshot, const PreviewWords &words)
{
    return {Tr::tr("To whom and as whom"),
            {{Tr::tr("Team"), snapshot.team},
             {Tr::tr("Shown as"), snapshot.subject},
             {Tr::tr("How it may be shown"),
              scopeText(snapshot.scope, Tr::tr("Alone too, with the name or alias above"))},
             {Tr::tr("Shared on"), dateText(snapshot.issued, words.locale)},
             {Tr::tr("May be used until"), dateText(snapshot.expires, words.locale)}}};
}

/// The framework of \a id among those shared; null when the catalog has no such one.
static FrameworkId frameworkOf(const CompetencyId &id, const PreviewWords &words)
{
    const Framework *framework = words.catalog.frameworkOf(id);
    return framework ? framework->id : FrameworkId();
}

/// A section a framework, and a last one for competencies that no framework here has.
static QList<PreviewSection> figureSections(const Snapshot &snapshot, const PreviewWords &words)
{
    const auto linesOf = [&](const FrameworkId &framework) {
        QList<PreviewLine> lines;
        for (const SharedFigure &figure : snapshot.figures) {
            if (frameworkOf(figure.competency, words) == framework)
                lines.append({competencyText(figure.competency, words),
                              figureText(snapshot, figure, words)});
        }
        return lines;
    };
    QList<PreviewSection> sections;
    for (const FrameworkId &id : words.catalog.inOrder(snapshot.frameworks.keys()))
        sections.append({frameworkTitle(id, snapshot.frameworks.value(id), words), linesOf(id)});
    if (const QList<PreviewLine> others = linesOf(FrameworkId()); !others.isEmpty())
        sections.append({Tr::tr("Competencies that this program does not know"), others});
    return sections;
}

static PreviewSection noteSection(const Snapshot &snapshot, const PreviewWords &words)
{
    PreviewSection section{Tr::tr("Notes"), {}};
    for (const SharedNote &note : snapshot.notes)
        section.lines.append({competencyText(note.competency, words), note.text});
    return section;
}

static PreviewSection consentSection(const Consent &consent, const PreviewWords &words)
{
    const bool isFrench = consent.language == QLocale::French;
    return {Tr::tr("Consent"),
            {{Tr::tr("Given on"), dateText(consent.given, words.locale)},
             {Tr::tr("Read in"), isFrench ? Tr::tr("French") : Tr::tr("English")},
             {Tr::tr("Version of the text"), consent.textVersion}}};
}

static PreviewSection fileSection(const SnapshotId &id, int sequence)
{
    return {Tr::tr("The file itself"),
            {{Tr::tr("Identifier"), id.toString()}, {Tr::tr("Number"), QString::number(sequence)}}};
}

QList<PreviewSection> snapshotToRead(const Snapshot &snapshot, const PreviewWords &words)
{
    QList<PreviewSection> sections{headSection(snapshot, words)};
    sections += figureSections(snapshot, words);
    if (!snapshot.notes.isEmpty())
        sections.append(noteSection(snapshot, words));
    sections.append(consentSection(snapshot.consent, words));
    return sections;
}

static QList<PreviewSection> previewOf(const Snapshot &snapshot, const PreviewWords &words)
{
    PreviewSection file = fileSection(snapshot.id, snapshot.sequence);
    file.lines.append({Tr::tr("SHA-256 of the request"), snapshot.request.toString()});
    file.lines.append({Tr::tr("SHA-256 of the text agreed to"),
                       QString::fromLatin1(snapshot.consent.textSha256.toHex())});
    return snapshotToRead(snapshot, words) << file;
}

static QList<PreviewSection> previewOf(const Revocation &revocation, const PreviewWords &words)
{
    return {{Tr::tr("Takes an earlier share back"),
             {{Tr::tr("Which one"), revocation.revokes.toString()},
              {Tr::tr("Taken back on"), dateText(revocation.issued, words.locale)}}},
            fileSection(revocation.id, revocation.sequence)};
}

QList<PreviewSection> sharePreview(const ShareMessage &message, const PreviewWords &words)
{
    return std::visit([&words](const auto &said) { return previewOf(said, words); }, message);
}

static QString precisionText(Precision precision, const PreviewWords &words)
{
    switch (precision) {
    case Precision::Bands:
        return Tr::tr("Bands: below “%1”, or “%1” and above")
            .arg(valueText(Precision::Levels, 2, words));
    case Precision::Levels:
        return Tr::tr("Levels");
    case Precision::LevelsWithCertainty:
        return Tr::tr("Levels and how certain they are");
    }
    Q_UNREACHABLE();
}

static QString yesOrNo(bool yes)
{
    return yes ? Tr::tr("Yes, if you wish") : Tr::tr("No");
}

static PreviewSection keptSection(const ShareRequest &request, const PreviewWords &words)
{
    return {Tr::tr("How it is kept"),
            {{Tr::tr("Smallest group with figures"), words.locale.toString(request.minimumGroup)},
             {Tr::tr("A figure changes"),
              Tr::tr("Once at least %1 people have changed something, however large the group")
                  .arg(ShareRequest::SmallestBatch)},
             {Tr::tr("Kept until"), dateText(request.retention, words.locale)},
             {Tr::tr("After that"),
              Tr::tr("Files are deleted. Figures of the group may stay, and taking back does "
                     "not change them any more.")}}};
}

QList<PreviewSection> requestPreview(const ShareRequest &request, const PreviewWords &words)
{
    const ShareDetail asked = usedDetail(request.detail, request.scope);
    QStringList frameworks;
    for (const FrameworkId &id : words.catalog.inOrder(request.frameworks.keys()))
        frameworks.append(frameworkTitle(id, request.frameworks.value(id), words));
    return {
        {Tr::tr("Who asks, and what for"),
         {{Tr::tr("Team"), request.team},
          {Tr::tr("Purpose"), purposeText(request.purpose, words.locale)},
          {Tr::tr("Asked on"), dateText(request.issued, words.locale)},
          {Tr::tr("Answer until"), dateText(request.expires, words.locale)}}},
        {Tr::tr("What is asked at most"),
         {{Tr::tr("Frameworks"), frameworks.join(u'\n')},
          {Tr::tr("Detail"), precisionText(asked.precision, words)},
          {Tr::tr("Learning plan"), yesOrNo(asked.plan)},
          {Tr::tr("Notes"), yesOrNo(asked.notes)},
          {Tr::tr("How it may be shown"),
           scopeText(request.scope,
                     Tr::tr("Alone too, with the name or alias each person chooses"))}}},
        keptSection(request, words),
    };
}

} // namespace Compass
