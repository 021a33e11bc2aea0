// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/roleeditordialog.h"

#include "ui/dialogs/requirementrow.h"
#include "ui/style/theme.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace Compass {

static constexpr int LongestLocalTitle = 200;

RoleEditorDialog::RoleEditorDialog(const Catalog &catalog, const RoleProfile &role, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_role(role)
    , m_title(new TextLabel(TextStyle::Section))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_englishLabel(new TextLabel(TextStyle::Strong))
    , m_english(new QLineEdit(role.title.english))
    , m_frenchLabel(new TextLabel(TextStyle::Strong))
    , m_french(new QLineEdit(role.title.french))
    , m_scroll(new QScrollArea)
    , m_alert(new InlineAlert)
    , m_cancel(new QPushButton)
    , m_save(new PrimaryButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    m_english->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RoleEditorDialog::save);
}

void RoleEditorDialog::build()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons());
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(grid(110), grid(90));
    resize(std::min(grid(110.0), room.width()), std::min(grid(90.0), room.height()));
}

QWidget *RoleEditorDialog::content()
{
    m_englishLabel->setBuddy(m_english);
    m_frenchLabel->setBuddy(m_french);
    for (QLineEdit *field : {m_english, m_french})
        field->setMaxLength(LongestLocalTitle);

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(grid(3.0), grid(3.0), grid(3.0), grid(1.0));
    inside->setSpacing(grid(1.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_intro, m_englishLabel,
                                                          m_english, m_frenchLabel, m_french})
        inside->addWidget(part);
    addRequirements(inside);
    inside->addStretch();
    return content;
}

/// What \a role asks of \a competency: nothing, when it does not say.
static Requirement requirementOf(const RoleProfile &role, const CompetencyId &competency)
{
    const auto found = std::ranges::find(role.requirements, competency, &Requirement::competency);
    return found == role.requirements.cend() ? Requirement{competency, Level()} : *found;
}

void RoleEditorDialog::addRequirements(QVBoxLayout *layout)
{
    for (const Framework &framework : m_catalog.frameworks) {
        m_headings.append({new TextLabel(TextStyle::Heading), framework.name});
        layout->addSpacing(grid(1.0));
        layout->addWidget(m_headings.last().label);
        for (const Competency &competency : framework.competencies) {
            m_rows.append(new RequirementRow(m_catalog.scale, competency,
                                             requirementOf(m_role, competency.id)));
            layout->addWidget(m_rows.last());
        }
    }
}

QWidget *RoleEditorDialog::buttons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(grid(3.0), 0, grid(3.0), grid(2.0));
    layout->setSpacing(grid(1.5));
    layout->addWidget(m_cancel);
    layout->addWidget(m_alert, 1);
    layout->addStretch();
    layout->addWidget(m_save);
    return buttons;
}

void RoleEditorDialog::save()
{
    for (QLineEdit *field : {m_english, m_french}) {
        if (!field->text().trimmed().isEmpty())
            continue;
        m_alert->tell(tr("Write the name in both languages."));
        field->setFocus();
        return;
    }
    const auto row = std::ranges::find_if(m_rows, &RequirementRow::lacksReason);
    if (row != m_rows.cend()) {
        m_alert->tell(tr("Write why the target for “%1” differs.").arg((*row)->name()));
        (*row)->focusReason();
        m_scroll->ensureWidgetVisible(*row);
        return;
    }
    emit saveWanted(edited());
}

RoleProfile RoleEditorDialog::edited() const
{
    RoleProfile role = m_role;
    role.title = {m_english->text().trimmed(), m_french->text().trimmed()};
    role.requirements.clear();
    for (const RequirementRow *row : m_rows) {
        const Requirement requirement = row->requirement();
        const bool wasAsked =
            std::ranges::find(m_role.requirements, requirement.competency, &Requirement::competency)
            != m_role.requirements.cend();
        if (wasAsked || requirement.target.toInt() > 0)
            role.requirements.append(requirement);
    }
    return role;
}

void RoleEditorDialog::tell(const QString &sentence)
{
    m_alert->tell(sentence);
}

void RoleEditorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RoleEditorDialog::retranslate()
{
    setWindowTitle(tr("Edit a local role"));
    m_title->setText(tr("Name and targets of this local role"));
    m_intro->setText(tr("Write a reason for each target you change; it is kept in the profile and "
                        "shown with the target. If you still want to rate yourself, do so first: "
                        "targets seen early pull the answers towards them."));
    m_englishLabel->setText(tr("Name in &English"));
    m_english->setAccessibleName(tr("Name in English"));
    m_frenchLabel->setText(tr("Name in &French"));
    m_french->setAccessibleName(tr("Name in French"));
    for (const Heading &heading : std::as_const(m_headings))
        heading.label->setText(heading.name.in(locale()));
    for (RequirementRow *row : std::as_const(m_rows))
        row->retranslate();
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(tr("&Save"));
    m_alert->clear();
}

} // namespace Compass
