// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labelledmarks.h"

#include "ui/style/theme.h"
#include "ui/widgets/progressmarks.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

LabelledMarks::LabelledMarks(QWidget *parent)
    : QWidget(parent)
    , m_marks(new ProgressMarks(this))
    , m_words(new TextLabel(TextStyle::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.75));
    layout->addWidget(m_marks);
    layout->addWidget(m_words);
    m_words->setForegroundRole(QPalette::WindowText);
}

void LabelledMarks::setProgress(int done, int total, const QString &words)
{
    m_marks->setProgress(done, total);
    m_marks->setAccessibleName(words);
    m_words->setText(words);
}

} // namespace Compass
