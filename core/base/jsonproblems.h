// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

class QJsonValue;

namespace Compass {

/// \a value as it stands in a file, for Error::found; containers by their kind only.
QString jsonText(const QJsonValue &value);

/// What is wrong with one JSON document. Collected while it is read, so that a
/// reader is a plain list of fields and checks once, at its end.
class JsonProblems
{
public:
    explicit JsonProblems(QString subject) : m_subject(std::move(subject)) {}

    void add(ErrorCode code, const QString &place, const QString &found = {});
    const QList<Error> &all() const { return m_errors; }

    /// \a value, or the first problem when there is one.
    template<typename T>
    Result<T> unlessAny(T value) const
    {
        if (m_errors.isEmpty())
            return value;
        return m_errors.first();
    }

private:
    QString m_subject; ///< Names the document in every error.
    QList<Error> m_errors;
};

} // namespace Compass
