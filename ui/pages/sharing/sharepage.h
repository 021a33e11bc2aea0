// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/snapshot.h"
#include "ui/pages/page.h"

class QPushButton;

namespace Compass {

class ConsentPart;
class JournalSession;
class RequestPart;
class ShareContents;
class ShareDecision;
class ShareManner;
class ShareNotes;
class SharePreviewPanel;
class ShareSession;
class ShareStart;
class TextLabel;

/// Answers a request: what is asked, what the person chooses, exactly what leaves, what
/// they agree to, and the file.
class SharePage final : public Page
{
    Q_OBJECT

public:
    /// Both sessions outlive the page.
    SharePage(ShareSession &session, const JournalSession &journal, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

    /// Answers the request in the file \a path.
    void openRequest(const QString &path);

    /// Saves what is shown to the file \a path.
    void saveTo(const QString &path);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void askForRequest();
    void askWhereToSaveFile();
    void askForConsent();
    void copyAsText();
    void cancel();
    void showShare();

    ShareSession &m_session;
    std::optional<Snapshot> m_shown; ///< No value when nothing can leave.
    TextLabel *m_title;
    QPushButton *m_log;
    TextLabel *m_intro;
    ShareStart *m_start;
    QWidget *m_content;
    QWidget *m_columns;
    QWidget *m_choices;
    RequestPart *m_request;
    ShareContents *m_contents;
    ShareManner *m_manner;
    ShareNotes *m_notes;
    SharePreviewPanel *m_preview;
    ConsentPart *m_consent;
    ShareDecision *m_decision;
};

} // namespace Compass
