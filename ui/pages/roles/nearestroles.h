// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/gaps/readiness.h"

#include <QWidget>

class QModelIndex;

namespace Compass {

class DataTable;
class RoleDistanceModel;
class TextLabel;

/// The five roles nearest to a person, each with why; hidden while there are none.
class NearestRoles final : public QWidget
{
    Q_OBJECT

public:
    /// \a content outlives the widget.
    explicit NearestRoles(const Content &content, QWidget *parent = nullptr);

    /// Shows the roles nearest to \a result, without \a current, in the language of now.
    void show(const AssessmentResult &result, const RoleId &current);

signals:
    void roleWanted(const Compass::RoleId &role);

private:
    void activate(const QModelIndex &index);

    const Content &m_content;
    AssessmentResult m_result;
    TextLabel *m_heading;
    TextLabel *m_text;
    RoleDistanceModel *m_model;
    DataTable *m_table;
};

} // namespace Compass
