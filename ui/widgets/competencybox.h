// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"

#include <QComboBox>

namespace Compass {

/// A list that opens, to choose one competency from or none; frameworks stand apart.
class CompetencyBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit CompetencyBox(const Catalog &catalog, QWidget *parent = nullptr);

    /// Offers \a competencies in their order, after an entry \a none. The choice stays
    /// where it was if it is still offered; nothing is emitted.
    void setChoices(const QList<CompetencyId> &competencies, const QString &none);

    /// Null while there is no choice.
    CompetencyId competency() const;

    /// A competency that is not offered gives no choice. Emits nothing.
    void setCompetency(const CompetencyId &competency);

private:
    const Catalog &m_catalog;
};

} // namespace Compass
