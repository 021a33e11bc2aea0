// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/roleprofile.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Compass {

class LanguageChoice;
class PrimaryButton;
class ReportSession;
class TextLabel;

/// What a role asks as text for a job advert, in English, French or both: to read, to
/// copy, or to save.
class AdvertDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a reports outlives the dialog.
    AdvertDialog(const ReportSession &reports, const RoleProfile &role, QWidget *parent);

    /// Writes the text as it is shown to the file \a path.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buttons();
    void write();
    void copy();
    void askWhere();
    void tell(const QString &sentence);
    void retranslate();

    const ReportSession &m_reports;
    RoleProfile m_role;
    TextLabel *m_title;
    TextLabel *m_intro;
    LanguageChoice *m_languages;
    QPlainTextEdit *m_text;
    TextLabel *m_outcome;
    QPushButton *m_close;
    QPushButton *m_save;
    PrimaryButton *m_copy;
};

} // namespace Compass
