// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"

#include "core/base/errorsentence.h"
#include "core/base/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Errors)
};

constexpr std::array sentences = std::to_array<ErrorSentence>({
    {ErrorCode::FileMissing,
     QT_TRANSLATE_NOOP("Compass::Errors", "There is no file “%1”. Check its name and its folder.")},
    {ErrorCode::FileUnreadable,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” could not be read. Check that it is a file and that you are "
                       "allowed to open it.")},
    {ErrorCode::FileUnwritable,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” could not be written. Check that you are allowed to write in "
                       "its folder and that the disk has room.")},
    {ErrorCode::FileIsLink,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The name “%1” is that of a link to another file, and nothing is written "
                       "through a link. Choose another name.")},
    {ErrorCode::FileTaken,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "There is already a file “%1”. It was left as it is. Choose another name, "
                       "then try again.")},
    {ErrorCode::FileTooLarge,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The file “%1” is too large to be read here (%3). Check that it is the right file.")},
    {ErrorCode::DocumentFailed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The %1 document could not be made. Free some memory and some space on the "
                       "disk, then try again, or choose another format.")},
    {ErrorCode::FileAltered,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” was changed or damaged after it was made (%2). Nothing of it "
                       "was taken. Use the original file, then try again.")},
    {ErrorCode::DocumentFailed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The %1 document could not be made. Free some memory and some space on the "
                       "disk, then try again, or choose another format.")},
    {ErrorCode::TextNotUtf8,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The file “%1” is not text in UTF-8 (%2). Save it as UTF-8, then try again.")},
    {ErrorCode::JsonMalformed,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The file “%1” is not correct JSON (%2). Correct it there, then try again.")},
    {ErrorCode::JsonTooDeep,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” has more than %3 levels of lists and objects (%2). Check "
                       "that it is the right file.")},
    {ErrorCode::JsonDuplicateKey,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” gives the field “%3” twice in the same object (%2). Keep one "
                       "of them, then try again.")},
    {ErrorCode::JsonValueRefused,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” has a value that cannot be read safely (%2): “%3”. Shorten "
                       "or remove it, then try again.")},
    {ErrorCode::FormatUnknown,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” is not in a format that this program reads: “%3”. Check that "
                       "it is the right file, or update the program.")},
    {ErrorCode::ContentInvalid,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” has a value that its format does not allow (%2): “%3”. "
                       "Correct it, then try again.")},
    {ErrorCode::TypeWrong,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The file “%1” has a value of the wrong type (%2): “%3”. Correct it, then try again.")},
    {ErrorCode::FieldMissing,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” lacks a required field (%2). Add it, then try again.")},
    {ErrorCode::FieldUnknown,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” has a field that its format does not include (%2): “%3”. "
                       "Correct its name or remove it, then try again.")},
    {ErrorCode::ValueOutOfRange,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” has a value outside what is allowed (%2): “%3”. Correct it, "
                       "then try again.")},
    {ErrorCode::IdUnknown,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” refers to “%3”, which does not exist (%2). Check how it is "
                       "spelled, then try again.")},
    {ErrorCode::IdDuplicate,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The file “%1” gives “%3” more than once (%2). Keep one of them, then try again.")},
    {ErrorCode::IdTaken,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” describes “%3”, which is here already (%2). Give it another "
                       "identifier, then try again.")},
    {ErrorCode::ReasonMissing,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The change to “%3” in “%1” has no reason. Write in a few words why it asks "
                       "something else, then save again.")},
    {ErrorCode::AnswersContradict,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” says two different things about “%3” (%2). Keep one of them, "
                       "then try again.")},
    {ErrorCode::MappingIncomplete,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” does not say what becomes of “%3” (%2). Add it, then try "
                       "again.")},
    {ErrorCode::MappingUnmatched,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” is for other versions of frameworks than those of your "
                       "history. Nothing was changed. Check that it is the right file.")},
    {ErrorCode::AggregatesMixed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Some of these files are about people who are made up and some are not, so "
                       "they cannot be added up. Merge those of one kind.")},
    {ErrorCode::AggregatesTooMany,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Together these files count more people for “%1” than can be added up. "
                       "Merge fewer of them.")},
    {ErrorCode::StoreReadOnly,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Your answers cannot be saved, because the data file “%1” is read-only. "
                       "Allow writing to it and to its folder, then try again.")},
    {ErrorCode::StoreLocked,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The data file “%1” is in use by another window of this program. Close that "
                       "window, then try again.")},
    {ErrorCode::StoreTooNew,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The data file “%1” was made by a newer version of this program. Nothing in "
                       "it was changed. Install the newer version to open it.")},
    {ErrorCode::StoreNotOurs,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” was not made by this program. Nothing in it was changed. "
                       "Move it to another folder or choose another file, then try again.")},
    {ErrorCode::StoreOtherKind,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” was made by this program, but for something else: the data "
                       "of a person and the workspace of a team are different files. Nothing in it "
                       "was changed. Choose the right file.")},
    {ErrorCode::StoreCorrupt,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The data file “%1” is damaged. It was left as it is. Put a backup copy in "
                       "its place, then try again.")},
    {ErrorCode::StoreTampered,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The data file “%1” was changed by something other than this program. It "
                       "was left as it is. Put a backup copy in its place, then try again.")},
    {ErrorCode::StoreFull,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The disk is full, so the last change was not saved. Free some space, then try again.")},
    {ErrorCode::StoreFailed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The data file “%1” could not be read or written. Try again; if it fails "
                       "again, close the program and open it again.")},
    {ErrorCode::StoreDiskFailed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The disk reported an error while the data file “%1” was being read or "
                       "written. Check the disk, then try again.")},
    {ErrorCode::StoreUnavailable,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The data file “%1” could not be opened or created. Check that you are "
                       "allowed to use its folder, then try again.")},
    {ErrorCode::MigrationFailed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The data file “%1” could not be brought up to this version of the program. "
                       "It was left as it was. Free some space on the disk, then try again.")},
    {ErrorCode::AssessmentFinished,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "This assessment is finished and can no longer change. Start a new one to answer again.")},
    {ErrorCode::ChangeOutdated,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The answer on the screen was not the one saved, so nothing was changed. "
                       "Open the assessment again and repeat your change.")},
    {ErrorCode::CommandMissing,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Name a command. To see them all, run compass-cli --help.")},
    {ErrorCode::CommandUnknown,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "There is no command “%3”. To see them all, run compass-cli --help.")},
    {ErrorCode::OptionUnknown,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The command “%1” has no option “%3”. To see its options, run it with --help.")},
    {ErrorCode::OptionMalformed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The options of the command “%1” could not be understood. To see how to "
                       "write them, run it with --help.")},
    {ErrorCode::OptionMissing,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The command “%1” needs the option %3. To see how to write it, run the "
                       "command with --help.")},
    {ErrorCode::OptionInvalid,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The option %1 does not accept “%3”. To see what it accepts, run the "
                       "command with --help.")},
    {ErrorCode::OptionRepeated,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The option %3 is given more than once. Keep one of them, then try again.")},
    {ErrorCode::OptionsConflict,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The options %1 and %3 cannot be used together. Remove one of them, then try again.")},
    {ErrorCode::ArgumentMissing,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The command “%1” needs %3. To see how to write it, run the command "
                       "with --help.")},
    {ErrorCode::ArgumentUnexpected,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "The command “%1” does not use “%3”. To see what it uses, run it with --help.")},
    {ErrorCode::NameAmbiguous,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Several people are called “%3” (%2). Say in the option %1 how the "
                       "fingerprint of the right one begins.")},
    {ErrorCode::RoleUnknown,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "There is no role “%3”. To find its identifier, run compass-cli roles.")},
});

} // namespace

static QString placeText(const Error &error)
{
    if (error.place.isEmpty())
        return Tr::tr("top level");
    if (error.code != ErrorCode::JsonMalformed && error.code != ErrorCode::TextNotUtf8)
        return printable(shortened(error.place));
    return Tr::tr("line %1, column %2")
        .arg(error.place.section(u':', 0, 0), error.place.section(u':', 1, 1));
}

static QString foundText(const Error &error)
{
    if (error.code == ErrorCode::FileTooLarge)
        return QLocale().formattedDataSize(error.found.toLongLong());
    return printable(shortened(error.found));
}

/// The sentence of \a code in \a known; null when it is not there.
static const char *sourceIn(std::span<const ErrorSentence> known, ErrorCode code)
{
    const auto sentence = std::ranges::find(known, code, &ErrorSentence::code);
    return sentence == known.end() ? nullptr : sentence->source;
}

QString errorText(const Error &error)
{
    const char *const sharing = sourceIn(sharingSentences(), error.code);
    const char *const source = sharing ? sharing : sourceIn(sentences, error.code);
    Q_ASSERT(source);
    const QString text = Tr::tr(source);
    return filledSentence(text, {printable(error.subject), placeText(error), foundText(error)});
}

} // namespace Compass
