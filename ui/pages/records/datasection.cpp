// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/datasection.h"

#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Compass {

static constexpr double PathButtonsEms = 28.0;

DataSection::DataSection(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_pathTitle(new TextLabel(TextStyle::Strong))
    , m_path(new TextLabel(TextStyle::Body))
    , m_facts(new TextLabel(TextStyle::Secondary))
    , m_open(new QPushButton)
    , m_copy(new QPushButton)
    , m_outcome(new TextLabel(TextStyle::Secondary))
    , m_backupsTitle(new TextLabel(TextStyle::Strong))
    , m_backups(new TextLabel(TextStyle::Body))
    , m_storedTitle(new TextLabel(TextStyle::Strong))
    , m_stored(new TextLabel(TextStyle::Body))
    , m_neverTitle(new TextLabel(TextStyle::Strong))
    , m_never(new TextLabel(TextStyle::Body))
{
    auto *card = new Card;
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    cardLayout->setSpacing(grid(0.5));
    for (QWidget *part : std::initializer_list<QWidget *>{m_pathTitle, m_path, m_facts})
        cardLayout->addWidget(part);
    cardLayout->addSpacing(grid(0.5));
    cardLayout->addWidget(buttons());
    cardLayout->addWidget(m_outcome);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_heading);
    layout->addSpacing(grid(0.5));
    layout->addWidget(card);
    for (const auto &[title, text] : {std::pair(m_backupsTitle, m_backups),
                                      {m_storedTitle, m_stored},
                                      {m_neverTitle, m_never}}) {
        layout->addSpacing(grid(1.0));
        layout->addWidget(title);
        layout->addWidget(text);
    }
    for (TextLabel *path : {m_path, m_backups}) {
        path->setTextFormat(Qt::PlainText);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_outcome->hide();
}

QWidget *DataSection::buttons()
{
    auto *row = new AdaptiveRow(PathButtonsEms);
    row->add(m_open, 0, Qt::AlignLeft);
    row->add(m_copy, 1, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &DataSection::openFolder);
    connect(m_copy, &QPushButton::clicked, this, &DataSection::copyPath);
    return row;
}

void DataSection::showLocation(const DataLocation &location)
{
    m_location = location;
    const bool onDisk = !location.path.isEmpty();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_facts, m_open, m_copy, m_backupsTitle, m_backups})
        part->setVisible(onDisk);
    const QString size =
        locale().formattedDataSize(location.sizeBytes, 0, QLocale::DataSizeTraditionalFormat);
    const QString saved = locale().toString(location.lastSaved.toLocalTime(), QLocale::ShortFormat);
    m_heading->setText(tr("Where your data is"));
    m_pathTitle->setText(tr("Your file"));
    m_path->setText(onDisk ? location.path
                           : tr("These sample answers are in memory only; nothing is on disk."));
    m_path->setAccessibleName(tr("The path of your file"));
    m_facts->setText(location.lastSaved.isValid() ? tr("%1, last saved %2").arg(size, saved)
                                                  : tr("%1, nothing saved yet").arg(size));
    m_open->setText(tr("&Open the folder"));
    m_copy->setText(tr("Copy the pa&th"));
    m_backupsTitle->setText(tr("Folder of the backup copies"));
    m_backups->setText(location.backupsPath);
    m_backups->setAccessibleName(m_backupsTitle->text());
    m_storedTitle->setText(tr("What is stored"));
    m_stored->setText(tr("Your answers with their time, your notes, the roles you chose, and what "
                         "you said about yourself."));
    m_neverTitle->setText(tr("What is never stored or sent"));
    m_never->setText(tr("No account, no password, no location, nothing about how you use the "
                        "program. The program contains nothing that could connect to a network."));
    m_outcome->hide();
}

void DataSection::openFolder()
{
    const QString folder = QFileInfo(m_location.path).absolutePath();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_outcome->setText(tr("The folder could not be opened. Copy the path and open it yourself."));
    m_outcome->show();
    announce(m_outcome, m_outcome->text());
}

void DataSection::copyPath()
{
    QGuiApplication::clipboard()->setText(m_location.path);
    m_outcome->setText(tr("The path is copied."));
    m_outcome->show();
    announce(m_outcome, m_outcome->text());
}

} // namespace Compass
