// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonobject.h"
#include "core/targets/roleprofile.h"

namespace Compass {

// What enumerators are called in role files.

inline constexpr std::array<JsonChoice<CareerPath>, 2> CareerPathNames = {{
    {QLatin1StringView("individual"), CareerPath::Individual},
    {QLatin1StringView("management"), CareerPath::Management},
}};

inline constexpr std::array<JsonChoice<Importance>, 2> ImportanceNames = {{
    {QLatin1StringView("essential"), Importance::Essential},
    {QLatin1StringView("asset"), Importance::Asset},
}};

/// The name of \a value in \a names, which has one for every enumerator.
template<typename T, std::size_t N>
QString nameIn(const std::array<JsonChoice<T>, N> &names, T value)
{
    for (const auto &[name, each] : names) {
        if (each == value)
            return name;
    }
    return {};
}

} // namespace Compass
