// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/previewtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
struct PreviewTextTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::PreviewText)
};
} // namespace

QString previewHtml(const QList<PreviewSection> &sections)
{
    QString html;
    for (const PreviewSection &section : sections) {
        html += u"<p><b>%1</b>"_s.arg(section.title.toHtmlEscaped());
        for (const PreviewLine &line : section.lines) {
            const QString value = line.value.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            //: A fact and what it is: "Answer until: December 22, 2026".
            html += u"<br>"_s + PreviewTextTr::tr("%1: %2").arg(line.label.toHtmlEscaped(), value);
        }
        html += u"</p>"_s;
    }
    return html;
}

} // namespace Compass
