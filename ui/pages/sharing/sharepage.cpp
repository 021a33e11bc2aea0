// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharepage.h"

#include "core/base/errortext.h"
#include "core/snapshots/snapshotpayload.h"
#include "ui/dialogs/savequestion.h"
#include "ui/pages/sharing/consentpart.h"
#include "ui/pages/sharing/requestpart.h"
#include "ui/pages/sharing/sharecontents.h"
#include "ui/pages/sharing/sharemanner.h"
#include "ui/pages/sharing/sharenotes.h"
#include "ui/pages/sharing/sharepreviewpanel.h"
#include "ui/pages/sharing/sharestart.h"
#include "ui/pages/sharing/sharewords.h"
#include "ui/session/journalsession.h"
#include "ui/session/sharesession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double ShareColumnsEms = 54.0;
static constexpr double ShareButtonsEms = 58.0;

SharePage::SharePage(ShareSession &session, const JournalSession &journal, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_start(new ShareStart(session.isPossible()))
    , m_content(new QWidget)
    , m_request(new RequestPart(session))
    , m_contents(new ShareContents(session))
    , m_manner(new ShareManner(session))
    , m_notes(new ShareNotes(session, journal))
    , m_preview(new SharePreviewPanel)
    , m_consent(new ConsentPart)
    , m_outcome(new LinkedSentence)
    , m_log(new QPushButton)
    , m_copy(new QPushButton)
    , m_signed(new TextLabel(TextStyle::Secondary))
    , m_cancel(new QPushButton)
    , m_save(new PrimaryButton)
{
    setAcceptDrops(session.isPossible());
    layOut();
    connectParts();
    retranslate();
}

void SharePage::layOut()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(2.0));
    content->addWidget(m_intro);
    content->addWidget(columns());
    content->addWidget(m_consent);
    content->addWidget(m_outcome);
    content->addWidget(new Rule);
    content->addWidget(buttons());
    body()->setSpacing(grid(1.0));
    body()->addWidget(m_title);
    body()->addWidget(m_start);
    body()->addWidget(m_content);
    body()->addStretch();
}

/// What is asked and chosen at the left, what leaves at the right.
QWidget *SharePage::columns()
{
    auto *left = new QWidget;
    auto *choices = new QVBoxLayout(left);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(grid(2.0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_request, m_contents, m_notes, m_manner})
        choices->addWidget(part);
    choices->addStretch();
    auto *row = new AdaptiveRow(ShareColumnsEms);
    row->add(left, 38);
    row->add(m_preview, 62);
    return row;
}

QWidget *SharePage::buttons()
{
    auto *row = new AdaptiveRow(ShareButtonsEms);
    row->add(m_log, 0, Qt::AlignLeft);
    row->add(m_copy, 0, Qt::AlignLeft);
    row->add(m_signed, 1);
    row->add(m_cancel, 0, Qt::AlignLeft);
    row->add(m_save, 0, Qt::AlignLeft);
    return row;
}

void SharePage::connectParts()
{
    const auto showLog = [this] { emit placeWanted(Place::ShareLog); };
    connect(m_start, &ShareStart::openWanted, this, &SharePage::askForRequest);
    connect(m_start, &ShareStart::logWanted, this, showLog);
    connect(m_log, &QPushButton::clicked, this, showLog);
    connect(m_outcome, &LinkedSentence::activated, this, showLog);
    connect(m_copy, &QPushButton::clicked, this, &SharePage::copyAsText);
    connect(m_cancel, &QPushButton::clicked, this, &SharePage::cancel);
    connect(m_save, &QPushButton::clicked, this, &SharePage::askWhereToSaveFile);
    connect(&m_session, &ShareSession::changed, this, [this] {
        // What was agreed to is not what would leave now.
        m_consent->reset();
        m_done = Outcome::None;
        refresh();
    });
    connect(m_consent, &ConsentPart::ticked, this, &SharePage::refresh);
}

QString SharePage::title() const
{
    return tr("Share your levels");
}

QWidget *SharePage::firstFocus() const
{
    return m_session.request() ? m_contents->firstField() : m_start->firstField();
}

