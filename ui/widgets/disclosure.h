// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Compass {

/// How much a disclosure weighs on its page.
enum class DisclosureWeight { Heading, Quiet };

/// A heading that shows what belongs to it, or folds it away. Its mark turns with it.
class Disclosure final : public QPushButton
{
    Q_OBJECT

public:
    /// \a content is folded at first; it stands where its layout puts it.
    Disclosure(DisclosureWeight weight, QWidget *content, QWidget *parent = nullptr);

    /// \a note stands quieter below the title; empty for none.
    void setWords(const QString &title, const QString &note = {});

    bool isOpen() const { return isChecked(); }
    void setOpen(bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Before the content appears, so that it can be filled.
    void opening();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();
    QFont titleFont() const;
    int wordsLeft() const;
    QRect titleRect(int width) const;
    QRect noteRect(int width) const;

    DisclosureWeight m_weight;
    QWidget *m_content;
    QString m_title;
    QString m_note;
};

} // namespace Compass
