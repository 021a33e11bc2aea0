// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace Compass {

class DateField;
class ShareSession;
class TextLabel;

/// As whom a person shares, and until when it may be used.
class ShareManner final : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives the part.
    explicit ShareManner(ShareSession &session, QWidget *parent = nullptr);

    /// Shows the choices of the session.
    void refresh();
    void retranslate();

private:
    void layOut();
    void choose();

    ShareSession &m_session;
    TextLabel *m_heading;
    QRadioButton *m_group;
    TextLabel *m_groupMeaning;
    QRadioButton *m_byName;
    TextLabel *m_byNameMeaning;
    TextLabel *m_subjectLabel;
    QLineEdit *m_subject;
    TextLabel *m_expiresLabel;
    DateField *m_expires;
};

} // namespace Compass
