// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/framework.h"
#include "core/frameworks/scale.h"
#include "core/targets/roleprofile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Compass {

class TextLabel;

/// One requirement of a local role, to be changed: the level asked for, how important
/// it is, and why. The reason is asked for once something differs.
class RequirementRow final : public QWidget
{
    Q_OBJECT

public:
    /// \a scale and \a competency outlive the row; \a kept is what is saved now.
    RequirementRow(const Scale &scale, const Competency &competency, const Requirement &kept,
                   QWidget *parent = nullptr);

    /// What the row says now.
    Requirement requirement() const;

    /// Whether the row differs from what is saved and does not say why.
    bool lacksReason() const;

    QString name() const;
    void focusReason();

    /// Sets every word in the language of now.
    void retranslate();

private:
    void update();
    bool isChanged() const;

    const Scale &m_scale;
    const Competency &m_competency;
    Requirement m_kept;
    TextLabel *m_name;
    QComboBox *m_level;
    QComboBox *m_importance;
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason;
};

} // namespace Compass
