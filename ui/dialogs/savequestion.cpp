// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/savequestion.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Compass {

void askWhereToSave(const SaveQuestion &question, QWidget *window,
                    const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(window, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(question.kind, question.suffix));
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(u"%1.%2"_s.arg(question.fileName, question.suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

} // namespace Compass
