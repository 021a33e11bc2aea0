// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"

#include <QWidget>

class QComboBox;

namespace Compass {

class TextLabel;

/// Which of a team’s frameworks is shown.
class FrameworkChoice final : public QWidget
{
    Q_OBJECT

public:
    /// \a catalog outlives the choice.
    explicit FrameworkChoice(const Catalog &catalog, QWidget *parent = nullptr);

    /// Offers \a frameworks. The choice stays where it was if it still can; emits nothing.
    void setFrameworks(const QList<FrameworkId> &frameworks);

    /// Null while there is none.
    FrameworkId framework() const;

signals:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Catalog &m_catalog;
    QList<FrameworkId> m_frameworks;
    TextLabel *m_label;
    QComboBox *m_list;
};

} // namespace Compass
