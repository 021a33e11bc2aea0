// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharepage.h"

#include "core/base/errortext.h"
#include "core/snapshots/snapshotpayload.h"
#include "ui/dialogs/savequestion.h"
#include "ui/pages/sharing/consentpart.h"
#include "ui/pages/sharing/requestpart.h"
#include "ui/pages/sharing/sharecontents.h"
#include "ui/pages/sharing/sharedecision.h"
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
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double ShareHeadEms = 30.0;

SharePage::SharePage(ShareSession &session, const JournalSession &journal, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_log(new QPushButton)
    , m_intro(new TextLabel(TextStyle::Body))
    , m_start(new ShareStart(session.isPossible()))
    , m_content(new QWidget)
    , m_columns(new QWidget)
    , m_choices(new QWidget)
    , m_request(new RequestPart(session))
    , m_contents(new ShareContents(session))
    , m_manner(new ShareManner(session))
    , m_notes(new ShareNotes(session, journal))
    , m_preview(new SharePreviewPanel)
    , m_consent(new ConsentPart)
    , m_decision(new ShareDecision)
{
    setAcceptDrops(session.isPossible());
    layOut();
    connectParts();
    retranslate();
}

/// A column of \a parts inside \a whole.
static QVBoxLayout *columnOf(QWidget *whole, std::initializer_list<QWidget *> parts)
{
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2.0));
    for (QWidget *part : parts)
        column->addWidget(part);
    return column;
}

void SharePage::layOut()
{
    auto *head = new AdaptiveRow(ShareHeadEms);
    head->add(m_title, 1, Qt::AlignVCenter);
    head->add(m_log, 0, Qt::AlignVCenter);
    columnOf(m_choices, {m_contents, m_notes, m_manner});
    m_columns->setMinimumWidth(1); // Until it is arranged it may ask for more than there is.
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight, m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(grid(2.0));
    columns->addWidget(m_choices, 38, Qt::AlignTop);
    columns->addWidget(m_preview, 62);
    columnOf(m_content, {m_intro, m_request, m_columns});
    body()->setSpacing(grid(1.0));
    body()->addWidget(head);
    body()->addWidget(m_start);
    body()->addWidget(m_content);
    body()->addStretch();
    keepInSight(m_decision);
}

/// Where there is room, what is agreed to stands below what is chosen and beside what
/// leaves, and the buttons stay in sight. Else everything comes in the order of the steps.
void SharePage::arrange(bool narrow)
{
    auto *columns = qobject_cast<QBoxLayout *>(m_columns->layout());
    columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    (narrow ? m_content : m_choices)->layout()->addWidget(m_consent);
    if (narrow)
        m_content->layout()->addWidget(m_decision);
    else
        keepInSight(m_decision);
}

void SharePage::connectParts()
{
    const auto showLog = [this] { emit placeWanted(Place::ShareLog); };
    connect(m_start, &ShareStart::openWanted, this, &SharePage::askForRequest);
    connect(m_start, &ShareStart::logWanted, this, showLog);
    connect(m_log, &QPushButton::clicked, this, showLog);
    connect(m_preview, &SharePreviewPanel::copyWanted, this, &SharePage::copyAsText);
    connect(m_decision, &ShareDecision::logWanted, this, showLog);
    connect(m_decision, &ShareDecision::cancelWanted, this, &SharePage::cancel);
    connect(m_decision, &ShareDecision::saveWanted, this, &SharePage::askWhereToSaveFile);
    connect(&m_session, &ShareSession::changed, this, [this] {
        // What was agreed to is not what would leave now.
        m_consent->reset();
        m_decision->clear();
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
    m_log->setVisible(isAnswering);
    m_decision->setVisible(isAnswering);
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
        return askForConsent();
    const SaveQuestion question{tr("Save the file"), tr("Shared levels"), u"compass-share"_s,
                                tr("My levels %1").arg(m_shown->issued.toString(Qt::ISODate))};
    askWhereToSave(question, window(), [this](const QString &path) { saveTo(path); });
}

void SharePage::askForConsent()
{
    m_consent->askForTick();
    // What was said takes its place first.
    QTimer::singleShot(0, this, [this] {
        scrollArea()->ensureWidgetVisible(m_consent);
        scrollArea()->ensureWidgetVisible(m_consent->focusWidget());
    });
}

void SharePage::saveTo(const QString &path)
{
    clearError();
    if (!m_shown || !m_consent->isAgreed())
        return;
    const Snapshot snapshot = *m_shown;
    if (const Result<void> saved = m_session.save(snapshot, path); !saved)
        return showError(saved.error());
    m_decision->tellSaved(QFileInfo(path).fileName());
}

void SharePage::copyAsText()
{
    const PreviewWords words{m_session.content().catalog, locale()};
    QGuiApplication::clipboard()->setText(m_preview->isPayloadShown()
                                              ? QString::fromUtf8(snapshotPayload(*m_shown))
                                              : plainText(sharePreview(*m_shown, words)));
    m_decision->tellCopied();
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
    m_start->retranslate();
    m_request->retranslate();
    m_contents->retranslate();
    m_manner->retranslate();
    m_notes->retranslate();
    m_preview->retranslate();
    m_consent->retranslate();
    m_decision->retranslate();
    refresh();
}

} // namespace Compass
