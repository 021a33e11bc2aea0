// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/jumplistmodel.h"

#include <QTreeView>

namespace Compass {

/// The way to any competency: frameworks that fold, and their competencies with how
/// far each is. As high as its rows, so that the page scrolls and not the list.
class JumpList final : public QTreeView
{
    Q_OBJECT

public:
    explicit JumpList(QWidget *parent = nullptr);

    /// Shows \a groups and unfolds the framework of \a here when it is a new place.
    void setGroups(const QList<JumpGroup> &groups, const CompetencyId &here);

    /// Names and counts in the language installed now.
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void competencyChosen(const Compass::CompetencyId &competency);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fit();
    int rowsHeight(const QModelIndex &parent) const;

    JumpListModel *m_model;
    CompetencyId m_here;
};

} // namespace Compass
