// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/plans/learningplan.h"

#include <QLocale>

namespace Compass {

/// The words for what can be learned from, in the language installed now. Where they
/// hold simple markup, the function says so.
class ItemWords
{
public:
    /// \a content outlives this.
    ItemWords(const Content &content, const QLocale &locale);

    QString title(const PlanItemId &item) const;
    /// Empty for an activity.
    QString provider(const PlanItemId &item) const;
    /// "Title · provider", with markup.
    QString heading(const PlanItemId &item) const;

    /// "1 h (estimate)", with markup.
    QString time(int minutes, bool isEstimate) const;
    /// "1 h (estimate)", plain.
    QString plainTime(int minutes, bool isEstimate) const;
    /// "EN, FR · free"
    QString access(const PlanItemId &item) const;
    /// "article · 1 h (estimate) · EN, FR · free"
    QString facts(const PlanCandidate &item) const;

    /// "Closes 2 steps of X: Working to Lead.", a sentence for each of \a steps, with
    /// markup.
    QString closes(const QList<StepRange> &steps) const;

    /// "Blocking gap.", "Possible gap." …: what \a gap is to the role.
    QString gapKind(const Gap &gap) const;

    QString competency(const CompetencyId &id) const;
    QString level(Level level) const;

    /// The address of \a item in the language of now; empty for an activity.
    QString address(const PlanItemId &item) const;
    /// How the address was checked when the catalogue was made; empty for an activity.
    QString evidence(const PlanItemId &item) const;

private:
    const LearningResource *resource(const PlanItemId &item) const;

    const Content &m_content;
    QLocale m_locale;
};

/// \a markup as plain text, to be spoken.
QString spoken(const QString &markup);

} // namespace Compass
