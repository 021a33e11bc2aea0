// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamviewpage.h"

class QPlainTextEdit;

namespace Compass {

class Card;
class DataTable;
class InlineAlert;
class LanguageChoice;
class ProgramLanguage;
class RequestForm;
class SentRequestModel;

/// Asks a team to share: what for, at most what, until when; the code to compare; and a
/// message to send with the file.
class TeamRequestPage final : public TeamViewPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    TeamRequestPage(TeamSession &session, ProgramLanguage &language, QWidget *parent = nullptr);

    /// Writes the request to the file \a path.
    void saveTo(const QString &path);

    QWidget *firstFocus() const override;

protected:
    void retranslate() override;
    void showTeam() override;
    void forgetTeam() override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *previewPart();
    QWidget *invitationPart();
    void connectParts();
    void showPreview();
    void showFingerprint();
    void showInvitation();
    void showEarlier();
    void askWhere();
    void copyInvitation();
    void tell(const QString &outcome);

    ProgramLanguage &m_language;
    QPushButton *m_save;
    TextLabel *m_intro;
    TextLabel *m_outcome;
    InlineAlert *m_alert;
    RequestForm *m_form;
    TextLabel *m_previewHeading;
    TextLabel *m_preview;
    TextLabel *m_codeHeading;
    TextLabel *m_code;
    TextLabel *m_codeMeaning;
    TextLabel *m_invitationHeading;
    LanguageChoice *m_invitationLanguage;
    QPlainTextEdit *m_invitation;
    QPushButton *m_copy;
    TextLabel *m_earlierHeading;
    DataTable *m_earlier;
    SentRequestModel *m_earlierModel;
};

} // namespace Compass
