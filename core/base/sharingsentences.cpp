// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errorsentence.h"

#include <QtGlobal>

#include <array>

namespace Compass {

static constexpr std::array sharingTexts = std::to_array<ErrorSentence>({
    {ErrorCode::CryptoUnavailable,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The part of this program that signs and seals files does not work on "
                       "this computer. Install the program again, then try again.")},
    {ErrorCode::KeysExposed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Other people on this computer may read “%1”, so it is not safe to "
                       "use. Take their right to read it away, then try again.")},
    {ErrorCode::KeysDamaged,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Your keys in the file “%1” are damaged. They were left as they are. "
                       "Put a backup copy in their place, then try again.")},
    {ErrorCode::ShareNotOurs,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” is not of the kind that is expected here. Check that it "
                       "is the right file.")},
    {ErrorCode::ShareTooNew,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” was made by a newer version of this program. Install "
                       "the newer version to open it.")},
    {ErrorCode::ShareHeaderWrong,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” begins in a way that this program does not know. Ask "
                       "for a new one.")},
    {ErrorCode::ShareLengthWrong,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” is cut short, or something was added to it. Ask for a "
                       "new one.")},
    {ErrorCode::ShareSealed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” cannot be opened with your keys: it was sealed for "
                       "someone else, or changed on its way. Ask for a new one.")},
    {ErrorCode::ShareNotForYou,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” was made for someone else and passed on. It was not "
                       "opened. Ask the person themselves.")},
    {ErrorCode::ShareKeyWeak,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” has a key that anyone could sign or open for. Ask for a "
                       "new one.")},
    {ErrorCode::ShareSignatureWrong,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The signature of the file “%1” is not right: the file was changed, or "
                       "the signer is not who it says. Ask for a new one.")},
    {ErrorCode::ShareUnreadable,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "What the file “%1” says is not written in the one form that is "
                       "allowed. Ask for a new one.")},
    {ErrorCode::ShareFieldWrong,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” has a value that is not allowed (%2). Ask for a new one.")},
    {ErrorCode::ShareFieldUnknown,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” says more than its format allows (%2): “%3”. Ask for a "
                       "new one.")},
    {ErrorCode::ShareConsentMissing,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” does not say that its owner agreed to share it. Ask for "
                       "a new one.")},
    {ErrorCode::ShareFromFuture,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” is dated in the future (%3). Check the date of both "
                       "computers, then ask for a new one.")},
    {ErrorCode::ShareExpired,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” could be used until %3 and no longer. Ask for a new one.")},
    {ErrorCode::ShareTooLong,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” asks to be kept for too long, until %3. Ask for a new "
                       "one that ends within 400 days.")},
    {ErrorCode::ShareOlder,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” is older than what the same person sent before. Nothing "
                       "was changed.")},
    {ErrorCode::ShareRevoked,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "What the file “%1” holds was taken back by its owner. Nothing was "
                       "changed.")},
    {ErrorCode::ShareTeamOther,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” was made for another team: “%3”. Import it there.")},
    {ErrorCode::ShareRequestOther,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” answers another request. Ask for an answer to yours.")},
    {ErrorCode::ShareFrameworkOther,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "“%1” is about a framework, or a version of one, that is not used "
                       "here: “%3”. Use the same version on both sides, then try again.")},
    {ErrorCode::ShareUnasked,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The file “%1” goes beyond your request, in what it tells or in how "
                       "long it is to be kept. Nothing was changed. Ask for a new one.")},
    {ErrorCode::RequestExpired,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The request “%1” could be answered until %3 and no longer. Ask for a "
                       "new one.")},
    {ErrorCode::ShareBeyondRequest,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The request does not ask for this: “%3”. Leave it out, then try again.")},
    {ErrorCode::ShareNothing,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "There is nothing to share: none of the competencies you chose is "
                       "rated yet. Rate one, then try again.")},
    {ErrorCode::ShareTooMuch,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "This is more than one file may hold: 200 competencies, or about 80 with how "
         "sure each level is; 100 steps of the plan; 15 notes. Choose less, then try "
         "again.")},
    {ErrorCode::ShareTextRefused,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The text “%3” cannot be used here. Write 1 to 200 bytes on one line; a "
                       "note is about a competency that you share.")},
    {ErrorCode::ShareExpiryRefused,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The last day cannot be %3. Choose one from %2 to %1, then try again.")},
    {ErrorCode::ShareUnknown,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "“%1” was not shared from this data folder, so it cannot be taken back "
                       "from here. Choose the file you sent.")},
    {ErrorCode::RequestNotYours,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "The request “%1” was signed with other keys than yours, so you could not "
                       "open the answers to it. Use a request of your own.")},
    {ErrorCode::TeamWithoutNames,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "Needs and what changes would do to them rest on people who share by name "
         "with their manager. The coordinator of the team “%1” sees nobody by name.")},
    {ErrorCode::TeamNobodyNamed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Nobody has shared by name with the team “%1” yet, and only of people who "
                       "do can it be said who covers a need.")},
    {ErrorCode::TeamClosed,
     QT_TRANSLATE_NOOP(
         "Compass::Errors",
         "This team takes in no more files: the files of its people were deleted, and "
         "its figures stay as they are. Create a new team to ask again.")},
    {ErrorCode::TeamPurposeFixed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "People agreed to share with “%1” for what it is for, so its name and "
                       "its purpose stay. Create a new team for another purpose.")},
    {ErrorCode::TeamRetentionFixed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "Individual files cannot be kept until %3: people were told that it is "
                       "until %1 at most. Choose an earlier day.")},
    {ErrorCode::TeamVersionFixed,
     QT_TRANSLATE_NOOP("Compass::Errors",
                       "This team counts version %2 of the framework “%1”, and levels in version "
                       "%3 are not the same. Create a new team to ask about version %3.")},
});

std::span<const ErrorSentence> sharingSentences()
{
    return sharingTexts;
}

} // namespace Compass
