// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Compass {

class TextLabel;

/// Whether the cards of one parent exclude one another.
enum class ChoiceKind { One, Several };

/// A radio button or check box as a card: a title, what it means, and a quiet note.
/// The whole card is the click area; the chosen one is filled and has a mark.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(ChoiceKind kind, QWidget *parent = nullptr);

    /// An empty \a note takes no room. Readers hear the title as the name and the
    /// rest as the description.
    void setWords(const QString &title, const QString &meaning, const QString &note);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChoiceKind m_kind;
    TextLabel *m_title;
    TextLabel *m_meaning;
    TextLabel *m_note;
};

} // namespace Compass
