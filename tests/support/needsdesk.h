// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sodiumcryptobox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryteam.h"
#include "tests/support/teamparts.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"

#include <QApplication>
#include <QTest>

#include <utility>

namespace Compass {

/// A team of five who shared by name, two of them Noor and Sam on whom most rests, and
/// seven who shared as a group; and what it needs of the framework CYB. Six of seven needs
/// are met, and without Noor three.
struct NeedsDesk
{
    using Needs = QList<TeamNeed>;

    NeedsDesk()
    {
        auto made = std::make_unique<Sample::InMemoryTeam>();
        team = made.get();
        team->team.name = QStringLiteral("Service renewal");
        team->asked.first().frameworks = {{FrameworkId(QStringLiteral("CYB")), QString()}};
        shelf.push_back(std::move(made));
        addPeople();
        team->needed = needs();
    }

    /// Opens the team once it is as the test wants it.
    bool open() { return session.open(QStringLiteral("team")).has_value(); }

    static CompetencyId cyb(int number)
    {
        return CompetencyId(QStringLiteral("CYB-0%1").arg(number));
    }

    static TeamNeed need(int number, int people, int value)
    {
        return {cyb(number), people, Sample::level(value), {}};
    }

    static Needs needs()
    {
        return {need(1, 2, 3), need(2, 3, 3), need(3, 2, 3), need(4, 2, 2),
                need(5, 2, 2), need(6, 2, 2), need(7, 1, 3)};
    }

    /// \a levels of CYB-01 to CYB-07.
    void add(const QString &name, const QList<int> &levels, bool isCertain = true,
             ShareScope scope = ShareScope::Rows)
    {
        Snapshot snapshot = Sample::shared(name, scope, {});
        snapshot.frameworks = {{FrameworkId(QStringLiteral("CYB")), QString()}};
        if (isCertain)
            snapshot.precision = Precision::LevelsWithCertainty;
        for (int i = 0; i < levels.size(); ++i) {
            SharedFigure figure{cyb(i + 1), levels.at(i), {}, {}};
            if (isCertain)
                figure.chances = chancesOf(levels.at(i));
            snapshot.figures.append(figure);
        }
        team->add(name.toUtf8(), snapshot);
    }

    /// .9 for \a level, .1 for the one below it, or above it at 0.
    static LevelChances chancesOf(int level)
    {
        LevelChances chances{};
        chances.at(static_cast<size_t>(level)) = 900;
        chances.at(static_cast<size_t>(level == 0 ? 1 : level - 1)) = 100;
        return chances;
    }

    void addPeople()
    {
        add(QStringLiteral("Alex"), {2, 2, 3, 2, 1, 2, 2});
        add(QStringLiteral("Kim"), {2, 3, 2, 1, 2, 2, 1});
        add(QStringLiteral("Noor"), {3, 3, 3, 2, 1, 1, 2});
        add(QStringLiteral("Ravi"), {1, 2, 2, 2, 1, 3, 1}, false);
        add(QStringLiteral("Sam"), {3, 3, 2, 1, 2, 2, 2});
        for (int i = 1; i <= 7; ++i)
            add(QStringLiteral("group %1").arg(i), {1, 1, 1, 1, 1, 1, 1}, false,
                ShareScope::Totals);
    }

    /// Shares that Alex plans to reach \a level of CYB-0\a number.
    void plan(const QString &name, int number, int level)
    {
        Snapshot &snapshot = *team->records[name.toUtf8()].snapshot;
        snapshot.figures[number - 1].planned = level;
    }

    static const Content &shippedTeamContent()
    {
        static const Result<Content> content = shippedContent();
        return *content;
    }

    std::vector<std::unique_ptr<TeamRepository>> shelf;
    Sample::InMemoryTeam *team = nullptr;
    SodiumCryptoBox crypto;
    FakeClock clock{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC)};
    TeamSession session{TeamSources{
        shippedTeamContent(),
        crypto,
        clock,
        [this] { return crypto.newKeys(); },
        [this](const QString &) -> Result<std::unique_ptr<TeamRepository>> {
            std::unique_ptr<TeamRepository> taken = std::move(shelf.back());
            shelf.pop_back();
            return taken;
        },
        {},
        {},
    }};
};

} // namespace Compass
