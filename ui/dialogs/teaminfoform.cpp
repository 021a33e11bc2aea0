// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/teaminfoform.h"

#include "core/base/datetext.h"
#include "core/snapshots/canonicaljson.h"
#include "core/snapshots/sharedates.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Compass {

static constexpr double RolesBesideEms = 34.0;

TeamInfoForm::TeamInfoForm(const TeamInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_before(info)
    , m_layout(new QVBoxLayout(this))
    , m_nameLabel(new TextLabel(TextStyle::Strong))
    , m_name(new QLineEdit(info.name))
    , m_nameNote(new TextLabel(TextStyle::Secondary))
    , m_englishLabel(new TextLabel(TextStyle::Strong))
    , m_english(new QLineEdit(info.purpose.english))
    , m_frenchLabel(new TextLabel(TextStyle::Strong))
    , m_french(new QLineEdit(info.purpose.french))
    , m_purposeNote(new TextLabel(TextStyle::Secondary))
    , m_roleLabel(new TextLabel(TextStyle::Strong))
    , m_role(new ChoiceRow(2, RolesBesideEms))
    , m_retentionLabel(new TextLabel(TextStyle::Strong))
    , m_retention(new DateField)
    , m_retentionNote(new TextLabel(TextStyle::Secondary))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(0.5));
    addField(m_nameLabel, m_name);
    m_layout->addWidget(m_nameNote);
    addField(m_englishLabel, m_english);
    addField(m_frenchLabel, m_french);
    m_layout->addWidget(m_purposeNote);
    addField(m_roleLabel, m_role);
    addField(m_retentionLabel, m_retention);
    m_layout->addWidget(m_retentionNote);
    m_role->setChoice(static_cast<int>(info.role));
    m_retention->setDateRange(info.created, info.created.addDays(qint64{2} * ShareDays::Longest));
    m_retention->setDate(info.retention);
    for (QLineEdit *field : {m_name, m_english, m_french})
        field->setMaxLength(CanonicalLimits::TextBytes);
    connect(m_name, &QLineEdit::textEdited, this, &TeamInfoForm::nameEdited);
    retranslate();
}

void TeamInfoForm::addField(TextLabel *label, QWidget *field)
{
    label->setBuddy(field);
    m_layout->addSpacing(grid(1.0));
    m_layout->addWidget(label);
    m_layout->addWidget(field);
}

void TeamInfoForm::keepTo(const TeamPromise &promise)
{
    if (!promise.isGiven)
        return;
    m_isFixed = true;
    for (QLineEdit *field : {m_name, m_english, m_french})
        field->setReadOnly(true);
    m_latest = std::max(m_before.retention, promise.lastRetention);
    m_retention->setDateRange(m_before.created, m_latest);
    showFixed();
}

void TeamInfoForm::fixRole()
{
    m_role->button(1 - m_role->choice())->hide();
}

TeamInfo TeamInfoForm::info() const
{
    TeamInfo info = m_before;
    info.name = m_name->text().trimmed();
    info.purpose = {m_english->text().trimmed(), m_french->text().trimmed()};
    info.role = static_cast<TeamRole>(m_role->choice());
    info.retention = m_retention->date();
    return info;
}

QString TeamInfoForm::missing()
{
    const TeamInfo now = info();
    if (!isSharableText(now.name)) {
        m_name->setFocus();
        return now.name.isEmpty() ? tr("Write what the team is called.")
                                  : tr("The name of the team is too long.");
    }
    if (now.purpose == LocalizedText()) {
        m_english->setFocus();
        return tr("Write what it is for, in one language at least.");
    }
    for (QLineEdit *field : {m_english, m_french}) {
        if (isCanonicalText(field->text().trimmed()))
            continue;
        field->setFocus();
        return tr("What it is for is too long: say it in one sentence.");
    }
    return {};
}

QWidget *TeamInfoForm::firstField() const
{
    return m_isFixed ? static_cast<QWidget *>(m_retention) : m_name;
}

void TeamInfoForm::showFixed()
{
    m_nameNote->setText(m_isFixed
                            ? tr("People were asked under this name, so it stays.")
                            : tr("Those you ask read it, and compare it with what you told them."));
    m_purposeNote->setText(
        m_isFixed ? tr("People agreed to share for this, so it stays. Create a new team for "
                       "another purpose.")
                  : tr("One sentence, in one language or both. Everyone you ask reads it, and it "
                       "stands over every view: for example, “Plan the training of the team for "
                       "2027”."));
    const QString reminder = tr("You are reminded 30 days before. The figures of the group can "
                                "stay; the files they come from should not.");
    //: %1 a day, %2 another sentence about it.
    m_retentionNote->setText(m_isFixed ? tr("People were told: until %1 at the latest. %2")
                                             .arg(dateText(m_latest, locale()), reminder)
                                       : reminder);
}

void TeamInfoForm::retranslate()
{
    m_nameLabel->setText(tr("&Name of the team"));
    m_name->setAccessibleName(tr("Name of the team"));
    showFixed();
    m_englishLabel->setText(tr("What it is for, in &English"));
    m_english->setAccessibleName(tr("What it is for, in English"));
    m_frenchLabel->setText(tr("What it is for, in &French"));
    m_french->setAccessibleName(tr("What it is for, in French"));
    m_roleLabel->setText(tr("What you do"));
    m_role->setMeaning(tr("What you do"));
    m_role->setWords(0, tr("I manage the team"),
                     tr("You see who shared by name. Of everyone else you see figures of the "
                        "group only."));
    m_role->setWords(1, tr("I collect for others"),
                     tr("You see nobody by name, even if they shared that way. You pass figures "
                        "of the group on."));
    m_retentionLabel->setText(tr("&Keep individual files until"));
    m_retention->setSpokenName(tr("Keep individual files until"));
}

} // namespace Compass
