// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/targets/roleprofile.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Compass {

class InlineAlert;
class PrimaryButton;
class RequirementRow;
class TextLabel;

/// Changes the name and the targets of a local role. Each changed target says why.
class RoleEditorDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a catalog outlives the dialog.
    RoleEditorDialog(const Catalog &catalog, const RoleProfile &role, QWidget *parent);

    /// Says why saving failed; what was changed stays.
    void tell(const QString &sentence);

signals:
    /// \a role is to be saved; who does so closes the dialog.
    void saveWanted(const Compass::RoleProfile &role);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The heading of a framework and its name.
    struct Heading
    {
        TextLabel *label;
        LocalizedText name;
    };

    void build();
    QWidget *content();
    void addRequirements(QVBoxLayout *layout);
    QWidget *buttons();
    void save();
    RoleProfile edited() const;
    void retranslate();

    const Catalog &m_catalog;
    RoleProfile m_role;
    TextLabel *m_title;
    TextLabel *m_intro;
    TextLabel *m_englishLabel;
    QLineEdit *m_english;
    TextLabel *m_frenchLabel;
    QLineEdit *m_french;
    QList<Heading> m_headings;
    QList<RequirementRow *> m_rows;
    QScrollArea *m_scroll;
    InlineAlert *m_alert;
    QPushButton *m_cancel;
    PrimaryButton *m_save;
};

} // namespace Compass
