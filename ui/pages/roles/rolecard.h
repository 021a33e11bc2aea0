// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/readiness.h"
#include "ui/session/rolekind.h"

#include <QLocale>
#include <QWidget>

class QPushButton;

namespace Compass {

class LinkedSentence;
class TextLabel;

/// A role and how close a person is to it: readiness in a sentence, and its two
/// figures side by side, never blended.
class RoleCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleCard(QWidget *parent = nullptr);

    /// \a version is that of the role library.
    void show(RoleKind kind, const RoleProfile &role, const QString &version,
              const Readiness &readiness);

    /// Whether the card offers to show the other role.
    void setHasOther(bool hasOther);

signals:
    void whyWanted();
    void otherWanted();

private:
    struct Figure
    {
        TextLabel *value;
        TextLabel *meaning;
    };

    QWidget *words();
    QWidget *figure(Figure &parts);
    void showFigures(const Readiness &readiness);

    TextLabel *m_note;
    TextLabel *m_title;
    LinkedSentence *m_sentence;
    QPushButton *m_other;
    Figure m_met{};
    Figure m_attainment{};
};

} // namespace Compass
