// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/uiaudit.h"
#include "ui/style/theme.h"

#include <QTest>

#include <cmath>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Every colour pair of every theme can be read. Source: WCAG 2.1, 1.4.3 and 1.4.11.
class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void textAndGraphicsAreLegible_data() { addThemes(); }
    void textAndGraphicsAreLegible();
    void levelColoursCarryTheirText_data() { addThemes(); }
    void levelColoursCarryTheirText();
    void neighbouringLevelsDifferInLightness_data() { addThemes(); }
    void neighbouringLevelsDifferInLightness();

private:
    static void addThemes();
};

void tst_Theme::addThemes()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("high contrast") << ThemeKind::HighContrast;
}

void tst_Theme::textAndGraphicsAreLegible()
{
    QFETCH(ThemeKind, kind);
    const ColourTheme &colours = theme(kind);

    QStringList faults = Audit::faintPairs(paletteOf(colours));
    const auto require = [&faults](const QString &name, QColor a, QColor b, double least) {
        if (Audit::contrast(a, b) < least)
            faults.append(u"%1: %2"_s.arg(name).arg(Audit::contrast(a, b)));
    };
    require(u"text on the band"_s, colours.onBrand, colours.brand, 4.5);
    require(u"text on a selection"_s, colours.text, colours.selection, 4.5);
    require(u"secondary on a selection"_s, colours.secondary, colours.selection, 4.5);
    require(u"danger on card"_s, colours.danger, colours.card, 4.5);
    require(u"success on card"_s, colours.success, colours.card, 3.0);
    require(u"bar on track"_s, colours.bar, colours.track, 3.0);
    require(u"target on track"_s, colours.target, colours.track, 3.0);
    require(u"whisker on bar"_s, colours.whisker, colours.bar, 3.0);
    require(u"whisker on track"_s, colours.whisker, colours.track, 3.0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Theme::levelColoursCarryTheirText()
{
    QFETCH(ThemeKind, kind);
    const ColourTheme &colours = theme(kind);

    for (size_t level = 0; level < colours.levels.size(); ++level)
        QVERIFY(Audit::contrast(colours.onLevels.at(level), colours.levels.at(level)) >= 4.5);
}

/// CIE lightness L*, 0 … 100.
static double lightness(const QColor &colour)
{
    const double luminance = 21.0 / Audit::contrast(Qt::white, colour) * 0.05 - 0.05;
    return luminance > 0.008856 ? 116.0 * std::cbrt(luminance) - 16.0 : 903.3 * luminance;
}

void tst_Theme::neighbouringLevelsDifferInLightness()
{
    QFETCH(ThemeKind, kind);
    const ColourTheme &colours = theme(kind);

    for (size_t level = 1; level < colours.levels.size(); ++level) {
        const double step =
            std::abs(lightness(colours.levels.at(level)) - lightness(colours.levels.at(level - 1)));
        QVERIFY2(step >= 12.0, qPrintable(QString::number(step)));
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
