// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// \a text cut at a word to at most \a length characters and an ellipsis, without
/// the full stop at its end, to be quoted inside a sentence.
QString shortened(const QString &text, qsizetype length = 80);

/// The name of a competency; its id when the catalog does not know it.
QString nameOf(const Catalog &catalog, const CompetencyId &id, const QLocale &locale);

/// "2.65 + 3.21"
QString sumText(const QList<double> &terms, const QLocale &locale);

/// A figure of the arithmetic, with the two decimals all of it uses.
QString figure(double value, const QLocale &locale);

} // namespace Compass
