// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Compass {

/// A file to be saved, for the question where.
struct SaveQuestion
{
    QString title;    ///< Of the dialog.
    QString kind;     ///< "PDF document"
    QString suffix;   ///< "pdf"
    QString fileName; ///< Proposed, without the suffix.
};

/// Asks in \a window where to save, and calls \a chosen with the path. Nothing is
/// called when the person turns back.
void askWhereToSave(const SaveQuestion &question, QWidget *window,
                    const std::function<void(const QString &path)> &chosen);

} // namespace Compass
