// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace Compass {

/// A text identifier that cannot be mistaken for another kind of identifier.
template<typename Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString value) : m_value(std::move(value)) {}

    bool isNull() const { return m_value.isEmpty(); }
    const QString &toString() const { return m_value; }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using AnchorId = StrongId<struct AnchorIdTag>;
using AssessmentId = StrongId<struct AssessmentIdTag>;
using CompetencyId = StrongId<struct CompetencyIdTag>;
using EvidenceId = StrongId<struct EvidenceIdTag>;
using FamilyId = StrongId<struct FamilyIdTag>;
using FrameworkId = StrongId<struct FrameworkIdTag>;
using OperationId = StrongId<struct OperationIdTag>;
using OptionId = StrongId<struct OptionIdTag>;
using QuestionId = StrongId<struct QuestionIdTag>;
using ResourceId = StrongId<struct ResourceIdTag>;
using RoleId = StrongId<struct RoleIdTag>;
using StatementId = StrongId<struct StatementIdTag>;
using StreamId = StrongId<struct StreamIdTag>;
using ThemeId = StrongId<struct ThemeIdTag>;

} // namespace Compass
