// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

namespace Compass {

/// What others may know of a person or a team: who signs, and what is sealed to them.
struct PublicKeys
{
    QByteArray signing; ///< CryptoBox::SigningKeySize bytes.
    QByteArray sealing; ///< CryptoBox::SealingKeySize bytes.

    friend bool operator==(const PublicKeys &, const PublicKeys &) = default;
    friend size_t qHash(const PublicKeys &keys, size_t seed = 0)
    {
        return qHashMulti(seed, keys.signing, keys.sealing);
    }
};

/// The keys of one person, with the halves that only they may have.
struct KeyPair
{
    PublicKeys publicKeys;
    QByteArray signingSecret; ///< CryptoBox::SigningSecretSize bytes.
    QByteArray sealingSecret; ///< CryptoBox::SealingSecretSize bytes.

    friend bool operator==(const KeyPair &, const KeyPair &) = default;
};

/// The one border to cryptography, so that another implementation can stand behind
/// it. The sizes are those of version 1 of the share files, which are Ed25519 and
/// X25519; another algorithm is another version. Arguments of another size are
/// refused, never cut or filled up.
class CryptoBox
{
public:
    static constexpr qsizetype SigningKeySize = 32;
    static constexpr qsizetype SealingKeySize = 32;
    static constexpr qsizetype SigningSecretSize = 64;
    static constexpr qsizetype SealingSecretSize = 32;
    static constexpr qsizetype SignatureSize = 64;
    static constexpr qsizetype SealSize = 48; ///< By how much sealing makes a text longer.

    virtual ~CryptoBox() = default;

    /// \error CryptoUnavailable
    virtual Result<KeyPair> newKeys() const = 0;

    /// Whether the secret halves of \a keys belong to the public ones.
    virtual bool isWhole(const KeyPair &keys) const = 0;

    /// SignatureSize bytes that only the owner of \a keys can make for \a message.
    /// \error CryptoUnavailable
    virtual Result<QByteArray> sign(const QByteArray &message, const KeyPair &keys) const = 0;

    /// Succeeds when the owner of \a signingKey made \a signature for \a message.
    /// \error ShareKeyWeak for a key that others can sign for; ShareSignatureWrong;
    ///        CryptoUnavailable
    virtual Result<void> verify(const QByteArray &message, const QByteArray &signature,
                                const QByteArray &signingKey) const = 0;

    /// \a plain so that only the owner of \a sealingKey can open it, without a trace
    /// of who sealed it.
    /// \error ShareKeyWeak, CryptoUnavailable
    virtual Result<QByteArray> seal(const QByteArray &plain,
                                    const QByteArray &sealingKey) const = 0;

    /// \error ShareSealed when \a sealed was made for another key or was changed;
    ///        CryptoUnavailable
    virtual Result<QByteArray> open(const QByteArray &sealed, const KeyPair &keys) const = 0;

    /// fingerprintOf() \a signingKey. Its owner signs their other key, so that one
    /// comparison is enough.
    virtual QString fingerprint(const QByteArray &signingKey) const = 0;

protected:
    CryptoBox() = default;
    CryptoBox(const CryptoBox &) = default;
    CryptoBox &operator=(const CryptoBox &) = default;
};

} // namespace Compass
