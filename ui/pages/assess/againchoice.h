// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

#include <QWidget>

#include <functional>

namespace Compass {

class AssessmentSession;
class ChoiceCard;
class TextLabel;

/// How much to rate again once an assessment is finished.
enum class AgainKind {
    Everything, ///< All of it anew.
    Confirm,    ///< Confirm or change what was answered last time.
    Touched,    ///< Only what the done items of the learning plan are about.
};

/// The choice between them, each with what it means. Not offered before anything was
/// finished.
class AgainChoice final : public QWidget
{
    Q_OBJECT

public:
    /// Tells the competencies that the done items of the learning plan are about.
    using Touched = std::function<QList<CompetencyId>()>;

    explicit AgainChoice(AssessmentSession &session, QWidget *parent = nullptr);

    /// Without a source, or when it has none, that choice is hidden.
    void setTouched(Touched touched) { m_touched = std::move(touched); }

    /// Shows the session as it is now, in the language of now.
    void refresh();

    /// Everything while nothing else is offered.
    AgainKind kind() const;

    /// What the choice asks about and how long that takes; not for Everything, which is
    /// planned in detail.
    int competencies() const;
    double minutes() const;
    bool start();

signals:
    void chosen();

private:
    QList<CompetencyId> touched() const;
    void retranslate();

    AssessmentSession &m_session;
    Touched m_touched;
    TextLabel *m_title;
    QList<ChoiceCard *> m_cards; ///< In the order of AgainKind.
};

} // namespace Compass
