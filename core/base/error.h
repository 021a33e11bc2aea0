// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Compass {

enum class ErrorCode {
    // Files
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileIsLink,
    FileTaken,
    FileTooLarge,
    FileAltered,
    DocumentFailed,
    // JSON and its schemas
    TextNotUtf8,
    JsonMalformed,
    JsonTooDeep,
    JsonDuplicateKey,
    JsonValueRefused,
    FormatUnknown,
    ContentInvalid,
    // What a well-formed file says
    TypeWrong,
    FieldMissing,
    FieldUnknown,
    ValueOutOfRange,
    IdUnknown,
    IdDuplicate,
    IdTaken,
    ReasonMissing,
    AnswersContradict,
    MappingIncomplete,
    MappingUnmatched,
    AggregatesMixed,
    AggregatesTooMany,
    // The store
    StoreReadOnly,
    StoreLocked,
    StoreTooNew,
    StoreNotOurs,
    StoreOtherKind,
    StoreCorrupt,
    StoreTampered,
    StoreFull,
    StoreDiskFailed,
    StoreFailed,
    StoreUnavailable,
    MigrationFailed,
    AssessmentFinished,
    ChangeOutdated,
    // Sharing
    CryptoUnavailable,
    KeysExposed,
    KeysDamaged,
    ShareNotOurs,
    ShareTooNew,
    ShareHeaderWrong,
    ShareLengthWrong,
    ShareSealed,
    ShareNotForYou,
    ShareKeyWeak,
    ShareSignatureWrong,
    ShareUnreadable,
    ShareFieldWrong,
    ShareFieldUnknown,
    ShareConsentMissing,
    ShareFromFuture,
    ShareExpired,
    ShareTooLong,
    ShareOlder,
    ShareRevoked,
    ShareTeamOther,
    ShareRequestOther,
    ShareFrameworkOther,
    ShareUnasked,
    RequestExpired,
    ShareBeyondRequest,
    ShareNothing,
    ShareTooMuch,
    ShareTextRefused,
    ShareExpiryRefused,
    ShareUnknown,
    RequestNotYours,
    TeamClosed,
    TeamWithoutNames,
    TeamNobodyNamed,
    TeamPurposeFixed,
    TeamRetentionFixed,
    TeamVersionFixed,
    // The command line
    CommandMissing,
    CommandUnknown,
    OptionUnknown,
    OptionMalformed,
    OptionMissing,
    OptionInvalid,
    OptionRepeated,
    OptionsConflict,
    ArgumentMissing,
    ArgumentUnexpected,
    NameAmbiguous,
    RoleUnknown,
};

/// Why an operation failed. Carries facts, never a sentence: the sentence is
/// made by errorText() in the language the reader uses at that moment.
struct Error
{
    ErrorCode code;
    QString subject; ///< What the reader knows it by: a file name, a competency id.
    /// Where inside the subject: a JSON path such as "answers[2].value", or
    /// "line:column" of a text that could not be parsed. May be empty.
    QString place = {};
    QString found = {};  ///< The offending value as it stands there. May be empty.
    QString detail = {}; ///< For the log only: driver text. Never shown.

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Compass
