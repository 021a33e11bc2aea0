// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sodiumcryptobox.h"

#include "core/snapshots/fingerprint.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Compass {

static_assert(CryptoBox::SigningKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(CryptoBox::SealingKeySize == crypto_box_PUBLICKEYBYTES);
static_assert(CryptoBox::SigningSecretSize == crypto_sign_SECRETKEYBYTES);
static_assert(CryptoBox::SealingSecretSize == crypto_box_SECRETKEYBYTES);
static_assert(CryptoBox::SignatureSize == crypto_sign_BYTES);
static_assert(CryptoBox::SealSize == crypto_box_SEALBYTES);

static bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

static Error unavailable()
{
    return {ErrorCode::CryptoUnavailable, {}};
}

static const unsigned char *input(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static unsigned char *outputOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

static bool haveSizes(const PublicKeys &keys)
{
    return keys.signing.size() == CryptoBox::SigningKeySize
        && keys.sealing.size() == CryptoBox::SealingKeySize;
}

static bool haveSizes(const KeyPair &keys)
{
    return haveSizes(keys.publicKeys) && keys.signingSecret.size() == CryptoBox::SigningSecretSize
        && keys.sealingSecret.size() == CryptoBox::SealingSecretSize;
}

/// \a secret without the bits that X25519 ignores, so that no two secrets are one key.
static QByteArray clamped(QByteArray secret)
{
    secret.front() = static_cast<char>(secret.front() & 0xf8);
    secret.back() = static_cast<char>((secret.back() & 0x7f) | 0x40);
    return secret;
}

Result<KeyPair> SodiumCryptoBox::newKeys() const
{
    if (!isReady())
        return unavailable();
    KeyPair keys{{QByteArray(SigningKeySize, 0), QByteArray(SealingKeySize, 0)},
                 QByteArray(SigningSecretSize, 0),
                 QByteArray(SealingSecretSize, 0)};
    if (crypto_sign_keypair(outputOf(keys.publicKeys.signing), outputOf(keys.signingSecret)) != 0
        || crypto_box_keypair(outputOf(keys.publicKeys.sealing), outputOf(keys.sealingSecret)) != 0)
        return unavailable();
    keys.sealingSecret = clamped(keys.sealingSecret);
    return keys;
}

bool SodiumCryptoBox::isWhole(const KeyPair &keys) const
{
    if (!isReady() || !haveSizes(keys))
        return false;
    QByteArray seed(crypto_sign_SEEDBYTES, 0);
    KeyPair made{{QByteArray(SigningKeySize, 0), QByteArray(SealingKeySize, 0)},
                 QByteArray(SigningSecretSize, 0),
                 clamped(keys.sealingSecret)};
    return crypto_sign_ed25519_sk_to_seed(outputOf(seed), input(keys.signingSecret)) == 0
        && crypto_sign_seed_keypair(outputOf(made.publicKeys.signing), outputOf(made.signingSecret),
                                    input(seed))
        == 0
        && crypto_scalarmult_base(outputOf(made.publicKeys.sealing), input(keys.sealingSecret)) == 0
        && made == keys;
}

Result<QByteArray> SodiumCryptoBox::sign(const QByteArray &message, const KeyPair &keys) const
{
    QByteArray signature(SignatureSize, 0);
    if (!isReady() || !haveSizes(keys)
        || crypto_sign_detached(outputOf(signature), nullptr, input(message), length(message),
                                input(keys.signingSecret))
            != 0)
        return unavailable();
    return signature;
}

Result<void> SodiumCryptoBox::verify(const QByteArray &message, const QByteArray &signature,
                                     const QByteArray &signingKey) const
{
    if (!isReady())
        return unavailable();
    if (signingKey.size() != SigningKeySize
        || crypto_core_ed25519_is_valid_point(input(signingKey)) != 1)
        return Error{ErrorCode::ShareKeyWeak, {}};
    if (signature.size() != SignatureSize
        || crypto_sign_verify_detached(input(signature), input(message), length(message),
                                       input(signingKey))
            != 0)
        return Error{ErrorCode::ShareSignatureWrong, {}};
    return {};
}

Result<QByteArray> SodiumCryptoBox::seal(const QByteArray &plain,
                                         const QByteArray &sealingKey) const
{
    if (!isReady())
        return unavailable();
    QByteArray sealed(plain.size() + SealSize, 0);
    if (sealingKey.size() != SealingKeySize
        || crypto_box_seal(outputOf(sealed), input(plain), length(plain), input(sealingKey)) != 0)
        return Error{ErrorCode::ShareKeyWeak, {}};
    return sealed;
}

Result<QByteArray> SodiumCryptoBox::open(const QByteArray &sealed, const KeyPair &keys) const
{
    if (!isReady())
        return unavailable();
    if (sealed.size() < SealSize || !haveSizes(keys))
        return Error{ErrorCode::ShareSealed, {}};
    QByteArray plain(sealed.size() - SealSize, 0);
    if (crypto_box_seal_open(outputOf(plain), input(sealed), length(sealed),
                             input(keys.publicKeys.sealing), input(keys.sealingSecret))
        != 0)
        return Error{ErrorCode::ShareSealed, {}};
    return plain;
}

QString SodiumCryptoBox::fingerprint(const QByteArray &signingKey) const
{
    return fingerprintOf(signingKey);
}

} // namespace Compass
