// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pagewords.h"
#include "tests/support/sharedesk.h"
#include "ui/models/sharepreviewmodel.h"
#include "ui/pages/sharing/sharepage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/typedtext.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace Compass {

/// The page of sharing before a person who is asked for everything.
class SharePageDesk
{
public:
    void init();
    void show(QSize size = {1088, 697});
    void open() { m_page->openRequest(m_desk->write(m_desk->fullRequest())); }

    /// Clicks the visible button that reads \a text.
    void click(const QString &text);
    QLineEdit *field(const QString &name) const;
    SharePreviewModel *preview() const;
    /// The rows of the preview, "item|value".
    QStringList shownLines() const;
    /// The exact payload as the page has it; empty when nothing can leave.
    QString payload() const { return typedText(*m_page->findChild<QPlainTextEdit *>()); }
    QJsonObject document() const { return QJsonDocument::fromJson(payload().toUtf8()).object(); }
    QString path(const QString &name) const { return m_desk->path(name); }

    ApplicationLook m_look;
    std::unique_ptr<ShareDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    SharePage *m_page = nullptr;
};

inline void SharePageDesk::init()
{
    m_look.setTextPercent(100);
    m_desk = std::make_unique<ShareDesk>();
    m_window = std::make_unique<QWidget>();
    m_window->setLocale(QLocale(QLocale::English, QLocale::Canada));
    m_page = new SharePage(m_desk->session, m_desk->journal, m_window.get());
}

inline void SharePageDesk::show(QSize size)
{
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void SharePageDesk::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

inline QLineEdit *SharePageDesk::field(const QString &name) const
{
    for (auto *each : m_page->findChildren<QLineEdit *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

inline SharePreviewModel *SharePageDesk::preview() const
{
    for (auto *table : m_page->findChildren<DataTable *>()) {
        if (table->accessibleName() == QStringLiteral("What leaves"))
            return qobject_cast<SharePreviewModel *>(table->model());
    }
    return nullptr;
}

inline QStringList SharePageDesk::shownLines() const
{
    QStringList lines;
    const SharePreviewModel *model = preview();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 0).data(Qt::EditRole).toString() + u'|'
                     + model->index(row, 1).data(Qt::EditRole).toString());
    return lines;
}

} // namespace Compass
