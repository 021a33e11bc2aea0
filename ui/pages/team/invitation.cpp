// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/invitation.h"

#include "core/base/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
struct InvitationTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::Invitation)
};
} // namespace

/// What the answers may be used for at most.
static QString askedText(const ShareRequest &request, const Catalog &catalog, const QLocale &locale)
{
    QStringList names;
    for (const Framework &framework : catalog.frameworks) {
        if (request.frameworks.contains(framework.id))
            names.append(framework.name.in(locale));
    }
    const QString frameworks = locale.createSeparatedList(names);
    return request.scope == ShareScope::Rows
        ? InvitationTr::tr("I ask for your levels in %1. You decide whether your name stands "
                           "beside them, or whether they only count in figures of the group.")
              .arg(frameworks)
        : InvitationTr::tr("I ask for your levels in %1. They only count in figures of the group, "
                           "which give nobody away.")
              .arg(frameworks);
}

static QStringList steps(const ShareRequest &request, const QLocale &locale)
{
    return {
        InvitationTr::tr("1. Save the attached file, which ends in .compass-request."),
        InvitationTr::tr("2. Open Digital Skills Compass and rate yourself, if you have not yet."),
        InvitationTr::tr("3. In your results, choose Share, and open the file."),
        InvitationTr::tr("4. Compare the code you see with the one I tell you on the phone or face "
                         "to face."),
        InvitationTr::tr("5. Choose what you share. You see exactly what leaves before you save "
                         "it."),
        InvitationTr::tr("6. Send me the saved file, which ends in .compass-share, by %1.")
            .arg(dateText(request.expires, locale)),
    };
}

QString invitationText(const ShareRequest &request, const Catalog &catalog, const QLocale &locale)
{
    const QStringList paragraphs{
        InvitationTr::tr("Hello,"),
        //: The name of a team, then what the request is for.
        InvitationTr::tr("I would like to see where our team, %1, is strong and where it needs "
                         "support. What it is for: %2.")
            .arg(request.team, purposeText(request.purpose, locale)),
        askedText(request, catalog, locale),
        InvitationTr::tr("It is up to you: no record is kept of who did not answer. It is for "
                         "development only, never for appraisal or staffing."),
        steps(request, locale).join(u'\n'),
        InvitationTr::tr("Only I can open what you send. I keep it until %1, and you can take it "
                         "back at any time from the log of what you shared.")
            .arg(dateText(request.retention, locale)),
        InvitationTr::tr("Thank you"),
    };
    return paragraphs.join(u"\n\n"_s);
}

} // namespace Compass
