// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/session/assessmentsession.h"

class QBoxLayout;
class QCheckBox;
class QModelIndex;
class QPushButton;

namespace Compass {

class DataTable;
class EmptyState;
class FinishPanel;
class NoAssessment;
class ReviewModel;
class PrimaryButton;
class TextLabel;

/// All competencies of the open assessment before it is finished: level, how sure,
/// notes; the way back to any of them; and what is still missing.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(AssessmentSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

signals:
    void rateWanted(const Compass::CompetencyId &competency);
    void rateMoreWanted(const QList<Compass::CompetencyId> &competencies);

protected:
    void retranslate() override;
    void arrange(bool narrow) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showRows();
    void showSummary();
    void changeRow(const QModelIndex &index);
    void setFinishing(bool finishing);
    void finish();

    AssessmentSession &m_session;
    NoAssessment *m_none;
    QWidget *m_content;
    QBoxLayout *m_head;
    QBoxLayout *m_foot;
    TextLabel *m_title;
    TextLabel *m_summary;
    QCheckBox *m_onlyUnsure;
    QPushButton *m_more;
    ReviewModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    FinishPanel *m_finish;
    QWidget *m_buttons;
    QPushButton *m_back;
    PrimaryButton *m_next;
    QList<CompetencyId> m_round;
};

} // namespace Compass
