// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharepreview.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Compass {

class DataTable;
class GroupTabs;
class InlineAlert;
class SharePreviewModel;
class TextLabel;

/// What leaves, as a table to read and as the exact payload, and what stays.
class SharePreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SharePreviewPanel(QWidget *parent = nullptr);

    void showSnapshot(const Snapshot &snapshot, const PreviewWords &words);

    /// Says \a why nothing can leave.
    void showNothing(const QString &why);

    /// Whether the exact payload is in view.
    bool isPayloadShown() const;

    void retranslate();

signals:
    void copyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showView();
    void showCount();
    void dress();

    TextLabel *m_heading;
    TextLabel *m_count;
    GroupTabs *m_views;
    InlineAlert *m_problem;
    SharePreviewModel *m_model;
    DataTable *m_table;
    QPlainTextEdit *m_payload;
    TextLabel *m_rest;
    QWidget *m_stays;
    TextLabel *m_staysText;
    QPushButton *m_copy;
    qsizetype m_bytes = 0; ///< Of the payload; 0 when nothing can leave.
};

} // namespace Compass
