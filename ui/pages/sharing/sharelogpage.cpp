// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharelogpage.h"

#include "core/base/datetext.h"
#include "ui/dialogs/savequestion.h"
#include "ui/dialogs/takebackdialog.h"
#include "ui/models/sharelogmodel.h"
#include "ui/models/sharepreviewmodel.h"
#include "ui/pages/sharing/previewtable.h"
#include "ui/session/sharesession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double LogHeadEms = 30.0;

ShareLogPage::ShareLogPage(ShareSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_share(new PrimaryButton)
    , m_empty(new EmptyState)
    , m_content(new QWidget)
    , m_intro(new TextLabel(TextStyle::Body))
    , m_model(new ShareLogModel(session.content().catalog, this))
    , m_table(new DataTable)
    , m_detailsHeading(new TextLabel(TextStyle::Section))
    , m_detailsModel(new SharePreviewModel(this))
    , m_details(new DataTable)
    , m_takeBack(new QPushButton)
    , m_outcome(new TextLabel(TextStyle::Body))
{
    m_table->setModel(m_model);
    m_details->setModel(m_detailsModel);
    m_outcome->setTextFormat(Qt::PlainText);
    layOut();
    connectParts();
    retranslate();
}

QWidget *ShareLogPage::head()
{
    auto *row = new AdaptiveRow(LogHeadEms);
    row->add(m_title, 1, Qt::AlignVCenter);
    row->add(m_share, 0, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

void ShareLogPage::layOut()
{
    auto *details = new ReadingColumn(nullptr, 2.0 * ReadingColumn::TextEms);
    details->column()->addWidget(m_details);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(1.5));
    for (QWidget *part : std::initializer_list<QWidget *>{m_intro, m_table, m_detailsHeading})
        content->addWidget(part);
    content->addWidget(m_takeBack, 0, Qt::AlignLeft);
    content->addWidget(m_outcome);
    content->addWidget(details);
    body()->setSpacing(grid(1.0));
    body()->addWidget(head());
    body()->addWidget(m_empty);
    body()->addWidget(m_content);
    body()->addStretch();
}

void ShareLogPage::connectParts()
{
    const auto share = [this] { emit placeWanted(Place::Share); };
    connect(m_share, &QPushButton::clicked, this, share);
    connect(m_empty, &EmptyState::activated, this, share);
    connect(m_takeBack, &QPushButton::clicked, this, &ShareLogPage::askToTakeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_savedFile.clear();
        showDetails();
    });
}

QString ShareLogPage::title() const
{
    return tr("What you shared");
}

QWidget *ShareLogPage::firstFocus() const
{
    if (m_model->rowCount() > 0)
        return m_table;
    return m_session.isPossible() ? m_empty->button() : nullptr;
}

void ShareLogPage::refresh()
{
    const int row = std::max(m_table->currentIndex().row(), 0);
    Result<QList<SharedFile>> shared = QList<SharedFile>();
    if (m_session.isPossible())
        shared = m_session.shared();
    if (!shared)
        showError(shared.error());
    m_model->setShared(shared ? *shared : QList<SharedFile>(), m_session.today());
    showState(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showDetails();
}

void ShareLogPage::showState(bool hasShared)
{
    m_content->setVisible(hasShared);
    m_share->setVisible(hasShared);
    m_empty->setVisible(!hasShared);
    m_empty->button()->setVisible(m_session.isPossible());
}

const SharedFile *ShareLogPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? nullptr : &m_model->file(row);
}

/// What \a file answered, with the code of who asked, and what left.
QList<PreviewSection> ShareLogPage::detailsOf(const SharedFile &file) const
{
    const PreviewWords words{m_session.content().catalog, locale()};
    QList<PreviewSection> sections = requestPreview(file.request, words);
    sections.first().lines.append({tr("Their code"), m_session.fingerprintOf(file.request)});
    return sections + sharePreview(file.snapshot, words);
}

void ShareLogPage::showDetails()
{
    const SharedFile *file = chosen();
    m_outcome->setVisible(!m_savedFile.isEmpty());
    m_outcome->setText(tr("Saved as %1. It takes effect once you hand it over and it is imported.")
                           .arg(m_savedFile));
    if (!file)
        return;
    m_detailsHeading->setText(
        tr("What you shared on %1").arg(dateText(file->snapshot.issued, locale())));
    m_takeBack->setText(file->revocation ? tr("Save the &withdrawal file again…")
                                         : tr("&Take it back…"));
    showSections(*m_details, *m_detailsModel, detailsOf(*file));
}

void ShareLogPage::askToTakeBack()
{
    clearError();
    auto *dialog = new TakeBackDialog(chosen()->snapshot, window());
    connect(dialog, &ConfirmDialog::confirmed, this, &ShareLogPage::askWhereToSaveFile);
    dialog->open();
}

void ShareLogPage::askWhereToSaveFile()
{
    const SaveQuestion question{tr("Save the withdrawal file"), tr("Withdrawal"),
                                u"compass-share"_s,
                                tr("Withdrawal %1").arg(m_session.today().toString(Qt::ISODate))};
    askWhereToSave(question, window(), [this](const QString &path) { takeBackTo(path); });
}

void ShareLogPage::takeBackTo(const QString &path)
{
    clearError();
    if (const Result<void> saved = m_session.takeBack(chosen()->snapshot.id, path); !saved)
        return showError(saved.error());
    refresh();
    m_savedFile = QFileInfo(path).fileName();
    showDetails();
    announce(m_outcome, m_outcome->text());
}

void ShareLogPage::arrange(bool narrow)
{
    m_model->setCompact(narrow);
    for (const int column :
         {ShareLogModel::TeamColumn, ShareLogModel::WhatColumn, ShareLogModel::UntilColumn})
        m_table->setColumnHidden(column, narrow);
}

void ShareLogPage::retranslate()
{
    m_title->setText(title());
    m_share->setText(tr("Sha&re again"));
    m_intro->setText(
        tr("Choose a line to see what was asked and exactly what left. This list is kept "
           "on this computer only."));
    m_table->setAccessibleName(title());
    m_details->setAccessibleName(tr("What was asked and exactly what left"));
    if (m_session.isPossible())
        m_empty->setTexts(tr("You have not shared anything yet"),
                          tr("Everything you share is listed here, with exactly what left, to "
                             "whom and until when. From here you can also take it back."),
                          tr("Answer a request"));
    else
        m_empty->setTexts(tr("Sharing needs your own data"),
                          tr("What you see here is a sample person, who has shared nothing. Close "
                             "the sample to share levels of your own."),
                          {});
    m_model->setLocale(locale());
    showDetails();
}

} // namespace Compass
