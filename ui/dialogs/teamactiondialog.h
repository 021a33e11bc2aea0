// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/teamaction.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Compass {

class CompetencyBox;
class DateField;
class InlineAlert;
class PrimaryButton;
class TextLabel;
class WritingField;

/// Writes or changes something that a team does. Open it with open(); whoever hears of
/// the action accepts it once that is stored.
class TeamActionDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestNote = 1000;

    /// \a action without an id is a new one. \a catalog outlives the dialog;
    /// \a competencies can be chosen.
    TeamActionDialog(const Catalog &catalog, const QList<CompetencyId> &competencies,
                     const TeamAction &action, QWidget *parent);

    /// The day that is offered first where the action has none.
    void offerDay(QDate day);

    /// Says why saving failed; what was written stays.
    void tell(const QString &sentence);

signals:
    void saveWanted(const Compass::TeamAction &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *fields();
    QWidget *dueRow();
    QWidget *buttons();
    void show(const TeamAction &action);
    void save();
    void retranslate();
    void setWords();

    QList<CompetencyId> m_competencies;
    TeamAction m_action;
    TextLabel *m_title;
    TextLabel *m_kindLabel;
    QComboBox *m_kind;
    TextLabel *m_meaning;
    TextLabel *m_competencyLabel;
    CompetencyBox *m_competency;
    TextLabel *m_ownerLabel;
    QLineEdit *m_owner;
    QCheckBox *m_hasDue;
    DateField *m_due;
    WritingField *m_note;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_save;
};

} // namespace Compass
