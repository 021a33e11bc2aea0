// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/assessmentresult.h"

#include <QWidget>

namespace Compass {

class CombinedViewModel;
class DataTable;
class LinkedSentence;
class TextLabel;

/// How a self-rating compares with the answers to questions: a sentence with the
/// figures behind "Why?", both views side by side, and that it is private.
class CalibrationPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a catalog outlives the panel.
    explicit CalibrationPanel(const Catalog &catalog, QWidget *parent = nullptr);

    /// Shows \a framework; hides itself when no question of it was answered.
    void show(const FrameworkResult &framework, const QList<CompetencyResult> &results,
              const Responses &responses);

    void retranslate();

private:
    void explain();

    const Catalog &m_catalog;
    FrameworkResult m_framework;
    TextLabel *m_heading;
    LinkedSentence *m_sentence;
    DataTable *m_table;
    CombinedViewModel *m_model;
    TextLabel *m_note;
};

} // namespace Compass
