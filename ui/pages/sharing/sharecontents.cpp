// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharecontents.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Compass {

static constexpr double MeaningIndent = 2.9;

ShareContents::ShareContents(ShareSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frameworksHeading(new TextLabel(TextStyle::Strong))
    , m_missing(new TextLabel(TextStyle::Secondary))
    , m_detailHeading(new TextLabel(TextStyle::Strong))
    , m_limit(new TextLabel(TextStyle::Secondary))
    , m_extrasHeading(new TextLabel(TextStyle::Strong))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(2.0));
    addFrameworks();
    addPrecisions();
    addExtras();
    retranslate();
}

/// A place for fields below \a heading.
QVBoxLayout *ShareContents::addGroup(TextLabel *heading)
{
    auto *group = new QWidget;
    auto *inside = new QVBoxLayout(group);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(heading);
    inside->addSpacing(grid(0.5));
    layout()->addWidget(group);
    return inside;
}

/// What \a button means, below its words.
static TextLabel *meaningBelow(QAbstractButton *button, QVBoxLayout *group)
{
    auto *meaning = new TextLabel(TextStyle::Secondary);
    meaning->setContentsMargins(grid(MeaningIndent), 0, 0, grid(0.5));
    group->addWidget(button);
    group->addWidget(meaning);
    return meaning;
}

void ShareContents::addFrameworks()
{
    QVBoxLayout *group = addGroup(m_frameworksHeading);
    for (const Framework &framework : m_session.content().catalog.frameworks) {
        auto *box = new QCheckBox;
        m_frameworks.append({framework.id, box, meaningBelow(box, group)});
        connect(box, &QCheckBox::clicked, this, &ShareContents::choose);
    }
    group->addWidget(m_missing);
}

void ShareContents::addPrecisions()
{
    QVBoxLayout *group = addGroup(m_detailHeading);
    for (int precision = 0; precision <= static_cast<int>(Precision::LevelsWithCertainty);
         ++precision) {
        auto *button = new QRadioButton;
        m_precisions.append({button, meaningBelow(button, group)});
        connect(button, &QRadioButton::clicked, this, &ShareContents::choose);
    }
    group->addWidget(m_limit);
}

void ShareContents::addExtras()
{
    QVBoxLayout *group = addGroup(m_extrasHeading);
    for (DetailRow *row : {&m_plan, &m_notes}) {
        row->button = new QCheckBox;
        row->meaning = meaningBelow(row->button, group);
        connect(row->button, &QAbstractButton::clicked, this, &ShareContents::choose);
    }
}

QWidget *ShareContents::firstField() const
{
    for (const FrameworkRow &row : m_frameworks) {
        if (row.box->isEnabled())
            return row.box;
    }
    return m_precisions.first().button;
}

void ShareContents::choose()
{
    ShareChoices choices = m_session.choices();
    choices.frameworks.clear();
    for (const FrameworkRow &row : std::as_const(m_frameworks)) {
        if (row.box->isChecked())
            choices.frameworks.append(row.id);
    }
    for (qsizetype i = 0; i < m_precisions.size(); ++i) {
        if (m_precisions.at(i).button->isChecked())
            choices.detail.precision = static_cast<Precision>(i);
    }
    choices.detail.plan = m_plan.button->isChecked();
    choices.detail.notes = m_notes.button->isChecked();
    m_session.setChoices(choices);
}

QString ShareContents::reason(Sharable sharable) const
{
    switch (sharable) {
    case Sharable::Yes:
        return {};
    case Sharable::NotAsked:
        return tr("The request does not ask for this.");
    case Sharable::OtherVersion:
        return tr("The request asks for another version than this program has.");
    case Sharable::NothingRated:
        return tr("Nothing of it is rated yet.");
    }
    Q_UNREACHABLE();
}

/// Says \a text below \a button, and to readers with it; nothing when it is empty.
static void tell(TextLabel *label, QAbstractButton *button, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    button->setAccessibleDescription(text);
}

