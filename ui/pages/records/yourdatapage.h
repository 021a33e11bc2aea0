// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/settings/datasources.h"

class QPushButton;
class QVBoxLayout;

namespace Compass {

class DataSection;
class TextLabel;

/// Where a person's data is, and what they can do with all of it: export, import, go
/// back to a copy, delete. What replaces the data in use is done by whoever has it open.
class YourDataPage final : public Page
{
    Q_OBJECT

public:
    explicit YourDataPage(DataSources sources, QWidget *parent = nullptr);

    /// Each asks what it needs to know, in a dialog.
    void askForExport();
    void askForImport();
    void askForBackup();
    void askToErase();

    /// Writes everything to the file \a path.
    void exportTo(const QString &path);

    /// Says what the file \a path contains and what it would replace.
    void openImport(const QString &path);

    /// Tells what was done with the data, until the page is left.
    void tell(DataOutcome outcome);

    QString title() const override;
    void refresh() override;
    QWidget *firstFocus() const override;

signals:
    void importWanted(const Compass::PersonRecord &record);
    void revertWanted(const QString &backup);
    void erasureWanted();

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A thing to do: what it is called, what it means, and its buttons.
    struct Section
    {
        QWidget *whole;
        TextLabel *heading;
        TextLabel *text;
    };

    Section addSection(QVBoxLayout *layout, const QList<QPushButton *> &buttons);
    void connectParts();
    void showOutcome();

    DataSources m_sources;
    DataOutcome m_told = DataOutcome::None;
    QString m_exportedName;
    TextLabel *m_title;
    TextLabel *m_outcome;
    DataSection *m_location;
    QPushButton *m_export;
    QPushButton *m_import;
    QPushButton *m_revert;
    QPushButton *m_erase;
    Section m_whole;
    Section m_earlier;
    Section m_portable;
    Section m_erasure;
};

} // namespace Compass
