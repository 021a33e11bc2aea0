// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/calendarexport.h"

#include "core/base/savedfile.h"
#include "core/exchange/calendarfile.h"
#include "ui/session/learningsession.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Compass {

CalendarExport::CalendarExport(const LearningSession &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

void CalendarExport::ask()
{
    auto *dialog = new QFileDialog(m_page->window(), tr("Save the calendar file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    //: The first part of the name of a file.
    dialog->selectFile(tr("learning-plan") + u".ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarExport::save);
    dialog->open();
}

void CalendarExport::save(const QString &path)
{
    const Content &content = m_session.content();
    const CalendarSource source{content.catalog, content.learning, m_session.figures().plan(),
                                m_session.choices().budget};
    const QByteArray bytes = calendarFile(source, m_session.clock(), m_page->locale());
    if (const auto done = saveFile(path, bytes); !done)
        emit failed(done.error());
    else
        emit saved(path);
}

} // namespace Compass
