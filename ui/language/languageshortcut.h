// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Compass {

/// Ctrl+L where no menu bar hears it: in dialogs and in windows without one.
class LanguageShortcut final : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole application for as long as it lives.
    explicit LanguageShortcut(QObject *parent = nullptr);

signals:
    void switchWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Compass
