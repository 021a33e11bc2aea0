// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/openassessmentcard.h"

#include "ui/session/assessmentsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

static constexpr double DiscardRowEms = 36.0;

OpenAssessmentCard::OpenAssessmentCard(const AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_version(new TextLabel(TextStyle::Body))
    , m_continue(new PrimaryButton)
    , m_discard(new QPushButton)
    , m_question(new TextLabel(TextStyle::Strong))
    , m_confirm(new QPushButton)
    , m_keep(new QPushButton)
    , m_choices(choices())
    , m_confirmation(confirmation())
{
    auto *card = new Card(CardEdge::Action);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(grid(1.25), grid(1.0), grid(1.0), grid(1.0));
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_version);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_choices);
    layout->addWidget(m_question);
    layout->addWidget(m_confirmation);
    ask(false);
}

AdaptiveRow *OpenAssessmentCard::choices()
{
    auto *row = new AdaptiveRow(DiscardRowEms);
    row->add(m_continue, 0, Qt::AlignLeft);
    row->add(m_discard, 1, Qt::AlignLeft);
    m_continue->setArrowShown(true);
    connect(m_continue, &QPushButton::clicked, this, &OpenAssessmentCard::continueWanted);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        ask(true);
        m_keep->setFocus();
        announce(m_confirmation, m_question->text());
    });
    return row;
}

AdaptiveRow *OpenAssessmentCard::confirmation()
{
    auto *row = new AdaptiveRow(DiscardRowEms);
    row->add(m_confirm, 0, Qt::AlignLeft);
    row->add(m_keep, 1, Qt::AlignLeft);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        ask(false);
        emit discardWanted();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        ask(false);
        m_discard->setFocus();
    });
    return row;
}

void OpenAssessmentCard::ask(bool asked)
{
    m_choices->setVisible(!asked);
    m_question->setVisible(asked);
    m_confirmation->setVisible(asked);
}

/// With which versions the assessment goes on, where they are not those in use now;
/// empty when they are.
QString OpenAssessmentCard::versionText() const
{
    if (!m_session.open())
        return {};
    if (!m_session.lostVersions().isEmpty()) {
        return tr("It was begun with a version of a framework that is not kept in your data. That "
                  "part cannot be continued; the answers you gave stay in it.");
    }
    QStringList names;
    for (const FrameworkVersion &version : m_session.open()->plan.frameworks) {
        const Framework *now = m_session.content().catalog.framework(version.framework);
        const Framework *was = m_session.catalog().framework(version.framework);
        if (was && (!now || now->sha256 != version.sha256)) {
            //: A framework and its version.
            names.append(tr("%1 %2").arg(was->name.in(locale()), version.version));
        }
    }
    if (names.isEmpty())
        return {};
    return tr("It goes on with what it was begun with: %1. The next one uses the newest version.")
        .arg(locale().createSeparatedList(names));
}

void OpenAssessmentCard::refresh()
{
    const AssessmentProgress &progress = m_session.progress();
    const auto answers =
        m_session.open() ? static_cast<int>(m_session.open()->responses.entries().size()) : 0;
    m_heading->setText(tr("You have an assessment open"));
    m_sentence->setText(tr("%1 of %2 competencies are rated. Finish or discard it before you plan "
                           "another one.")
                            .arg(progress.done)
                            .arg(progress.total));
    m_version->setText(versionText());
    m_version->setVisible(!m_version->text().isEmpty());
    m_continue->setText(tr("&Continue"));
    m_discard->setText(tr("&Discard it"));
    m_question->setText(
        tr("Discard this assessment and its %n answers? They cannot be brought back.", nullptr,
           answers));
    m_confirm->setText(tr("&Yes, discard the answers"));
    m_keep->setText(tr("&No, keep them"));
    m_confirmation->setAccessibleName(m_question->text());
}

} // namespace Compass