void ShareContents::showFrameworks()
{
    const QList<FrameworkId> &chosen = m_session.choices().frameworks;
    for (const FrameworkRow &row : std::as_const(m_frameworks)) {
        const Sharable sharable = m_session.sharable(row.id);
        row.box->setEnabled(sharable == Sharable::Yes);
        row.box->setChecked(chosen.contains(row.id));
        tell(row.reason, row.box, reason(sharable));
    }
    m_missing->setText(missingText());
    m_missing->setVisible(!m_missing->text().isEmpty());
}

/// Which frameworks are asked for that this program does not have.
QString ShareContents::missingText() const
{
    QStringList missing;
    for (const FrameworkId &id : m_session.request()->frameworks.keys()) {
        if (!m_session.content().catalog.framework(id))
            missing.append(id.toString());
    }
    if (missing.isEmpty())
        return {};
    return tr("The request also asks for frameworks that this program does not have: %1.")
        .arg(locale().createSeparatedList(missing));
}

void ShareContents::showDetail()
{
    const ShareRequest &request = *m_session.request();
    const ShareScope scope = m_session.choices().scope;
    const ShareDetail asked = usedDetail(usedDetail(request.detail, request.scope), scope);
    const ShareDetail chosen = usedDetail(m_session.choices().detail, scope);
    for (qsizetype i = 0; i < m_precisions.size(); ++i) {
        const auto precision = static_cast<Precision>(i);
        QAbstractButton *button = m_precisions.at(i).button;
        button->setEnabled(precision <= asked.precision);
        button->setChecked(precision == chosen.precision);
        // Qt makes the checked one the only stop of Tab once one of them had the focus.
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_limit->setVisible(asked.precision < Precision::LevelsWithCertainty);
    showExtras(asked, chosen);
}

/// Says what goes besides the levels: the parts of \a chosen, which \a asked allows.
void ShareContents::showExtras(const ShareDetail &asked, const ShareDetail &chosen)
{
    const ShareRequest &request = *m_session.request();
    const ShareDetail byName = usedDetail(request.detail, request.scope);
    const QString notUsed = tr("Goes only with what you share by name.");
    m_limit->setText(asked.precision < byName.precision
                         ? tr("How sure your levels are goes only with what you share by name.")
                         : tr("The request does not ask for more detail than can be chosen here."));
    m_plan.button->setEnabled(asked.plan);
    m_plan.button->setChecked(chosen.plan);
    m_notes.button->setEnabled(asked.notes);
    m_notes.button->setChecked(chosen.notes);
    tell(m_plan.meaning, m_plan.button,
         asked.plan        ? tr("The level that your learning plan leads to, where it is higher.")
             : byName.plan ? notUsed
                           : reason(Sharable::NotAsked));
    tell(m_notes.meaning, m_notes.button,
         asked.notes        ? tr("Each one chosen and worded by you, below.")
             : byName.notes ? notUsed
                            : reason(Sharable::NotAsked));
}

void ShareContents::refresh()
{
    showFrameworks();
    showDetail();
}

void ShareContents::retranslate()
{
    const Catalog &catalog = m_session.content().catalog;
    m_frameworksHeading->setText(tr("Frameworks"));
    for (const FrameworkRow &row : std::as_const(m_frameworks))
        row.box->setText(catalog.framework(row.id)->name.in(locale()));
    const auto levelName = [&](int level) {
        return catalog.scale.nameOf(Level::fromInt(level).value_or(Level())).in(locale());
    };
    m_detailHeading->setText(tr("How much detail"));
    m_precisions.at(0).button->setText(tr("&Bands only"));
    m_precisions.at(1).button->setText(tr("&Levels"));
    m_precisions.at(2).button->setText(tr("Levels and how s&ure"));
    tell(m_precisions.at(0).meaning, m_precisions.at(0).button,
         tr("%1 or %2; or %3 or above").arg(levelName(0), levelName(1), levelName(2)));
    tell(m_precisions.at(1).meaning, m_precisions.at(1).button, {});
    tell(m_precisions.at(2).meaning, m_precisions.at(2).button,
         tr("The probability of each of the five levels goes with them. Some of your answers "
            "could be worked out from these."));
    m_extrasHeading->setText(tr("Besides"));
    m_plan.button->setText(tr("Where my plan lea&ds"));
    m_notes.button->setText(tr("&Notes I choose"));
    if (m_session.request())
        refresh();
}

} // namespace Compass
