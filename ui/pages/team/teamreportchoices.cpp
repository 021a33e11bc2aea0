// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamreportchoices.h"

#include "ui/style/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/languagechoice.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Compass {

static constexpr double AudiencesEms = 20.0;
static constexpr int OutsideAudience = 1;

TeamReportChoices::TeamReportChoices(QWidget *parent)
    : QWidget(parent)
    , m_audienceHeading(new TextLabel(TextStyle::Strong))
    , m_audience(new RadioRow(2, AudiencesEms))
    , m_audienceMeaning(new TextLabel(TextStyle::Secondary))
    , m_language(new LanguageChoice)
    , m_contentsHeading(new TextLabel(TextStyle::Strong))
    , m_actions(new QCheckBox)
    , m_change(new QCheckBox)
    , m_contentsMeaning(new TextLabel(TextStyle::Secondary))
    , m_limits(new TextLabel(TextStyle::Body))
{
    layOut();
    connect(m_actions, &QCheckBox::toggled, this, [this](bool on) {
        m_wantsActions = on;
        emit changed();
    });
    connect(m_change, &QCheckBox::toggled, this, [this](bool on) {
        m_wantsChange = on;
        emit changed();
    });
    connect(m_audience, &RadioRow::chosen, this, [this] {
        setMeaning();
        emit changed();
    });
    connect(m_language, &LanguageChoice::chosen, this, [this] {
        m_languageChosen = true;
        emit changed();
    });
    retranslate();
}

void TeamReportChoices::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_audienceHeading, m_audience, m_audienceMeaning})
        layout->addWidget(part);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_language);
    layout->addSpacing(grid(1.5));
    for (QWidget *part : std::initializer_list<QWidget *>{m_contentsHeading, m_actions, m_change,
                                                          m_contentsMeaning})
        layout->addWidget(part);
    layout->addSpacing(grid(2.0));
    layout->addWidget(besideIcon(new IconLabel(IconName::Lock), m_limits));
    layout->addStretch();
}

bool TeamReportChoices::isInside() const
{
    return m_audience->choice() != OutsideAudience;
}

TeamReportWishes TeamReportChoices::wishes() const
{
    return {isInside() ? TeamAudience::Inside : TeamAudience::Outside,
            m_languageChosen ? m_language->languages() : QList<QLocale::Language>(), m_wantsActions,
            m_wantsChange};
}

void TeamReportChoices::setWishes(const TeamReportWishes &wishes)
{
    const QSignalBlocker quiet(this);
    m_audience->setChoice(wishes.audience == TeamAudience::Outside ? OutsideAudience : 0);
    m_languageChosen = !wishes.languages.isEmpty();
    if (m_languageChosen)
        m_language->setLanguages(wishes.languages);
    m_wantsActions = wishes.withActions;
    m_wantsChange = wishes.withChange;
    setMeaning();
}

void TeamReportChoices::propose(QLocale::Language language)
{
    if (!m_languageChosen)
        m_language->setLanguages({language});
}

void TeamReportChoices::setAvailable(const TeamReportContents &contents)
{
    m_available = contents;
    setMeaning();
}

QWidget *TeamReportChoices::firstField() const
{
    return m_audience->button(m_audience->choice());
}

QString TeamReportChoices::audienceSentence() const
{
    if (!isInside())
        return tr("For anyone else. Nobody is named, and more is hidden: a figure has at least 10 "
                  "people in it.");
    if (!m_available.hasNames)
        return tr("For the team and whoever keeps its files. People are only counted, in figures "
                  "of a group.");
    return tr("For the team and whoever keeps its files. People who shared by name are shown by "
              "name, all others only in figures of a group.");
}

/// Why something cannot be put in; empty when all can.
QString TeamReportChoices::missingSentence() const
{
    if (!isInside())
        return tr("Actions and change tell of people by name, so they stay inside the team.");
    QStringList missing;
    if (!m_available.hasActions)
        missing.append(tr("There are no actions yet."));
    if (!m_available.hasChange)
        missing.append(tr("Nobody has shared by name twice yet."));
    return missing.join(u' ');
}

/// A tick only where there is something to put in; a wish outlives that.
static void offer(QCheckBox *box, bool isThere, bool isWanted)
{
    const QSignalBlocker blocker(box);
    box->setEnabled(isThere);
    box->setChecked(isThere && isWanted);
}

/// What the choices mean as they are now.
void TeamReportChoices::setMeaning()
{
    offer(m_actions, isInside() && m_available.hasActions, m_wantsActions);
    offer(m_change, isInside() && m_available.hasChange, m_wantsChange);
    m_audienceMeaning->setText(audienceSentence());
    const QString missing = missingSentence();
    m_contentsMeaning->setText(missing);
    m_contentsMeaning->setVisible(!missing.isEmpty());
}

void TeamReportChoices::retranslate()
{
    m_audienceHeading->setText(tr("Who will read it"));
    m_audience->setWords(m_audienceHeading->text(), {tr("The team"), tr("Others")});
    m_language->retranslate();
    m_contentsHeading->setText(tr("What to put in"));
    m_actions->setText(tr("What the team &decided to do"));
    m_change->setText(tr("What chan&ged, of the same people"));
    m_limits->setText(tr("For development only: never an appraisal, a certificate or a staffing "
                         "document. The report says so too."));
    setMeaning();
}

} // namespace Compass
