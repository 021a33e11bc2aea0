// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace Compass {

/// Widgets side by side with equal or given stretch; one under the other when the
/// row is narrower than a width given in ems of the base text.
class AdaptiveRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AdaptiveRow(double minimumEms, QWidget *parent = nullptr);

    /// With an \a alignment the widget keeps its own size.
    void add(QWidget *widget, int stretch = 1, Qt::Alignment alignment = {});
    /// Keeps what was added so far together at the left, or at the top.
    void addStretch();

    bool isStacked() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    double m_minimumEms;
    QBoxLayout *m_layout;
};

} // namespace Compass