void SharePage::refresh()
{
    const bool isAnswering = m_session.request();
    m_start->setVisible(!isAnswering);
    m_content->setVisible(isAnswering);
    if (isAnswering)
        showShare();
}

void SharePage::showShare()
{
    m_request->refresh();
    m_contents->refresh();
    m_manner->refresh();
    m_notes->refresh();
    m_consent->setText(m_session.consentText());
    const Result<Snapshot> snapshot = m_session.snapshot(m_consent->readIn());
    m_shown = snapshot ? std::optional(*snapshot) : std::nullopt;
    if (snapshot)
        m_preview->showSnapshot(*snapshot, {m_session.content().catalog, locale()});
    else
        m_preview->showNothing(m_session.choices().frameworks.isEmpty()
                                   ? tr("Nothing leaves: no framework is ticked.")
                                   : errorText(snapshot.error()));
    m_copy->setEnabled(m_shown.has_value());
    showOutcome();
}

void SharePage::askForRequest()
{
    auto *dialog = new QFileDialog(window(), tr("Open a request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Requests (*.compass-request)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SharePage::openRequest);
    dialog->open();
}

void SharePage::openRequest(const QString &path)
{
    clearError();
    if (const Result<void> opened = m_session.openRequest(path); !opened)
        return showError(opened.error());
    announce(m_content, tr("The request of %1 is open.").arg(m_session.request()->team));
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void SharePage::askWhereToSaveFile()
{
    clearError();
    if (!m_shown) {
        scrollArea()->ensureWidgetVisible(m_preview);
        return announce(m_preview, tr("Nothing can be saved yet. “What leaves” says why."));
    }
    if (!m_consent->isAgreed())
        return m_consent->askForTick();
    const SaveQuestion question{tr("Save the file"), tr("Shared levels"), u"compass-share"_s,
                                tr("My levels %1").arg(m_shown->issued.toString(Qt::ISODate))};
    askWhereToSave(question, window(), [this](const QString &path) { saveTo(path); });
}

void SharePage::saveTo(const QString &path)
{
    clearError();
    if (!m_shown || !m_consent->isAgreed())
        return;
    const Snapshot snapshot = *m_shown;
    if (const Result<void> saved = m_session.save(snapshot, path); !saved)
        return showError(saved.error());
    m_done = Outcome::Saved;
    m_savedFile = QFileInfo(path).fileName();
    showOutcome();
    announce(m_outcome, m_outcome->text());
}

void SharePage::showOutcome()
{
    const bool isSaved = m_done == Outcome::Saved;
    m_outcome->setVisible(m_done != Outcome::None);
    m_outcome->setTexts(
        isSaved ? tr("Saved as %1. Nothing was sent: hand the file over yourself.").arg(m_savedFile)
                : tr("What leaves is copied as text."),
        isSaved ? tr("What you shared") : QString(), tr("See everything you shared"));
}

void SharePage::copyAsText()
{
    const PreviewWords words{m_session.content().catalog, locale()};
    QGuiApplication::clipboard()->setText(m_preview->isPayloadShown()
                                              ? QString::fromUtf8(snapshotPayload(*m_shown))
                                              : plainText(sharePreview(*m_shown, words)));
    m_done = Outcome::Copied;
    showOutcome();
    announce(m_outcome, m_outcome->text());
}

void SharePage::cancel()
{
    m_session.closeRequest();
    emit placeWanted(Place::Results);
}

/// The one file that \a mime brings from this computer; empty for anything else.
static QString droppedFile(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void SharePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SharePage::dropEvent(QDropEvent *event)
{
    openRequest(droppedFile(*event->mimeData()));
    event->acceptProposedAction();
}

void SharePage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(tr("Nothing leaves until you save the file and hand it over yourself. Its "
                        "exact content is under “What leaves”."));
    m_log->setText(tr("&What you shared"));
    m_copy->setText(tr("Copy as te&xt"));
    m_signed->setText(tr("Signed, so that a change can be noticed."));
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(tr("&Save the file…"));
    m_start->retranslate();
    m_request->retranslate();
    m_contents->retranslate();
    m_manner->retranslate();
    m_notes->retranslate();
    m_preview->retranslate();
    m_consent->retranslate();
    refresh();
}

} // namespace Compass
