// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamrequestpage.h"

#include "core/base/language.h"
#include "core/snapshots/sharepreview.h"
#include "ui/dialogs/savequestion.h"
#include "ui/models/sentrequestmodel.h"
#include "ui/pages/team/invitation.h"
#include "ui/pages/team/requestform.h"
#include "ui/session/teamsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/languagechoice.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double RequestBesideEms = 56.0;

TeamRequestPage::TeamRequestPage(TeamSession &session, ProgramLanguage &language, QWidget *parent)
    : TeamViewPage(session, Place::TeamRequest, parent)
    , m_language(language)
    , m_save(new QPushButton)
    , m_intro(new TextLabel(TextStyle::Body))
    , m_outcome(new TextLabel(TextStyle::Strong))
    , m_alert(new InlineAlert)
    , m_form(new RequestForm(session.content().catalog))
    , m_previewHeading(new TextLabel(TextStyle::Section))
    , m_preview(new TextLabel(TextStyle::Body))
    , m_codeHeading(new TextLabel(TextStyle::Section))
    , m_code(new TextLabel(TextStyle::TightStatement))
    , m_codeMeaning(new TextLabel(TextStyle::Body))
    , m_invitationHeading(new TextLabel(TextStyle::Section))
    , m_invitationLanguage(new LanguageChoice)
    , m_invitation(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_earlierHeading(new TextLabel(TextStyle::Section))
    , m_earlier(new DataTable)
    , m_earlierModel(new SentRequestModel(session.content().catalog, this))
{
    setButtonKind(m_save, ButtonKind::Primary);
    setButtons({m_save});
    build();
    connectParts();
    m_invitationLanguage->setLanguages({locale().language()});
    retranslate();
    refresh();
}

void TeamRequestPage::build()
{
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->hide();
    auto *intro = new ReadingColumn;
    intro->column()->addWidget(m_intro);
    m_earlier->setModel(m_earlierModel);
    auto *row = new AdaptiveRow(RequestBesideEms);
    row->add(m_form, 11);
    row->add(previewPart(), 9);
    for (QWidget *part : std::initializer_list<QWidget *>{
             intro, m_outcome, m_alert, row, invitationPart(), m_earlierHeading, m_earlier})
        content()->addWidget(part);
}

QWidget *TeamRequestPage::previewPart()
{
    m_preview->setTextFormat(Qt::RichText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(grid(0.75));
    inside->addWidget(m_previewHeading);
    inside->addWidget(m_preview);
    inside->addSpacing(grid(1.5));
    inside->addWidget(m_codeHeading);
    inside->addWidget(m_code);
    inside->addWidget(m_codeMeaning);
    inside->addStretch();
    return card;
}

QWidget *TeamRequestPage::invitationPart()
{
    m_invitation->setReadOnly(true);
    m_invitation->setTabChangesFocus(true);
    m_invitation->setMinimumHeight(grid(46.0));
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, grid(1.0), 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_invitationHeading);
    layout->addWidget(m_invitationLanguage);
    layout->addWidget(m_invitation);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    return part;
}

void TeamRequestPage::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, &TeamRequestPage::askWhere);
    connect(m_copy, &QPushButton::clicked, this, &TeamRequestPage::copyInvitation);
    connect(m_invitationLanguage, &LanguageChoice::chosen, this, &TeamRequestPage::showInvitation);
    connect(m_form, &RequestForm::edited, this, [this] {
        m_alert->clear();
        m_outcome->hide();
        showPreview();
        showInvitation();
    });
}

QWidget *TeamRequestPage::firstFocus() const
{
    return session().isOpen() ? m_form->firstField() : TeamViewPage::firstFocus();
}

void TeamRequestPage::showTeam()
{
    m_form->propose(session().figures().info, session().today());
    m_save->setEnabled(!session().figures().info.isSample);
    showFingerprint();
    showPreview();
    showInvitation();
    showEarlier();
}

