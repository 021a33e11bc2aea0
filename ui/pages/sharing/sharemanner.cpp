// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharemanner.h"

#include "ui/session/sharesession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Compass {

static constexpr double FieldsEms = 22.0;
static constexpr double MannerIndent = 2.9;

/// \a label over its \a field.
static QWidget *mannerField(TextLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(label);
    layout->addWidget(field);
    return column;
}

ShareManner::ShareManner(ShareSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Strong))
    , m_group(new QRadioButton)
    , m_groupMeaning(new TextLabel(TextStyle::Secondary))
    , m_byName(new QRadioButton)
    , m_byNameMeaning(new TextLabel(TextStyle::Secondary))
    , m_subjectLabel(new TextLabel(TextStyle::Strong))
    , m_subject(new QLineEdit)
    , m_expiresLabel(new TextLabel(TextStyle::Strong))
    , m_expires(new DateField)
{
    layOut();
    for (QRadioButton *button : {m_group, m_byName})
        connect(button, &QRadioButton::clicked, this, &ShareManner::choose);
    connect(m_subject, &QLineEdit::textEdited, this, &ShareManner::choose);
    connect(m_expires, &QDateEdit::dateChanged, this, &ShareManner::choose);
    retranslate();
}

void ShareManner::layOut()
{
    for (TextLabel *meaning : {m_groupMeaning, m_byNameMeaning})
        meaning->setContentsMargins(grid(MannerIndent), 0, 0, grid(0.5));
    auto *fields = new AdaptiveRow(FieldsEms);
    fields->add(mannerField(m_subjectLabel, m_subject), 1, Qt::AlignTop);
    fields->add(mannerField(m_expiresLabel, m_expires), 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_group, m_groupMeaning,
                                                          m_byName, m_byNameMeaning})
        layout->addWidget(part);
    layout->addSpacing(grid(1.5));
    layout->addWidget(fields);
}

void ShareManner::choose()
{
    ShareChoices choices = m_session.choices();
    choices.scope = m_byName->isChecked() ? ShareScope::Rows : ShareScope::Totals;
    choices.subject = m_subject->text().trimmed();
    choices.expires = m_expires->date();
    m_session.setChoices(choices);
}

void ShareManner::refresh()
{
    const ShareChoices &choices = m_session.choices();
    const bool isNameAsked = m_session.request()->scope == ShareScope::Rows;
    m_group->setChecked(choices.scope == ShareScope::Totals);
    m_byName->setChecked(choices.scope == ShareScope::Rows);
    m_byName->setEnabled(isNameAsked);
    for (QRadioButton *button : {m_group, m_byName})
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_byNameMeaning->setText(isNameAsked ? tr("Your levels stand beside the name or alias below.")
                                         : tr("The request does not ask for this."));
    m_byName->setAccessibleDescription(m_byNameMeaning->text());
    if (m_subject->text().trimmed() != choices.subject)
        m_subject->setText(choices.subject);
    const QSignalBlocker quiet(m_expires);
    m_expires->setDateRange(m_session.today(), m_session.lastDay());
    m_expires->setDate(choices.expires);
}

void ShareManner::retranslate()
{
    m_heading->setText(tr("How it may be shown"));
    m_group->setText(tr("As part of a &group"));
    m_groupMeaning->setText(
        tr("Only counted together with others; small groups are hidden. Whoever "
           "holds the files and their keys could still read them."));
    m_group->setAccessibleDescription(m_groupMeaning->text());
    m_byName->setText(tr("B&y name"));
    m_subjectLabel->setText(tr("Shown as"));
    m_subject->setAccessibleName(tr("Shown as: a name or an alias"));
    m_expiresLabel->setText(tr("May be used until"));
    m_expires->setSpokenName(tr("May be used until"));
    if (m_session.request())
        refresh();
}

} // namespace Compass
