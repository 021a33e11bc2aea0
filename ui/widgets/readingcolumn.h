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
    explicit ReadingColumn(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_layout; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void limit();

    QWidget *m_inner;
    QVBoxLayout *m_layout;
};

} // namespace Compass
