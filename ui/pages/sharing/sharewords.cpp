// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Compass {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::ShareWords)
};

} // namespace

QString whatStaysText(const Snapshot &snapshot, const QLocale &locale)
{
    const bool hasPlan = std::ranges::any_of(
        snapshot.figures, [](const SharedFigure &each) { return each.planned.has_value(); });
    const bool hasCertainty = snapshot.precision == Precision::LevelsWithCertainty;
    QStringList stays{
        hasCertainty ? Tr::tr("your answers (some can be worked out from how sure your levels are)")
                     : Tr::tr("your answers")};
    if (snapshot.precision == Precision::Bands)
        stays.append(Tr::tr("your exact levels"));
    if (!hasCertainty)
        stays.append(Tr::tr("how sure they are"));
    stays.append(snapshot.notes.isEmpty() ? Tr::tr("your notes")
                                          : Tr::tr("every note you did not choose"));
    stays.append(Tr::tr("the knowledge questions"));
    // Each step of a plan leads towards a role that was chosen.
    stays.append(hasPlan ? Tr::tr("your roles") : Tr::tr("your roles and gaps"));
    stays.append(hasPlan ? Tr::tr("what you learn and when") : Tr::tr("your learning plan"));
    stays.append(Tr::tr("your history"));
    //: %1 a list such as "your answers, your notes and your history".
    return Tr::tr("<b>What stays here:</b> %1.").arg(locale.createSeparatedList(stays));
}

QString plainText(const QList<PreviewSection> &sections)
{
    QString text;
    for (const PreviewSection &section : sections) {
        text += section.title + u'\n';
        for (const PreviewLine &line : section.lines)
            //: A line of a preview as text: what it is, and its value.
            text += Tr::tr("%1: %2").arg(line.label, line.value) + u'\n';
        text += u'\n';
    }
    return text.trimmed();
}

} // namespace Compass
