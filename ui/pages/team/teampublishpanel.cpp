// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teampublishpanel.h"

#include "core/base/savedfile.h"
#include "ui/dialogs/savequestion.h"
#include "ui/session/teamreportsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double PublishButtonsEms = 40.0;

TeamPublishPanel::TeamPublishPanel(const TeamReportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_meaning(new TextLabel(TextStyle::Body))
    , m_named(new QCheckBox)
    , m_json(new QPushButton)
    , m_csv(new QPushButton)
    , m_pack(new QPushButton)
    , m_packMeaning(new TextLabel(TextStyle::Secondary))
    , m_outcome(new LinkedSentence)
{
    layOut();
    connect(m_json, &QPushButton::clicked, this,
            [this] { ask(tr("Figures for programs"), u"json"_s); });
    connect(m_csv, &QPushButton::clicked, this,
            [this] { ask(tr("Table for a spreadsheet"), u"csv"_s); });
    connect(m_pack, &QPushButton::clicked, this,
            [this] { ask(tr("Team pack"), u"compass-pack"_s); });
    retranslate();
}

void TeamPublishPanel::layOut()
{
    auto *buttons = new AdaptiveRow(PublishButtonsEms);
    buttons->add(m_json, 0, Qt::AlignLeft);
    buttons->add(m_csv, 0, Qt::AlignLeft);
    buttons->add(m_pack, 1, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_meaning, m_named, buttons,
                                                          m_packMeaning, m_outcome})
        layout->addWidget(part);
    m_outcome->hide();
}

void TeamPublishPanel::showTeam()
{
    m_pack->setVisible(m_session.canPack());
    m_packMeaning->setVisible(m_session.canPack());
    m_outcome->hide();
}

void TeamPublishPanel::ask(const QString &kind, const QString &suffix)
{
    const SaveQuestion question{tr("Save the figures"), kind, suffix, m_session.aggregateName()};
    askWhereToSave(question, window(), [this](const QString &path) { saveTo(path); });
}

Result<QByteArray> TeamPublishPanel::bytesFor(const QString &suffix) const
{
    const Result<TeamAggregate> aggregate = m_session.aggregate(m_named->isChecked());
    if (!aggregate)
        return aggregate.error();
    if (suffix == "compass-pack"_L1)
        return m_session.pack(*aggregate);
    return suffix == "csv"_L1 ? m_session.aggregateCsv(*aggregate)
                              : m_session.aggregateJson(*aggregate);
}

void TeamPublishPanel::saveTo(const QString &path)
{
    const Result<QByteArray> bytes = bytesFor(QFileInfo(path).suffix().toLower());
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    if (const Result<void> saved = saveFile(path, *bytes); !saved) {
        emit failed(saved.error());
        return;
    }
    m_outcome->setTexts(tr("Saved: %1").arg(QFileInfo(path).fileName()), {}, {});
    m_outcome->show();
    announce(m_outcome, m_outcome->text());
}

void TeamPublishPanel::retranslate()
{
    m_heading->setText(tr("Figures to publish or to merge"));
    m_meaning->setText(
        tr("How many people told each level of each competency, where at least 10 did and not all "
           "alike. Nobody is in it by name. Departments can add such files up; each explains "
           "itself in both languages."));
    m_named->setText(tr("Write the &name of the team into the file"));
    m_json->setText(tr("Save as &JSON…"));
    m_csv->setText(tr("Save as &CSV…"));
    m_pack->setText(tr("Save a team pac&k…"));
    m_packMeaning->setText(tr("A team pack holds the same figures under your signature, so that "
                              "whoever gets it can see that nobody changed it."));
}

} // namespace Compass
