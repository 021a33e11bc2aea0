// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace Compass {

struct Error;

/// What a change that can be undone was about. The first ones stand in the order of
/// ResponseKind.
enum class UndoSubject {
    Answer,
    LeavingOut,
    OwnLevel,
    Practice,
    Note,
    Question,
    LearningPlan, ///< An item of the learning plan, the time for it or its filters.
    Evidence,     ///< An evidence note.
    RoleProfile,  ///< A local role profile.
    History,      ///< A mapping that carries history over to another version.
};

/// A change that undo would take back, or redo bring again.
struct UndoStep
{
    UndoSubject subject = UndoSubject::Answer;
    QString id;   ///< Of what was changed: a statement, a plan item, a note …
    QDateTime at; ///< When the change was made, UTC.
};

/// A session whose changes can be taken back, one by one.
class UndoSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// No value when there is nothing to undo, or to redo.
    virtual std::optional<UndoStep> undoable() const = 0;
    virtual std::optional<UndoStep> redoable() const = 0;

    /// Each returns false after emitting failed(), or when there is nothing to do.
    virtual bool undo() = 0;
    virtual bool redo() = 0;

signals:
    /// Stored, and the figures are computed anew.
    void changed();
    void failed(const Compass::Error &error);
};

} // namespace Compass
