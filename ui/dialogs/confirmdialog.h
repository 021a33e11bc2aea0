// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace Compass {

class InlineAlert;
class PrimaryButton;
class TextLabel;

/// Says what is about to happen to all of a person's data, and asks whether it shall.
/// The way back is what has the focus first. Opened with open(); deletes itself.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(QWidget *parent);

signals:
    /// The person wants it. The dialog closes by itself, see confirm().
    void confirmed();

protected:
    /// Sets every word; called by the subclass once built and at each change of language.
    virtual void retranslate() = 0;

    /// False after telling what is still missing.
    virtual bool isComplete() { return true; }

    /// Closes and says so; called when all is complete.
    virtual void confirm();

    void setWords(const QString &title, const QString &text, const QString &confirm);

    /// Puts a part of the subclass below the text, and before the buttons for Tab.
    void addPart(QWidget *part, int stretch = 0);

    /// Says what is missing, in place and to assistive technology.
    void tell(const QString &sentence);

    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *readingArea();

    TextLabel *m_heading;
    TextLabel *m_text;
    QVBoxLayout *m_body;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_confirm;
};

} // namespace Compass
