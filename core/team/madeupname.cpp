// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamgenerator.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr std::array madeUpNames{
    QStringView(u"Amélie"),    QStringView(u"Noah"),   QStringView(u"Fatima"),
    QStringView(u"Étienne"),   QStringView(u"Priya"),  QStringView(u"Liam"),
    QStringView(u"Chloé"),     QStringView(u"Kofi"),   QStringView(u"Mei"),
    QStringView(u"Olivier"),   QStringView(u"Sara"),   QStringView(u"Diego"),
    QStringView(u"Geneviève"), QStringView(u"Omar"),   QStringView(u"Anika"),
    QStringView(u"Mathis"),    QStringView(u"Grace"),  QStringView(u"Youssef"),
    QStringView(u"Maëlle"),    QStringView(u"Tomasz"), QStringView(u"Leila"),
    QStringView(u"Benoît"),    QStringView(u"Hana"),   QStringView(u"Samuel"),
    QStringView(u"Océane"),    QStringView(u"Ravi"),   QStringView(u"Nadia"),
    QStringView(u"Thierry"),   QStringView(u"Aiyana"), QStringView(u"Lucas"),
    QStringView(u"Rosalie"),   QStringView(u"Kenji"),  QStringView(u"Imani"),
    QStringView(u"François"),  QStringView(u"Elena"),  QStringView(u"Tariq"),
    QStringView(u"Zoé"),       QStringView(u"Siku"),   QStringView(u"Ingrid"),
    QStringView(u"Alexis"),
};

QString madeUpName(int number)
{
    const int names = static_cast<int>(madeUpNames.size());
    const QString name = madeUpNames.at(static_cast<std::size_t>(number % names)).toString();
    return number < names ? name : name + u' ' + QString::number(number / names + 1);
}

} // namespace Compass
