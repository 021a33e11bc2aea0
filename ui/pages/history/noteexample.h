// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// One good evidence note as help, behind a link.
class NoteExample final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteExample(QWidget *parent = nullptr);

    void retranslate();

private:
    /// A part of the example and what it is called.
    struct Part
    {
        TextLabel *name;
        TextLabel *text;
    };

    void toggle();

    QPushButton *m_link;
    QWidget *m_card;
    QList<Part> m_parts;
};

} // namespace Compass
