// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/reportchoices.h"

#include "ui/style/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/languagechoice.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Compass {

static constexpr double LengthsEms = 18.0;
static constexpr int FullLength = 1;

ReportChoices::ReportChoices(QWidget *parent)
    : QWidget(parent)
    , m_lengthHeading(new TextLabel(TextStyle::Strong))
    , m_length(new RadioRow(2, LengthsEms))
    , m_lengthMeaning(new TextLabel(TextStyle::Secondary))
    , m_language(new LanguageChoice)
    , m_contentsHeading(new TextLabel(TextStyle::Strong))
    , m_plan(new QCheckBox)
    , m_change(new QCheckBox)
    , m_contentsMeaning(new TextLabel(TextStyle::Secondary))
    , m_limits(new TextLabel(TextStyle::Body))
{
    layOut();
    for (QCheckBox *box : {m_plan, m_change}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
    }
    connect(m_length, &RadioRow::chosen, this, [this] {
        setMeaning();
        emit changed();
    });
    connect(m_language, &LanguageChoice::chosen, this, [this] {
        m_languageChosen = true;
        emit changed();
    });
    retranslate();
}

void ReportChoices::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_lengthHeading, m_length, m_lengthMeaning})
        layout->addWidget(part);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_language);
    layout->addSpacing(grid(1.5));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_contentsHeading, m_plan, m_change, m_contentsMeaning})
        layout->addWidget(part);
    layout->addSpacing(grid(2.0));
    layout->addWidget(besideIcon(new IconLabel(IconName::Lock), m_limits));
    layout->addStretch();
}

ReportWishes ReportChoices::wishes() const
{
    const bool isFull = m_length->choice() == FullLength;
    return {{isFull ? ReportLength::Full : ReportLength::Page, m_language->languages()},
            m_plan->isChecked(),
            m_change->isChecked()};
}

void ReportChoices::propose(QLocale::Language language)
{
    if (!m_languageChosen)
        m_language->setLanguages({language});
}

void ReportChoices::setAvailable(bool hasPlan, bool hasChange)
{
    m_plan->setEnabled(hasPlan);
    m_change->setEnabled(hasChange);
    setMeaning();
}

QWidget *ReportChoices::firstField() const
{
    return m_length->button(m_length->choice());
}

/// What the choices mean as they are now.
void ReportChoices::setMeaning()
{
    m_lengthMeaning->setText(
        m_length->choice() == FullLength
            ? tr("Every figure, table and chart, and how it was made.")
            : tr("Strengths, gaps and what comes next: to take along to a conversation."));
    QStringList missing;
    if (!m_plan->isEnabled())
        missing.append(tr("There is no learning plan yet."));
    if (!m_change->isEnabled())
        missing.append(tr("There is no earlier assessment yet."));
    m_contentsMeaning->setText(missing.join(u' '));
    m_contentsMeaning->setVisible(!missing.isEmpty());
}

void ReportChoices::retranslate()
{
    m_lengthHeading->setText(tr("How long"));
    m_length->setWords(m_lengthHeading->text(), {tr("One page"), tr("Full report")});
    m_language->retranslate();
    m_contentsHeading->setText(tr("What to put in"));
    m_plan->setText(tr("My &learning plan"));
    m_change->setText(tr("What changed since the assessment &before"));
    m_limits->setText(tr("This is a self-assessment, for development only: never an appraisal, a "
                         "certificate or a staffing document. The report says so too."));
    setMeaning();
}

} // namespace Compass
