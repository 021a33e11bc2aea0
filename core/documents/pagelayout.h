// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/pageflow.h"
#include "core/documents/report.h"

namespace Compass {

/// The pages of a report and the fonts they are set in, one typesetter for each part.
struct PageLayout
{
    QList<PrintedPage> pages; ///< With their footers.
    QList<Typesetter> typesetters;

    const Typesetter &typesetterOf(const PrintedPage &page) const
    {
        return typesetters.at(page.part);
    }
};

/// \a report on letter paper; each part begins on a page of its own.
PageLayout pageLayout(const Report &report);

} // namespace Compass
