// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/snapshot.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Compass {

class TextLabel;

/// One note to share: what it is about, its text, and how much room is left.
class ShareNoteRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareNoteRow(QWidget *parent = nullptr);

    /// \a name is that of the competency; without \a isShared the row says that it is
    /// not shared.
    void showNote(const SharedNote &note, const QString &name, bool isShared);

    void focusText();

signals:
    void edited(const QString &text);
    void removeWanted();

private:
    /// How much more fits after \a text. A letter without an accent takes one byte of the
    /// 200 that a file has for a note, so that what is left is in such letters.
    static QString roomText(const QString &text);

    TextLabel *m_name;
    QLineEdit *m_text;
    TextLabel *m_count;
    QPushButton *m_remove;
};

} // namespace Compass
