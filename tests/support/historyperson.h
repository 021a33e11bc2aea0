// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/changedframework.h"
#include "tests/support/frameworks.h"
#include "tests/support/memorystore.h"
#include "ui/session/historysession.h"

#include <QTest>

namespace Compass {

/// A person whose data starts with the shipped framework and goes on with its changed
/// version.
struct HistoryPerson
{
    explicit HistoryPerson(const QList<QByteArray> &shipped = {Changed::mappingText()})
        : session(newest, {store->assessments(), store->frameworks(), store->mappings()}, clock,
                  shipped)
    {
        archive(Changed::shippedPath(), before);
        archive(Changed::changedPath(), after);
    }

    void archive(const QString &path, const Framework &framework)
    {
        [[maybe_unused]] const auto kept =
            store->frameworks().keep({framework.id, framework.version, Changed::contentOf(path)});
        Q_ASSERT(kept);
    }

    /// Rates every competency of \a framework, its level 2 with \a value, on day \a day.
    void finish(const Framework &framework, int value, int day)
    {
        const AssessmentId id(QStringLiteral("day-%1").arg(day));
        const QDateTime at({2026, 10, day}, {12, 0}, Qt::UTC);
        QVERIFY(store->assessments().start(
            id, {{{framework.id, framework.version, framework.sha256}}, Mode::Quick, false}, at));
        Responses responses;
        for (const Competency &each : framework.competencies)
            Sample::rateFour(responses, each.id.toString(), {3, value, 1});
        for (const Responses::Entry &each : responses.entries()) {
            const OperationId operation(id.toString() + each.key.subject);
            QVERIFY(store->assessments().record(
                id, {operation, each.key, std::nullopt, each.value, at}));
        }
        QVERIFY(store->assessments().finish(id, at));
    }

    Framework before = Changed::shippedVersion();
    Framework after = Changed::changedVersion();
    Catalog newest{Sample::scale(), {after}};
    MemoryStore store;
    FakeClock clock{QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC)};
    HistorySession session;
};

} // namespace Compass
