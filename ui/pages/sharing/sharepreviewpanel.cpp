// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharepreviewpanel.h"

#include "core/snapshots/snapshotpayload.h"
#include "ui/models/sharepreviewmodel.h"
#include "ui/pages/grouptabs.h"
#include "ui/pages/sharing/previewtable.h"
#include "ui/pages/sharing/sharewords.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedtext.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Compass {

static constexpr int PayloadView = 1;
static constexpr double ItemUnits = 34.0;

SharePreviewPanel::SharePreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_count(new TextLabel(TextStyle::Secondary))
    , m_views(new GroupTabs)
    , m_problem(new InlineAlert)
    , m_model(new SharePreviewModel(this))
    , m_table(new DataTable)
    , m_payload(new QPlainTextEdit)
    , m_rest(new TextLabel(TextStyle::Secondary))
    , m_staysText(new TextLabel(TextStyle::Body))
    , m_copy(new QPushButton)
{
    m_table->setModel(m_model);
    m_table->setLeastFirst(ItemUnits);
    m_payload->setReadOnly(true);
    m_payload->setTabChangesFocus(true);
    m_payload->setWordWrapMode(QTextOption::WrapAnywhere);
    m_payload->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layOut();
    dress();
    connect(m_views, &GroupTabs::currentChanged, this, &SharePreviewPanel::showView);
    connect(m_copy, &QPushButton::clicked, this, &SharePreviewPanel::copyWanted);
    retranslate();
}

void SharePreviewPanel::layOut()
{
    m_count->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_stays = besideIcon(new IconLabel(IconName::Lock), m_staysText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_count, 1);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(grid(0.5), grid(0.5), grid(0.5), grid(0.5));
    inside->setSpacing(grid(1.0));
    inside->addLayout(head);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_views, m_problem, m_table, m_payload, m_rest, m_stays})
        inside->addWidget(part);
    inside->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
}

void SharePreviewPanel::showSnapshot(const Snapshot &snapshot, const PreviewWords &words)
{
    const QByteArray payload = snapshotPayload(snapshot);
    m_bytes = payload.size();
    m_problem->clear();
    showSections(*m_table, *m_model, snapshotToRead(snapshot, words));
    if (const QString text = QString::fromUtf8(payload); text != typedText(*m_payload))
        m_payload->setPlainText(text);
    m_staysText->setText(whatStaysText(snapshot, words.locale));
    showView();
}

void SharePreviewPanel::showNothing(const QString &why)
{
    m_bytes = 0;
    showSections(*m_table, *m_model, {});
    m_payload->clear();
    if (why != m_problem->text())
        m_problem->tell(why);
    showView();
}

bool SharePreviewPanel::isPayloadShown() const
{
    return m_views->currentIndex() == PayloadView;
}

void SharePreviewPanel::showView()
{
    m_table->setVisible(!isPayloadShown() && m_bytes > 0);
    m_payload->setVisible(isPayloadShown() && m_bytes > 0);
    m_rest->setVisible(!isPayloadShown() && m_bytes > 0);
    m_stays->setVisible(m_bytes > 0);
    m_copy->setEnabled(m_bytes > 0);
    showCount();
}

void SharePreviewPanel::showCount()
{
    if (m_bytes == 0)
        m_count->setText(tr("Nothing"));
    else if (isPayloadShown())
        m_count->setText(tr("1 file, %1 bytes of content").arg(locale().toString(m_bytes)));
    else
        m_count->setText(tr("1 file, %n lines", nullptr, m_model->lineCount()));
}

/// A typewriter face in the size of the text.
void SharePreviewPanel::dress()
{
    QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    face.setPixelSize(textFont(0.93).pixelSize());
    if (m_payload->font() != face)
        m_payload->setFont(face);
    m_payload->setMinimumHeight(grid(36.0));
}

void SharePreviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void SharePreviewPanel::retranslate()
{
    m_heading->setText(tr("What leaves"));
    m_views->setNames({tr("To read"), tr("Exactly as signed")});
    m_views->setMeaning(tr("How what leaves is shown"));
    m_table->setAccessibleName(tr("What leaves"));
    m_rest->setText(tr("Besides, the file has its identifier, its number and the fingerprints of "
                       "the request and of what you agree to: see “Exactly as signed”."));
    m_copy->setText(tr("Copy as te&xt"));
    m_payload->setAccessibleName(tr("What leaves, exactly as it is signed"));
    showCount();
}

} // namespace Compass
