// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/signedfile.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// How a kind of file begins, and what its signatures cover first.
struct FileForm
{
    QByteArray magic; ///< The last byte is the version.
    QByteArray domain;
};

/// flags:u8, three zero bytes, length:u32be, after the magic.
constexpr qsizetype MagicSize = 8;
constexpr qsizetype FlagsSize = 4;
constexpr qsizetype LengthSize = 4;
constexpr qsizetype HeaderSize = MagicSize + FlagsSize + LengthSize;

constexpr qsizetype KeysSize = CryptoBox::SigningKeySize + CryptoBox::SealingKeySize;

/// What a signed part has besides its payload.
constexpr qsizetype SignedSize = KeysSize + LengthSize + CryptoBox::SignatureSize;

} // namespace

static const QByteArray SignedFlags("\0\0\0\0", FlagsSize);
static const QByteArray SealedFlags("\1\0\0\0", FlagsSize);

static FileForm formOf(SignedKind kind)
{
    switch (kind) {
    case SignedKind::Snapshot:
        return {"DSCSNAP1", QByteArray("gc.dsc/snapshot/v1\0", 19)};
    case SignedKind::Request:
        return {"DSCREQU1", QByteArray("gc.dsc/request/v1\0", 18)};
    case SignedKind::TeamPack:
        return {"DSCPACK1", QByteArray("gc.dsc/pack/v1\0", 15)};
    }
    Q_UNREACHABLE();
}

std::optional<SignedKind> kindOf(const QByteArray &file)
{
    for (const SignedKind kind :
         {SignedKind::Snapshot, SignedKind::Request, SignedKind::TeamPack}) {
        if (file.startsWith(formOf(kind).magic.chopped(1)))
            return kind;
    }
    return std::nullopt;
}

bool isSealed(const QByteArray &file)
{
    return file.mid(MagicSize, FlagsSize) == SealedFlags;
}

static QByteArray lengthBytes(qsizetype length)
{
    QByteArray bytes(LengthSize, 0);
    qToBigEndian(static_cast<quint32>(length), bytes.data());
    return bytes;
}

static qsizetype lengthAt(const QByteArray &bytes, qsizetype position)
{
    return qFromBigEndian<quint32>(bytes.constData() + position);
}

static QByteArray framed(SignedKind kind, const QByteArray &flags, const QByteArray &body)
{
    return formOf(kind).magic + flags + lengthBytes(body.size()) + body;
}

/// What is signed, and after it the signature.
static Result<QByteArray> signedPart(SignedKind kind, const SignedContent &content,
                                     const KeyPair &keys, const CryptoBox &crypto)
{
    const QByteArray message = keys.publicKeys.signing + content.recipient
        + lengthBytes(content.payload.size()) + content.payload;
    const Result<QByteArray> signature = crypto.sign(formOf(kind).domain + message, keys);
    if (!signature)
        return signature.error();
    return message + *signature;
}

Result<QByteArray> signedFile(SignedKind kind, const SignedContent &content, const KeyPair &keys,
                              const CryptoBox &crypto)
{
    const Result<QByteArray> part = signedPart(kind, content, keys, crypto);
    if (!part)
        return part.error();
    return framed(kind, SignedFlags, *part);
}

Result<QByteArray> sealedFile(SignedKind kind, const SignedContent &content, const KeyPair &keys,
                              const CryptoBox &crypto)
{
    const Result<QByteArray> part = signedPart(kind, content, keys, crypto);
    if (!part)
        return part.error();
    const Result<QByteArray> sealed = crypto.seal(*part, content.recipient);
    if (!sealed)
        return sealed.error();
    return framed(kind, SealedFlags, *sealed);
}

/// What is wrong with the first bytes of \a file, and with its size.
static Result<void> checkHeader(SignedKind kind, const QByteArray &file, const QString &subject)
{
    const QByteArray magic = formOf(kind).magic;
    if (file.size() > LargestSignedFile)
        return Error{ErrorCode::FileTooLarge, subject, {}, QString::number(file.size()), {}};
    if (!file.startsWith(magic.chopped(1)))
        return Error{ErrorCode::ShareNotOurs, subject};
    if (file.size() < HeaderSize)
        return Error{ErrorCode::ShareLengthWrong, subject};
    if (!file.startsWith(magic))
        return Error{ErrorCode::ShareTooNew, subject};
    const QByteArray flags = file.mid(MagicSize, FlagsSize);
    if (flags != SignedFlags && flags != SealedFlags)
        return Error{ErrorCode::ShareHeaderWrong, subject};
    if (lengthAt(file, MagicSize + FlagsSize) != file.size() - HeaderSize)
        return Error{ErrorCode::ShareLengthWrong, subject};
    return {};
}

/// The signed part of \a file, whose header is right.
static Result<QByteArray> unsealed(const QByteArray &file, const Opener &opener)
{
    const QByteArray body = file.mid(HeaderSize);
    if (file.mid(MagicSize, FlagsSize) == SignedFlags)
        return body;
    if (body.size() < CryptoBox::SealSize + SignedSize)
        return Error{ErrorCode::ShareLengthWrong, {}};
    if (!opener.keys)
        return Error{ErrorCode::ShareSealed, {}};
    return opener.crypto.open(body, *opener.keys);
}

/// What \a part says, if its signature is right.
static Result<SignedContent> verified(SignedKind kind, const QByteArray &part,
                                      const CryptoBox &crypto)
{
    if (part.size() < SignedSize || lengthAt(part, KeysSize) != part.size() - SignedSize)
        return Error{ErrorCode::ShareLengthWrong, {}};
    const SignedContent content{
        part.first(CryptoBox::SigningKeySize),
        part.mid(CryptoBox::SigningKeySize, CryptoBox::SealingKeySize),
        part.mid(KeysSize + LengthSize).chopped(CryptoBox::SignatureSize),
    };
    const QByteArray message = formOf(kind).domain + part.chopped(CryptoBox::SignatureSize);
    const Result<void> right =
        crypto.verify(message, part.last(CryptoBox::SignatureSize), content.signer);
    if (!right)
        return right.error();
    return content;
}

Result<SignedContent> openSignedFile(SignedKind kind, const QByteArray &file, const Opener &opener)
{
    if (const auto header = checkHeader(kind, file, opener.subject); !header)
        return header.error();
    const Result<QByteArray> part = unsealed(file, opener);
    if (!part)
        return Error{part.error().code, opener.subject};
    Result<SignedContent> content = verified(kind, *part, opener.crypto);
    if (!content)
        return Error{content.error().code, opener.subject};
    return content;
}

} // namespace Compass
