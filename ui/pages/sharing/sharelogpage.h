// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharepreview.h"
#include "ui/pages/page.h"

class QPushButton;

namespace Compass {

class DataTable;
class EmptyState;
class PrimaryButton;
class ShareLogModel;
class SharePreviewModel;
class ShareSession;
class TextLabel;
struct SharedFile;

/// Everything a person shared, exactly what left each time, and how to take it back.
class ShareLogPage final : public Page
{
    Q_OBJECT

public:
    /// \a session outlives the page.
    explicit ShareLogPage(ShareSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

    /// Saves the file that takes the chosen share back to \a path.
    void takeBackTo(const QString &path);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;

private:
    void layOut();
    QWidget *head();
    void connectParts();
    void showState(bool hasShared);
    void showDetails();
    QList<PreviewSection> detailsOf(const SharedFile &file) const;
    void askToTakeBack();
    void askWhereToSaveFile();

    /// The share chosen in the table; null when there is none.
    const SharedFile *chosen() const;

    ShareSession &m_session;
    TextLabel *m_title;
    PrimaryButton *m_share;
    EmptyState *m_empty;
    QWidget *m_content;
    TextLabel *m_intro;
    ShareLogModel *m_model;
    DataTable *m_table;
    TextLabel *m_detailsHeading;
    SharePreviewModel *m_detailsModel;
    DataTable *m_details;
    QPushButton *m_takeBack;
    TextLabel *m_outcome;
    QString m_savedFile; ///< The withdrawal saved last; empty when there is none to tell of.
};

} // namespace Compass
