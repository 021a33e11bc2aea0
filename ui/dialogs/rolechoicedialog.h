// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/rolelibrary.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace Compass {

class InlineAlert;
class PrimaryButton;
class RoleListModel;
class TextLabel;

/// One role to be found and chosen. Open it with open().
class RoleChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a library outlives the dialog.
    RoleChoiceDialog(const RoleLibrary &library, QWidget *parent);

signals:
    /// The dialog closes by itself.
    void roleChosen(const Compass::RoleId &role);

protected:
    /// Sets every word; called by the subclass once built and at each change of language.
    virtual void retranslate();

    void setWords(const QString &title, const QString &intro, const QString &choose);

    /// Puts a part of the subclass between the list and the buttons, for Tab too.
    void addPart(QWidget *part);

    void changeEvent(QEvent *event) override;

private:
    void build();
    void search();
    void choose();

    RoleListModel *m_model;
    TextLabel *m_title;
    TextLabel *m_intro;
    TextLabel *m_searchLabel;
    QLineEdit *m_search;
    TextLabel *m_count;
    QListView *m_list;
    QVBoxLayout *m_parts;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_choose;
};

} // namespace Compass
