// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planitem.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class ItemWords;
class LearningSession;
class TextLabel;

/// The link of a resource: buttons that open it in the browser and copy it, the address,
/// and how it was checked. Opens on a press only, and only what
/// openableLink() lets through.
class ItemLink final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemLink(const LearningSession &session, QWidget *parent = nullptr);

    /// Hides itself for an activity, which has none.
    void show(const PlanItemId &item);

private:
    void open() const;
    void copy();

    const LearningSession &m_session;
    QString m_address;
    QPushButton *m_open;
    QPushButton *m_copy;
    TextLabel *m_text;
};

/// Opens \a address in the browser. False when it may not be opened.
bool openAddress(const QString &address, const QStringList &hosts);

} // namespace Compass
