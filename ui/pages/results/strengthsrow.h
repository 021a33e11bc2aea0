// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/competencyresult.h"

#include <QWidget>

class QBoxLayout;

namespace Compass {

class TextLabel;

/// The strongest competencies, one card each: side by side, or one a line.
class StrengthsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthsRow(QWidget *parent = nullptr);

    void show(const Catalog &catalog, const QList<CompetencyResult> &strengths);
    void arrange(bool narrow);

private:
    struct Strength
    {
        QWidget *card;
        QBoxLayout *layout;
        TextLabel *name;
        TextLabel *level;
    };

    void addCard();

    QBoxLayout *m_layout;
    QList<Strength> m_cards;
};

} // namespace Compass
