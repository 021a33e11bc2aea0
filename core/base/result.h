// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace Compass {

/// A value, or the reason there is none. Spelled as std::expected<T, Error> is,
/// so that it can become an alias once g++ and clang-tidy both offer that type.
template<typename T>
class [[nodiscard]] Result
{
public:
    // Not explicit: a function says "return value;" or "return Error{...};".
    Result(T value) : m_state(std::move(value)) {}     // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool has_value() const noexcept { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const noexcept { return has_value(); }

    const T &operator*() const & { return std::get<T>(m_state); }
    T &&operator*() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace Compass
