// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/team/teamneed.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Compass {

class InlineAlert;
class NeedRow;
class NeedsProfileDialog;
class PrimaryButton;
class TextLabel;

/// Changes what a team needs. Nothing is kept before all of it is. Open it with open().
class NeedsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a content outlives the dialog; \a competencies may be needed. Needs of others
    /// stay as they are.
    NeedsDialog(const Content &content, const QList<CompetencyId> &competencies,
                const QList<TeamNeed> &needs, QWidget *parent);

    /// Says why saving failed; what was changed stays.
    void tell(const QString &sentence);

signals:
    /// \a needs are to be saved; who does so closes the dialog.
    void saveWanted(const QList<Compass::TeamNeed> &needs);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The heading of a framework.
    struct Heading
    {
        TextLabel *label;
        LocalizedText name;
    };

    void build();
    QWidget *content();
    void addRows(QVBoxLayout *layout);
    QWidget *buttons();
    void chooseProfile();
    void startFrom(const RoleProfile &role, int people, bool withAssets);
    void save();
    void retranslate();

    const Content &m_content;
    QList<CompetencyId> m_competencies;
    QList<TeamNeed> m_others; ///< Needs of competencies that have no row.
    TextLabel *m_title;
    TextLabel *m_intro;
    QPushButton *m_start;
    TextLabel *m_started;
    QList<Heading> m_headings;
    QList<NeedRow *> m_rows;
    QScrollArea *m_scroll;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_save;
};

} // namespace Compass
