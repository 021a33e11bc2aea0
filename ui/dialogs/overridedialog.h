// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/frameworks/scale.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace Compass {

class AnswerGroup;
class InlineAlert;
class PrimaryButton;
class TextLabel;

/// Asks for a person's own level and why, where the computed one does not look right
/// to them. Open it with open(); whoever hears of it accepts it once that is stored, so
/// that what was written is not lost when storing fails.
class OverrideDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a current is the own level there is already; \a scale must outlive the dialog.
    OverrideDialog(const Scale &scale, const LocalizedText &competency,
                   const std::optional<LevelOverride> &current, QWidget *parent);

    /// Says that storing failed; what was written stays.
    void tellFailure();

signals:
    void levelSet(const Compass::LevelOverride &own);
    void withdrawn();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tellLevel();
    void retranslate();

    const Scale &m_scale;
    LocalizedText m_competency;
    bool m_hasOwn;
    TextLabel *m_title;
    TextLabel *m_intro;
    AnswerGroup *m_levels;
    TextLabel *m_reasonLabel;
    QPlainTextEdit *m_reason;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    QPushButton *m_withdraw;
    PrimaryButton *m_use;
};

} // namespace Compass
