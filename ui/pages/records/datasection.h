// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/datalocation.h"

#include <QWidget>

class QPushButton;

namespace Compass {

class TextLabel;

/// Where the data is, how much, when it was saved last, and what is never stored.
class DataSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DataSection(QWidget *parent = nullptr);

    /// Shows \a location in the language of now.
    void showLocation(const DataLocation &location);

private:
    QWidget *buttons();
    void openFolder();
    void copyPath();

    DataLocation m_location;
    TextLabel *m_heading;
    TextLabel *m_pathTitle;
    TextLabel *m_path;
    TextLabel *m_facts;
    QPushButton *m_open;
    QPushButton *m_copy;
    TextLabel *m_outcome;
    TextLabel *m_backupsTitle;
    TextLabel *m_backups;
    TextLabel *m_storedTitle;
    TextLabel *m_stored;
    TextLabel *m_neverTitle;
    TextLabel *m_never;
};

} // namespace Compass
