// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/fingerprint.h"

#include <QCryptographicHash>

namespace Compass {

/// So that a fingerprint is never the hash of something else.
static const QByteArray FingerprintDomain("gc.dsc/fingerprint/v1\0", 22);

/// Base 32 of Crockford: without I, L, O and U.
static constexpr QLatin1StringView Letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

QStringList fingerprintGroups(const QByteArray &signingKey)
{
    const QByteArray hash =
        QCryptographicHash::hash(FingerprintDomain + signingKey, QCryptographicHash::Sha256);
    QStringList groups;
    for (qsizetype group = 0; group < FingerprintGroups; ++group) {
        QString letters;
        for (qsizetype i = 0; i < 4; ++i) {
            const qsizetype bit = (group * 4 + i) * 5;
            const int pair = static_cast<uchar>(hash.at(bit / 8)) << 8
                | static_cast<uchar>(hash.at(bit / 8 + 1));
            letters += Letters.at((pair >> (11 - bit % 8)) & 31);
        }
        groups.append(letters);
    }
    return groups;
}

QString fingerprintOf(const QByteArray &signingKey)
{
    return fingerprintGroups(signingKey).join(u'-');
}

} // namespace Compass