void TeamRequestPage::forgetTeam()
{
    m_form->startAnew();
    m_alert->clear();
    m_outcome->hide();
}

void TeamRequestPage::showFingerprint()
{
    const Result<QString> fingerprint = session().fingerprint();
    m_code->setText(fingerprint ? *fingerprint : QString());
    if (!fingerprint)
        showError(fingerprint.error());
}

void TeamRequestPage::showPreview()
{
    QString html;
    for (const PreviewSection &section :
         requestPreview(m_form->request(), {session().content().catalog, locale()})) {
        html += u"<p><b>%1</b>"_s.arg(section.title.toHtmlEscaped());
        for (const PreviewLine &line : section.lines) {
            const QString value = line.value.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            //: A fact and what it is: "Answer until: December 22, 2026".
            html += u"<br>"_s + tr("%1: %2").arg(line.label.toHtmlEscaped(), value);
        }
        html += u"</p>"_s;
    }
    m_preview->setText(html);
}

void TeamRequestPage::showInvitation()
{
    QStringList texts;
    for (const QLocale::Language each : m_invitationLanguage->languages()) {
        const Speaking speaking(m_language, each);
        texts.append(
            invitationText(m_form->request(), session().content().catalog, m_language.locale()));
    }
    m_invitation->setPlainText(texts.join(u"\n\n— — —\n\n"_s));
}

void TeamRequestPage::showEarlier()
{
    const Result<QList<ShareRequest>> requests = session().repository().requests();
    if (!requests)
        return showError(requests.error());
    m_earlierModel->setLocale(locale());
    m_earlierModel->setRequests(*requests);
    m_earlierHeading->setVisible(!requests->isEmpty());
    m_earlier->setVisible(!requests->isEmpty());
}

void TeamRequestPage::askWhere()
{
    if (m_form->request().frameworks.isEmpty()) {
        m_alert->tell(tr("Choose one framework at least."));
        m_form->firstField()->setFocus();
        return;
    }
    //: The name of a file, without spaces.
    askWhereToSave(
        {tr("Save the request"), tr("Request file"), u"compass-request"_s, tr("request")}, window(),
        [this](const QString &path) { saveTo(path); });
}

void TeamRequestPage::saveTo(const QString &path)
{
    clearError();
    if (const auto asked = session().ask(m_form->request(), path); !asked)
        return showError(asked.error());
    tell(tr("✓ Saved: %1. Send it to your team with the message below.")
             .arg(QFileInfo(path).fileName()));
}

void TeamRequestPage::copyInvitation()
{
    QGuiApplication::clipboard()->setText(m_invitation->toPlainText());
    tell(tr("✓ The message is copied. Paste it into an email and attach the request file."));
}

void TeamRequestPage::tell(const QString &outcome)
{
    m_outcome->setText(outcome);
    m_outcome->show();
    announce(m_outcome, outcome);
}

void TeamRequestPage::hideEvent(QHideEvent *event)
{
    m_outcome->hide();
    TeamViewPage::hideEvent(event);
}

void TeamRequestPage::retranslate()
{
    m_save->setText(tr("&Save the request…"));
    m_intro->setText(tr("A request is a file that your team opens in this program. It asks for "
                        "the most you want; each person may share less, or nothing."));
    m_form->retranslate();
    m_previewHeading->setText(tr("What your team reads"));
    m_codeHeading->setText(tr("The code to compare"));
    m_codeMeaning->setText(tr("Whoever opens the request sees the same code if the file is really "
                              "yours. Tell it to them another way than the file: on the phone, or "
                              "face to face."));
    m_invitationHeading->setText(tr("A message to send with it"));
    m_invitationLanguage->retranslate();
    m_invitation->setAccessibleName(tr("Message to send with the request"));
    m_copy->setText(tr("&Copy the message"));
    m_earlierHeading->setText(tr("What you asked before"));
    m_earlier->setAccessibleName(tr("Earlier requests"));
    m_outcome->hide();
}

} // namespace Compass
