// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/report.h"
#include "ui/pages/page.h"

class QPushButton;

namespace Compass {

class AdaptiveRow;
class EmptyState;
class LinkedSentence;
class PrimaryButton;
class ReportChoices;
class ReportPreview;
class ReportSession;
class TextLabel;
struct SavedForm;

/// A report of what a person has now: chosen, previewed, and then saved or printed.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const ReportSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;
    QList<QAction *> pageActions() const override { return m_actions; }

    /// Writes the report as it is previewed to the file \a path, whose ending says the
    /// form: pdf, html, csv or xlsx.
    void saveTo(const QString &path);

protected:
    void retranslate() override;

private:
    void layOut();
    QWidget *buttons();
    void connectParts();
    void makeReport();
    Report fullReport() const;
    void ask(const SavedForm &form);
    void print();
    void openSaved();

    const ReportSession &m_session;
    Report m_report;
    QString m_savedPath;
    QList<QAction *> m_actions;
    QList<QAction *> m_tableForms;
    TextLabel *m_title;
    TextLabel *m_intro;
    QWidget *m_content;
    ReportChoices *m_choices;
    ReportPreview *m_preview;
    LinkedSentence *m_outcome;
    QPushButton *m_print;
    QPushButton *m_tables;
    QPushButton *m_html;
    PrimaryButton *m_pdf;
    EmptyState *m_empty;
};

} // namespace Compass
