// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

#include <functional>

namespace Compass {

struct Error;

enum class ExportFormat { Png, Svg, Csv };

/// Offers a chart as a picture and its table for a spreadsheet, and saves what is
/// chosen where a person says.
class ExportButton final : public QPushButton
{
    Q_OBJECT

public:
    /// \a bytes is the content of a file, as it is when it is saved.
    explicit ExportButton(std::function<QByteArray(ExportFormat)> bytes, QWidget *parent = nullptr);

    /// The name proposed for the files, without its ending.
    void setFileName(const QString &name) { m_fileName = name; }

    void save(ExportFormat format, const QString &path);

signals:
    /// \a sentence says so, with the name of the file.
    void saved(const QString &sentence);
    void failed(const Compass::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseFile(ExportFormat format);

    std::function<QByteArray(ExportFormat)> m_bytes;
    QList<QAction *> m_formats;
    QString m_fileName;
};

} // namespace Compass
