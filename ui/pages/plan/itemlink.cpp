// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/itemlink.h"

#include "core/learning/linkpolicy.h"
#include "ui/pages/plan/itemwords.h"
#include "ui/session/learningsession.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Compass {

bool openAddress(const QString &address, const QStringList &hosts)
{
    const std::optional<QUrl> link = openableLink(address, hosts);
    return link && QDesktopServices::openUrl(*link);
}

/// \a address with places where a line may break, to be shown.
static QString breakable(QString address)
{
    for (const QChar mark : u"/?&=_"_s)
        address.replace(mark, QString(mark) + QChar(0x200b));
    return address;
}

ItemLink::ItemLink(const LearningSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_open(new QPushButton)
    , m_copy(new QPushButton)
    , m_text(new TextLabel(TextStyle::Secondary))
{
    setButtonKind(m_open, ButtonKind::Link);
    setButtonKind(m_copy, ButtonKind::Link);
    m_text->setTextFormat(Qt::PlainText);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->addWidget(m_open);
    flow->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addWidget(m_text);

    connect(m_open, &QPushButton::clicked, this, &ItemLink::open);
    connect(m_copy, &QPushButton::clicked, this, &ItemLink::copy);
}

void ItemLink::show(const PlanItemId &item)
{
    const ItemWords words(m_session.content(), locale());
    m_address = words.address(item);
    setVisible(!m_address.isEmpty());
    m_open->setText(tr("Open in the browser"));
    m_open->setVisible(openableLink(m_address, m_session.content().learning.linkHosts).has_value());
    m_copy->setText(tr("Copy the address"));
    m_text->setText(breakable(m_address) + u" · "_s + words.evidence(item));
    m_open->setAccessibleName(tr("Open in the browser: %1").arg(words.title(item)));
    m_open->setAccessibleDescription(m_address);
    m_copy->setAccessibleName(tr("Copy the address: %1").arg(words.title(item)));
}

void ItemLink::open() const
{
    openAddress(m_address, m_session.content().learning.linkHosts);
}

void ItemLink::copy()
{
    QGuiApplication::clipboard()->setText(m_address);
    announce(m_copy, tr("The address is copied."));
}

} // namespace Compass
