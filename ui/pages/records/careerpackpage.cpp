// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/careerpackpage.h"

#include "core/base/savedfile.h"
#include "core/documents/htmlreport.h"
#include "core/documents/textreport.h"
#include "ui/dialogs/savequestion.h"
#include "ui/session/reportsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/languagechoice.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/reporttext.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double PackColumnsEms = 54.0;
static constexpr double PackButtonsEms = 46.0;
/// Never side by side: the choices are long.
static constexpr double PackUseEms = 100.0;

CareerPackPage::CareerPackPage(const ReportSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_content(new QWidget)
    , m_useHeading(new TextLabel(TextStyle::Strong))
    , m_use(new RadioRow(2, PackUseEms))
    , m_useMeaning(new TextLabel(TextStyle::Secondary))
    , m_language(new LanguageChoice)
    , m_privacy(new TextLabel(TextStyle::Body))
    , m_previewHeading(new TextLabel(TextStyle::Section))
    , m_text(new ReportText)
    , m_outcome(new TextLabel(TextStyle::Strong))
    , m_back(new QPushButton)
    , m_saveText(new QPushButton)
    , m_saveHtml(new QPushButton)
    , m_copy(new PrimaryButton)
    , m_empty(new EmptyState)
{
    layOut();
    connectParts();
    retranslate();
}

void CareerPackPage::layOut()
{
    auto *panels = new AdaptiveRow(PackColumnsEms);
    panels->add(choices(), 36);
    panels->add(preview(), 64);
    m_outcome->hide();

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(1.5));
    content->addWidget(m_intro);
    content->addWidget(panels, 1);
    content->addWidget(m_outcome);
    content->addWidget(new Rule);
    content->addWidget(buttons());
    body()->setSpacing(grid(1.0));
    body()->addWidget(m_title);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);
}

QWidget *CareerPackPage::choices()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    m_use->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_useHeading);
    layout->addWidget(m_use);
    layout->addWidget(m_useMeaning);
    layout->addSpacing(grid(1.5));
    layout->addWidget(m_language);
    layout->addSpacing(grid(2.0));
    layout->addWidget(besideIcon(new IconLabel(IconName::Lock), m_privacy));
    layout->addStretch();
    return column;
}

QWidget *CareerPackPage::preview()
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_previewHeading);
    inside->addWidget(m_text, 1);
    m_text->setMinimumHeight(grid(46.0));
    return card;
}

QWidget *CareerPackPage::buttons()
{
    auto *row = new AdaptiveRow(PackButtonsEms);
    row->add(m_back, 1, Qt::AlignLeft);
    row->add(m_saveText, 0, Qt::AlignLeft);
    row->add(m_saveHtml, 0, Qt::AlignLeft);
    row->add(m_copy, 0, Qt::AlignLeft);
    return row;
}

void CareerPackPage::connectParts()
{
    connect(m_use, &RadioRow::chosen, this, &CareerPackPage::setWords);
    connect(m_use, &RadioRow::chosen, this, &CareerPackPage::makePack);
    connect(m_language, &LanguageChoice::chosen, this, [this] {
        m_languageChosen = true;
        makePack();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { emit placeWanted(Place::Journal); });
    connect(m_saveText, &QPushButton::clicked, this, [this] { ask(tr("Plain text"), u"txt"_s); });
    connect(m_saveHtml, &QPushButton::clicked, this, [this] { ask(tr("Web page"), u"html"_s); });
    connect(m_copy, &QPushButton::clicked, this, &CareerPackPage::copy);
    connect(m_empty, &EmptyState::activated, this, [this] { emit placeWanted(Place::Prepare); });
}

QString CareerPackPage::title() const
{
    return tr("Career pack");
}

QWidget *CareerPackPage::firstFocus() const
{
    return m_session.hasResults() ? m_use->button(m_use->choice()) : m_empty->button();
}

void CareerPackPage::refresh()
{
    const bool hasResults = m_session.hasResults();
    m_content->setVisible(hasResults);
    m_empty->setVisible(!hasResults);
    if (!m_languageChosen)
        m_language->setLanguage(locale().language());
    if (hasResults)
        makePack();
}

void CareerPackPage::makePack()
{
    const bool isTalk = m_use->choice() == 0;
    m_pack =
        m_session.careerPack(isTalk ? CareerPackUse::Conversation : CareerPackUse::TalentProfile,
                             m_language->languages());
    m_text->setReport(m_pack);
    m_outcome->hide();
}

void CareerPackPage::ask(const QString &kind, const QString &suffix)
{
    //: The name of a file, without spaces.
    askWhereToSave({tr("Save the career pack"), kind, suffix, tr("career-pack")}, window(),
                   [this](const QString &path) { saveTo(path); });
}

void CareerPackPage::saveTo(const QString &path)
{
    clearError();
    const bool isHtml = QFileInfo(path).suffix().toLower() == "html"_L1;
    const QByteArray bytes = isHtml ? htmlDocument(m_pack) : plainText(m_pack).toUtf8();
    if (const Result<void> saved = saveFile(path, bytes); !saved)
        return showError(saved.error());
    tell(tr("✓ Saved: %1").arg(QFileInfo(path).fileName()));
}

void CareerPackPage::copy()
{
    QGuiApplication::clipboard()->setText(plainText(m_pack));
    tell(tr("✓ The text is copied. Paste it where you want it."));
}

void CareerPackPage::tell(const QString &outcome)
{
    m_outcome->setText(outcome);
    m_outcome->show();
    announce(m_outcome, outcome);
}

void CareerPackPage::setWords()
{
    m_useMeaning->setText(
        m_use->choice() == 0
            ? tr("What you do well, what you want to work on, and what to ask for.")
            : tr("What you do well and what you did, to fill in your profile there, for example "
                 "GC Digital Talent."));
}

void CareerPackPage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(tr("A text in your own name, made from your levels and your evidence journal. "
                        "Read it and make it yours before you use it."));
    m_useHeading->setText(tr("What it is for"));
    m_use->setWords(m_useHeading->text(),
                    {tr("A learning conversation"), tr("A talent platform profile")});
    setWords();
    m_language->retranslate();
    m_privacy->setText(tr("Private notes, knowledge questions and how sure you were are never in "
                          "it."));
    m_previewHeading->setText(tr("Preview"));
    m_text->setAccessibleName(tr("Text of the career pack"));
    m_back->setText(tr("&Back to the journal"));
    m_saveText->setText(tr("Save as &text…"));
    m_saveHtml->setText(tr("Save as &web page…"));
    m_copy->setText(tr("&Copy the text"));
    m_empty->setTexts(tr("Nothing to say yet"),
                      tr("The text is made once you have rated a first competency."),
                      tr("Plan your assessment"));
    refresh();
}

} // namespace Compass
