// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/yourdatapage.h"

#include "core/base/savedfile.h"
#include "core/exchange/everythingfile.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/revertdialog.h"
#include "ui/dialogs/savequestion.h"
#include "ui/pages/records/datasection.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHideEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double DataButtonsEms = 28.0;

YourDataPage::YourDataPage(DataSources sources, QWidget *parent)
    : Page(parent)
    , m_sources(std::move(sources))
    , m_title(new TextLabel(TextStyle::Title))
    , m_outcome(new TextLabel(TextStyle::Strong))
    , m_location(new DataSection)
    , m_export(new QPushButton)
    , m_import(new QPushButton)
    , m_revert(new QPushButton)
    , m_erase(new QPushButton)
{
    setButtonKind(m_export, ButtonKind::Primary);
    auto *column = new ReadingColumn;
    QVBoxLayout *layout = column->column();
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_title);
    layout->addWidget(m_outcome);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_location);
    m_whole = addSection(layout, {m_export, m_import});
    m_earlier = addSection(layout, {m_revert});
    m_portable = addSection(layout, {});
    m_erasure = addSection(layout, {m_erase});
    body()->addWidget(column);
    body()->addStretch();
    connectParts();
    retranslate();
}

YourDataPage::Section YourDataPage::addSection(QVBoxLayout *layout,
                                               const QList<QPushButton *> &buttons)
{
    const Section section{new QWidget, new TextLabel(TextStyle::Section),
                          new TextLabel(TextStyle::Body)};
    auto *inside = new QVBoxLayout(section.whole);
    inside->setContentsMargins(0, grid(2.5), 0, 0);
    inside->setSpacing(grid(0.75));
    inside->addWidget(section.heading);
    inside->addWidget(section.text);
    if (!buttons.isEmpty()) {
        auto *row = new AdaptiveRow(DataButtonsEms);
        for (QPushButton *button : buttons)
            row->add(button, button == buttons.constLast() ? 1 : 0, Qt::AlignLeft);
        inside->addSpacing(grid(0.5));
        inside->addWidget(row);
    }
    layout->addWidget(section.whole);
    return section;
}

void YourDataPage::connectParts()
{
    connect(m_export, &QPushButton::clicked, this, &YourDataPage::askForExport);
    connect(m_import, &QPushButton::clicked, this, &YourDataPage::askForImport);
    connect(m_revert, &QPushButton::clicked, this, &YourDataPage::askForBackup);
    connect(m_erase, &QPushButton::clicked, this, &YourDataPage::askToErase);
}

void YourDataPage::askForExport()
{
    //: The name of a file, without spaces; the mark is for a date.
    const QString name = tr("digital-skills-%1").arg(QDate::currentDate().toString(Qt::ISODate));
    askWhereToSave({tr("Export everything"), tr("Everything of yours"), u"json"_s, name}, window(),
                   [this](const QString &path) { exportTo(path); });
}

void YourDataPage::exportTo(const QString &path)
{
    clearError();
    const Result<PersonRecord> record = m_sources.contents();
    if (!record)
        return showError(record.error());
    const QByteArray file = everythingFile(*record, QDateTime::currentDateTimeUtc());
    if (const Result<void> saved = saveFile(path, file); !saved)
        return showError(saved.error());
    m_exportedName = QFileInfo(path).fileName();
    tell(DataOutcome::Exported);
}

void YourDataPage::askForImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Exported data (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &YourDataPage::openImport);
    dialog->open();
}

void YourDataPage::openImport(const QString &path)
{
    clearError();
    const Result<PersonRecord> file = readEverythingFile(path);
    if (!file)
        return showError(file.error());
    const Result<PersonRecord> here = m_sources.contents();
    if (!here)
        return showError(here.error());
    auto *dialog =
        new ImportDialog(QFileInfo(path).fileName(), countsOf(*file), countsOf(*here), window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, record = *file] { emit importWanted(record); });
    dialog->open();
}

void YourDataPage::askForBackup()
{
    auto *dialog = new RevertDialog(m_sources.backups(), window());
    connect(dialog, &RevertDialog::backupChosen, this, &YourDataPage::revertWanted);
    dialog->open();
}

void YourDataPage::askToErase()
{
    auto *dialog = new EraseDialog(window());
    connect(dialog, &ConfirmDialog::confirmed, this, &YourDataPage::erasureWanted);
    dialog->open();
}

void YourDataPage::tell(DataOutcome outcome)
{
    m_told = outcome;
    refresh();
    announce(m_outcome, m_outcome->text());
}

void YourDataPage::showOutcome()
{
    m_outcome->setVisible(m_told != DataOutcome::None);
    switch (m_told) {
    case DataOutcome::None:
        return;
    case DataOutcome::Exported:
        m_outcome->setText(tr("✓ Everything is exported: %1").arg(m_exportedName));
        return;
    case DataOutcome::Imported:
        m_outcome->setText(tr("✓ The file is imported. What was here before is kept as a copy."));
        return;
    case DataOutcome::Reverted:
        m_outcome->setText(tr("✓ You are back at the earlier copy. What was here before is kept "
                              "as a copy too."));
        return;
    }
}

QString YourDataPage::title() const
{
    return tr("Your data");
}

QWidget *YourDataPage::firstFocus() const
{
    return m_sources.isOnDisk() ? m_export : nullptr;
}

void YourDataPage::refresh()
{
    const DataLocation location = m_sources.location();
    m_location->showLocation(location);
    for (const Section *section : {&m_whole, &m_earlier, &m_portable, &m_erasure})
        section->whole->setVisible(m_sources.isOnDisk());
    const QString folder = QDir::toNativeSeparators(QFileInfo(location.path).absolutePath());
    m_portable.text->setText(
        location.isPortable
            ? tr("This is a folder to carry along: the program was started with “--data %1”. Your "
                 "data and the settings are both in it, and nothing is kept elsewhere.")
                  .arg(folder)
            : tr("To carry your data on a USB key, start the program with “compass --data FOLDER”. "
                 "Data and settings are then both kept in that folder, and nothing elsewhere."));
    showOutcome();
}

void YourDataPage::retranslate()
{
    m_title->setText(title());
    m_whole.heading->setText(tr("All of it in one file"));
    m_whole.text->setText(tr("Export everything of yours to keep it, or to go on with it on "
                             "another computer. Importing such a file there replaces what is "
                             "there; you are told first what that is."));
    m_export->setText(tr("E&xport everything…"));
    m_import->setText(tr("&Import…"));
    m_earlier.heading->setText(tr("Earlier copies"));
    m_earlier.text->setText(tr("The program keeps copies of your data on this computer, each with "
                               "its date and what it contains. You can go back to any of them."));
    m_revert->setText(tr("&Revert to a backup…"));
    m_portable.heading->setText(tr("A folder to carry along"));
    m_erasure.heading->setText(tr("Leave nothing behind"));
    m_erasure.text->setText(tr("Delete your data file, all copies and the settings from this "
                               "computer. You are told first what cannot be recalled."));
    m_erase->setText(tr("&Delete everything…"));
    refresh();
}

void YourDataPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_told = DataOutcome::None;
    Page::hideEvent(event);
}

} // namespace Compass
