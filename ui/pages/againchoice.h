// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Compass {

class ChoiceCard;
class TextLabel;

/// How much to rate again once an assessment is finished.
enum class AgainKind {
    Everything, ///< All of it anew.
    Confirm,    ///< Confirm or change what was answered last time.
    Touched,    ///< Only what the done items of the learning plan are about.
};

/// The choice between them, each with what it means.
class AgainChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit AgainChoice(QWidget *parent = nullptr);

    AgainKind kind() const;

    /// Sets the words for \a competencies in all, of which the learning plan touched
    /// \a touched; without any, that choice is hidden.
    void setCounts(int competencies, int touched);

signals:
    void chosen();

private:
    TextLabel *m_title;
    QList<ChoiceCard *> m_cards; ///< In the order of AgainKind.
};

} // namespace Compass
