// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/cryptobox.h"

#include <optional>

namespace Compass {

/// The kinds of file that are signed. One cannot be passed off as another: each has
/// its own first bytes, and the signature covers its name.
enum class SignedKind { Snapshot, Request, TeamPack };

/// The most bytes such a file may have.
inline constexpr qsizetype LargestSignedFile = qsizetype{128} * 1024;

/// The kind whose first bytes \a file has; no value when it has none of them.
std::optional<SignedKind> kindOf(const QByteArray &file);

/// Whether a right \a file would be sealed, so that only its recipient could open it.
bool isSealed(const QByteArray &file);

/// What a signed file says, and who says it to whom.
struct SignedContent
{
    QByteArray signer; ///< The signing key.
    /// A sealing key: of a snapshot whom it is for, of the others the signer’s own.
    /// Inside the signature, so nobody can pass a snapshot on as if it were for them.
    QByteArray recipient;
    QByteArray payload;

    friend bool operator==(const SignedContent &, const SignedContent &) = default;
};

/// The bytes of a file in which the owner of \a keys signs \a content; its signer is
/// not looked at.
/// \error CryptoUnavailable
Result<QByteArray> signedFile(SignedKind kind, const SignedContent &content, const KeyPair &keys,
                              const CryptoBox &crypto);

/// The same, sealed to the recipient.
/// \error CryptoUnavailable, ShareKeyWeak
Result<QByteArray> sealedFile(SignedKind kind, const SignedContent &content, const KeyPair &keys,
                              const CryptoBox &crypto);

/// Who opens a file, and what it is called in errors.
struct Opener
{
    const CryptoBox &crypto;
    QString subject;
    const KeyPair *keys = nullptr; ///< Null when there are none: nothing sealed can be opened.
};

/// What the bytes \a file say, after everything about their form, their seal and
/// their signature was checked. The payload itself is not looked at.
/// \error FileTooLarge, ShareNotOurs, ShareTooNew, ShareHeaderWrong,
///        ShareLengthWrong, ShareSealed, ShareKeyWeak, ShareSignatureWrong
Result<SignedContent> openSignedFile(SignedKind kind, const QByteArray &file, const Opener &opener);

} // namespace Compass
