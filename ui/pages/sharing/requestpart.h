// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Compass {

class DataTable;
class Disclosure;
class SharePreviewModel;
class ShareSession;
class TextLabel;

/// Who asks and what for, the code to compare with theirs, and everything they ask.
class RequestPart final : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives the part.
    explicit RequestPart(const ShareSession &session, QWidget *parent = nullptr);

    /// Shows the request that is open.
    void refresh();
    void retranslate();

private:
    void layOut();

    const ShareSession &m_session;
    TextLabel *m_whoHeading;
    TextLabel *m_who;
    TextLabel *m_whyHeading;
    TextLabel *m_why;
    TextLabel *m_codeHeading;
    TextLabel *m_code;
    TextLabel *m_codeMeaning;
    Disclosure *m_all;
    SharePreviewModel *m_model;
    DataTable *m_table;
};

} // namespace Compass
