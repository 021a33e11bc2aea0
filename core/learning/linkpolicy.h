// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Compass {

/// The link in \a text when it may be opened in the browser: well-formed, https on its
/// usual port, without a user name, and exactly on one of \a hosts, e.g.
/// "www.canada.ca", which are lower-case. No value otherwise.
std::optional<QUrl> openableLink(const QString &text, const QStringList &hosts);

} // namespace Compass
