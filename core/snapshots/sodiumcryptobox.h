// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/cryptobox.h"

namespace Compass {

/// Ed25519, X25519 sealed boxes and SHA-256 by libsodium.
class SodiumCryptoBox final : public CryptoBox
{
public:
    Result<KeyPair> newKeys() const override;
    bool isWhole(const KeyPair &keys) const override;
    Result<QByteArray> sign(const QByteArray &message, const KeyPair &keys) const override;
    Result<void> verify(const QByteArray &message, const QByteArray &signature,
                        const QByteArray &signingKey) const override;
    Result<QByteArray> seal(const QByteArray &plain, const QByteArray &sealingKey) const override;
    Result<QByteArray> open(const QByteArray &sealed, const KeyPair &keys) const override;
    QString fingerprint(const QByteArray &signingKey) const override;
};

} // namespace Compass
