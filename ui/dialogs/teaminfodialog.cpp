// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/teaminfodialog.h"

#include "ui/dialogs/savequestion.h"
#include "ui/dialogs/teaminfoform.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

TeamInfoDialog::TeamInfoDialog(const TeamInfo &info, const QString &folder, QWidget *parent)
    : ConfirmDialog(parent)
    , m_isNew(true)
    , m_folder(folder)
    , m_form(new TeamInfoForm(info))
    , m_place(new QWidget)
    , m_placeLabel(new TextLabel(TextStyle::Strong))
    , m_placePath(new TextLabel(TextStyle::Body))
    , m_choosePlace(new QPushButton)
{
    buildPlace();
    proposePath(info.name);
    connect(m_form, &TeamInfoForm::nameEdited, this, &TeamInfoDialog::proposePath);
    retranslate();
    m_form->firstField()->setFocus();
}

TeamInfoDialog::TeamInfoDialog(const TeamInfo &info, const TeamPromise &promise, QWidget *parent)
    : ConfirmDialog(parent)
    , m_isNew(false)
    , m_form(new TeamInfoForm(info))
    , m_place(new QWidget)
    , m_placeLabel(new TextLabel(TextStyle::Strong))
    , m_placePath(new TextLabel(TextStyle::Body))
    , m_choosePlace(new QPushButton)
{
    buildPlace();
    m_place->hide();
    m_form->fixRole();
    m_form->keepTo(promise);
    retranslate();
    m_form->firstField()->setFocus();
}

void TeamInfoDialog::buildPlace()
{
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(grid(0.5));
    place->addWidget(m_placeLabel);
    place->addWidget(m_placePath);
    place->addWidget(m_choosePlace, 0, Qt::AlignLeft);
    addPart(m_form);
    addPart(m_place);
    const int wanted = grid(96.0);
    resize(width(), parentWidget() ? std::min(wanted, parentWidget()->height()) : wanted);
    connect(m_choosePlace, &QPushButton::clicked, this, &TeamInfoDialog::askWhere);
}

void TeamInfoDialog::setPath(const QString &path)
{
    m_path = path;
    m_pathChosen = true;
    showPath();
}

/// A name for a file that every system takes.
static QString fileNameOf(QString name)
{
    const auto isUnfit = [](QChar each) {
        return !each.isLetterOrNumber() && each != u' ' && each != u'-' && each != u'_';
    };
    name = name.removeIf(isUnfit).simplified();
    return name.isEmpty() ? TeamInfoDialog::tr("Team") : name;
}

void TeamInfoDialog::proposePath(const QString &name)
{
    if (m_pathChosen)
        return;
    m_path = QDir(m_folder).filePath(fileNameOf(name) + u".compass-team"_s);
    showPath();
}

void TeamInfoDialog::askWhere()
{
    askWhereToSave({tr("Where the team file goes"), tr("Team file"), u"compass-team"_s,
                    QFileInfo(m_path).completeBaseName()},
                   this, [this](const QString &path) { setPath(path); });
}

void TeamInfoDialog::showPath()
{
    m_placePath->setText(QDir::toNativeSeparators(m_path));
    m_choosePlace->setAccessibleDescription(m_placePath->text());
}

bool TeamInfoDialog::isComplete()
{
    const QString missing = m_form->missing();
    if (!missing.isEmpty()) {
        tell(missing);
        return false;
    }
    if (m_isNew && QFileInfo::exists(m_path)) {
        tell(tr("There is a file with this name already. Choose another place or name."));
        m_choosePlace->setFocus();
        return false;
    }
    return true;
}

/// What was typed stays until it is saved.
void TeamInfoDialog::confirm()
{
    if (m_isNew)
        emit createWanted(m_path, m_form->info());
    else
        emit changeWanted(m_form->info());
}

void TeamInfoDialog::retranslate()
{
    if (m_isNew)
        setWords(tr("Create a team"),
                 tr("A team is one file on your computer. Nothing is sent: you ask people with a "
                    "request file, and add what they send back."),
                 tr("C&reate the team"));
    else
        setWords(tr("Change this team"), tr("What you change is shown on every view at once."),
                 tr("&Save"));
    m_form->retranslate();
    m_placeLabel->setText(tr("Where the file goes"));
    m_choosePlace->setText(tr("Choose another &place…"));
}

} // namespace Compass
