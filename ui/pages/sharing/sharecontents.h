// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sharesession.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QRadioButton;
class QVBoxLayout;

namespace Compass {

class TextLabel;

/// What to share: of which frameworks, and in how much detail. What the request does
/// not ask for cannot be ticked, and says so.
class ShareContents final : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives the part.
    explicit ShareContents(ShareSession &session, QWidget *parent = nullptr);

    QWidget *firstField() const;

    /// Shows the choices of the session.
    void refresh();
    void retranslate();

private:
    /// A framework in use, and why nothing of it can be shared.
    struct FrameworkRow
    {
        FrameworkId id;
        QCheckBox *box;
        TextLabel *reason;
    };

    /// One of the precisions, or something besides.
    struct DetailRow
    {
        QAbstractButton *button;
        TextLabel *meaning;
    };

    QVBoxLayout *addGroup(TextLabel *heading);
    void addFrameworks();
    void addPrecisions();
    void addExtras();
    void showFrameworks();
    void showDetail();
    void choose();
    QString reason(Sharable sharable) const;
    void showExtras(const ShareDetail &asked, const ShareDetail &chosen);
    QString missingText() const;

    ShareSession &m_session;
    TextLabel *m_frameworksHeading;
    QList<FrameworkRow> m_frameworks;
    TextLabel *m_missing;
    TextLabel *m_detailHeading;
    QList<DetailRow> m_precisions; ///< In the order of Precision.
    TextLabel *m_limit;
    TextLabel *m_extrasHeading;
    DetailRow m_plan;
    DetailRow m_notes;
};

} // namespace Compass
