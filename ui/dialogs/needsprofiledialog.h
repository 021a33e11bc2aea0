// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/rolechoicedialog.h"

namespace Compass {

class CountField;
class RadioRow;

/// A role profile to start the needs of a team from: which one, for how many people, and
/// how much of what it asks.
class NeedsProfileDialog final : public RoleChoiceDialog
{
    Q_OBJECT

public:
    /// \a library outlives the dialog.
    NeedsProfileDialog(const RoleLibrary &library, QWidget *parent);

    int people() const;

    /// Whether what the role asks for as an asset is needed too.
    bool includesAssets() const;

protected:
    void retranslate() override;

private:
    TextLabel *m_peopleLabel;
    CountField *m_people;
    TextLabel *m_extentLabel;
    RadioRow *m_extent;
};

} // namespace Compass
