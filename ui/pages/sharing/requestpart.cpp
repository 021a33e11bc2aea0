// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/requestpart.h"

#include "ui/models/sharepreviewmodel.h"
#include "ui/pages/sharing/previewtable.h"
#include "ui/session/sharesession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

static constexpr double RequestEms = 40.0;

RequestPart::RequestPart(const ShareSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_whoHeading(new TextLabel(TextStyle::Strong))
    , m_who(new TextLabel(TextStyle::Body))
    , m_whyHeading(new TextLabel(TextStyle::Strong))
    , m_why(new TextLabel(TextStyle::Body))
    , m_codeHeading(new TextLabel(TextStyle::Strong))
    , m_code(new TextLabel(TextStyle::Section))
    , m_codeMeaning(new TextLabel(TextStyle::Secondary))
    , m_model(new SharePreviewModel(this))
    , m_table(new DataTable)
{
    m_table->setModel(m_model);
    m_all = new Disclosure(DisclosureWeight::Quiet, m_table);
    layOut();
    // The words of a request come from somebody else: they are never markup.
    for (TextLabel *told : {m_who, m_why, m_code, m_codeMeaning}) {
        told->setTextFormat(Qt::PlainText);
    }
}

/// \a groups one under the other, with room between them.
static QWidget *requestColumn(std::initializer_list<QList<QWidget *>> groups)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    for (const QList<QWidget *> &parts : groups) {
        auto *group = new QVBoxLayout;
        group->setSpacing(grid(0.5));
        for (QWidget *part : parts)
            group->addWidget(part);
        layout->addLayout(group);
    }
    return column;
}

void RequestPart::layOut()
{
    auto *row = new AdaptiveRow(RequestEms);
    row->add(requestColumn({{m_whoHeading, m_who}, {m_whyHeading, m_why}}), 38, Qt::AlignTop);
    row->add(requestColumn({{m_codeHeading, m_code, m_codeMeaning}}), 62, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(row);
    layout->addWidget(m_all);
    layout->addWidget(m_table);
}

void RequestPart::refresh()
{
    const ShareRequest &request = *m_session.request();
    m_who->setText(request.team);
    m_why->setText(purposeText(request.purpose, locale()));
    m_code->setText(m_session.fingerprintOf(request));
    m_codeMeaning->setText(
        tr("Ask the person who sent you the request for their code, by telephone or in person. If "
           "it differs from this one, the request is not theirs: do not answer it."));
    showSections(*m_table, *m_model,
                 requestPreview(request, {m_session.content().catalog, locale()}));
}

void RequestPart::retranslate()
{
    m_whoHeading->setText(tr("To whom"));
    m_whyHeading->setText(tr("Why"));
    m_codeHeading->setText(tr("Their code"));
    m_all->setWords(tr("Everything the request says"));
    m_table->setAccessibleName(tr("Everything the request says"));
    if (m_session.request())
        refresh();
}

} // namespace Compass
