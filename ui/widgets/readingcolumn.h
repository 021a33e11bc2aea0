// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Compass {

/// Text and fields in a column narrow enough to read, at the left of what there is.
class ReadingColumn final : public QWidget
{
    Q_OBJECT

public:
    /// About 75 characters of body text and the padding of a card, in ems.
    static constexpr double TextEms = 44.0;

    explicit ReadingColumn(QWidget *parent = nullptr, double widestEms = TextEms);

    QVBoxLayout *column() const { return m_layout; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void limit();

    double m_widestEms;
    QWidget *m_inner;
    QVBoxLayout *m_layout;
};

} // namespace Compass
