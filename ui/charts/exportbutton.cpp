// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/exportbutton.h"

#include "core/base/savedfile.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/announce.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

ExportButton::ExportButton(std::function<QByteArray(ExportFormat)> bytes, QWidget *parent)
    : QPushButton(parent)
    , m_bytes(std::move(bytes))
{
    auto *menu = new QMenu(this);
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Csv}) {
        QAction *action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, format] { chooseFile(format); });
        m_formats.append(action);
    }
    setMenu(menu);
    setButtonKind(this, ButtonKind::Link);
    retranslate();
}

void ExportButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportButton::retranslate()
{
    setText(tr("E&xport"));
    setAccessibleName(tr("Export the chart or its table"));
    m_formats.at(0)->setText(tr("Chart as a picture (PNG)…"));
    m_formats.at(1)->setText(tr("Chart as a drawing (SVG)…"));
    m_formats.at(2)->setText(tr("Table for a spreadsheet (CSV)…"));
}

void ExportButton::chooseFile(ExportFormat format)
{
    static constexpr std::array endings{"png"_L1, "svg"_L1, "csv"_L1};
    const QString suffix = endings.at(static_cast<size_t>(format));
    auto *dialog = new QFileDialog(window(), tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"%1.%2"_s.arg(m_fileName, suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void ExportButton::save(ExportFormat format, const QString &path)
{
    // It may show people by name.
    if (const Result<void> done = savePrivateFile(path, m_bytes(format)); !done) {
        emit failed(done.error());
        return;
    }
    const QString sentence = tr("Saved: %1").arg(QFileInfo(path).fileName());
    emit saved(sentence);
    announce(this, sentence);
}

} // namespace Compass
