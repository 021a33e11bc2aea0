// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// A sentence with a link after it: on the same line when it fits, else below.
class LinkedSentence final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkedSentence(QWidget *parent = nullptr);

    /// \a text is simple markup: what others wrote is escaped in it. \a link is the text of
    /// the link, hidden when empty; \a spoken is what the link says when heard alone.
    void setTexts(const QString &text, const QString &link, const QString &spoken);

    QString text() const;

    /// The text without its markup, as it is heard.
    QString spokenText() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textWidth() const;
    bool fitsOneLine(int width) const;
    void place();

    TextLabel *m_text;
    QPushButton *m_link;
};

} // namespace Compass
