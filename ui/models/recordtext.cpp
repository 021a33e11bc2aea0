// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/recordtext.h"

#include "core/base/datetext.h"

#include <QCoreApplication>

namespace Compass {

namespace {
struct RecordTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Records)
};
} // namespace

static QString assessmentsText(const RecordCounts &counts, const QLocale &locale)
{
    if (counts.assessments == 0)
        return RecordTr::tr("no assessment");
    //: How many assessments, and how many of them are finished.
    return RecordTr::tr("%n assessments (finished: %1)", nullptr, counts.assessments)
        .arg(locale.toString(counts.finished));
}

QString recordText(const RecordCounts &counts, const QLocale &locale)
{
    const QString assessments = assessmentsText(counts, locale);
    const QString notes = RecordTr::tr("%n evidence notes", nullptr, counts.notes);
    if (!counts.newestChange.isValid())
        //: Both are counts in words: "no assessment, 0 evidence notes".
        return RecordTr::tr("%1, %2").arg(assessments, notes);
    //: Two counts in words, and when the last of it was changed.
    return RecordTr::tr("%1, %2; last change on %3")
        .arg(assessments, notes, dateTimeText(counts.newestChange, locale));
}

} // namespace Compass
