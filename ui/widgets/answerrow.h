// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace Compass {

/// How an answer is laid out.
enum class AnswerShape {
    Row,      ///< Framed, as wide as there is room.
    TightRow, ///< The same, less high.
    Inline,   ///< Without a frame, as wide as its words.
};

/// The words of one answer.
struct AnswerText
{
    QString text;
    QString key;    ///< The key that chooses it; empty for none.
    QString detail; ///< A quieter second paragraph; empty for none.

    friend bool operator==(const AnswerText &, const AnswerText &) = default;
};

/// One answer as a radio button: all of it can be clicked, its words wrap, its key
/// stands at the right edge. A click says clicked() and changes nothing by itself:
/// the mark follows what is stored, see AnswerGroup.
class AnswerRow final : public QRadioButton
{
    Q_OBJECT

public:
    explicit AnswerRow(AnswerShape shape, QWidget *parent = nullptr);

    void setAnswer(const AnswerText &answer);
    void setShape(AnswerShape shape);

    /// Shows it as the chosen answer, or not.
    void setMarked(bool marked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void nextCheckState() override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isFramed() const { return m_shape != AnswerShape::Inline; }
    int wordsLeft() const;
    int besideWords() const;
    int wordsHeight(int width, const QFont &font) const;
    QFont wordsFont() const;
    QRect badgePlace() const;
    void paintFrame(QPainter *painter) const;
    void paintWords(QPainter *painter) const;

    AnswerShape m_shape;
    AnswerText m_answer;
};

} // namespace Compass
