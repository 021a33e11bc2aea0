// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Compass {

class TextLabel;

/// One sentence that says what is missing before a page can go on, with an icon and
/// in the colour of danger, announced to assistive technology. Hidden when it is clear.
class InlineAlert final : public QWidget
{
    Q_OBJECT

public:
    explicit InlineAlert(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    void clear();

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextLabel *m_text;
};

} // namespace Compass
