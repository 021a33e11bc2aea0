// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/linkpolicy.h"

using namespace Qt::StringLiterals;

namespace Compass {

std::optional<QUrl> openableLink(const QString &text, const QStringList &hosts)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool allowed = url.isValid() && url.scheme() == "https"_L1 && url.port() == -1
        && url.userInfo().isEmpty() && hosts.contains(url.host(QUrl::FullyEncoded));
    return allowed ? std::optional(url) : std::nullopt;
}

} // namespace Compass
