// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentlint.h"

#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/content/jsonspot.h"
#include "tests/support/contentmistakes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ContentLint : public QObject
{
    Q_OBJECT

private slots:
    void theShippedContentPasses();
    void aPlantedMistakeIsFound_data();
    void aPlantedMistakeIsFound();
    void everyProblemIsReported();
    void aFileThatCannotBeReadIsAProblem();
    void aFileOfAnUnknownFormatIsAProblem();
    void everyRuleHasASentence();
    void theCorrectOptionMustNotBeTheLongest();
    void tooFewQuestionsHaveNoShares();
    void referencesMayPointIntoTheOtherFiles();
};

static QList<ContentFile> readShipped()
{
    QList<ContentFile> files;
    for (const QString &path : shippedContentFiles()) {
        QFile file(path);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        files.append({path, *parseStrictJson(file.readAll(), path)});
    }
    return files;
}

static const QList<ContentFile> &allShipped()
{
    static const QList<ContentFile> files = readShipped();
    return files;
}

static ContentFile shipped(const QString &name)
{
    return *std::ranges::find(allShipped(), u":/content/"_s + name, &ContentFile::name);
}

/// \a root with \a value at \a steps, e.g. {"competencies", "0", "name"}; an
/// undefined value removes what stands there.
static QJsonValue replaced(const QJsonValue &root, const QStringList &steps,
                           const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QString &step = steps.first();
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const qsizetype index = step.toLongLong();
        const QJsonValue item = replaced(array.at(index), steps.sliced(1), value);
        if (item.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, item);
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(step, replaced(object.value(step), steps.sliced(1), value));
    return object;
}

static ContentFile withValue(const ContentFile &file, QString place, const QJsonValue &value)
{
    const QStringList steps = place.replace(u'[', u'.').remove(u']').split(u'.');
    return {file.name, replaced(file.document, steps, value)};
}

static QString described(const QList<LintProblem> &problems)
{
    QStringList sentences;
    for (const LintProblem &problem : problems)
        sentences.append(lintText(problem));
    return sentences.join(u'\n');
}

/// The framework \a file whose keys are all \a letter.
static ContentFile withKey(ContentFile file, const QString &letter)
{
    const JsonSpot root{file.document, {}};
    for (const JsonSpot &competency : root.items("competencies"_L1)) {
        for (const JsonSpot &question : competency.items("questions"_L1)) {
            for (const JsonSpot &option : question.items("options"_L1)) {
                const bool correct = option.text("id"_L1) == letter;
                file = withValue(file, option.place + u".correct"_s, correct);
            }
        }
    }
    return file;
}

void tst_ContentLint::theShippedContentPasses()
{
    const QList<LintProblem> problems = lintContentFiles();
    QVERIFY2(problems.isEmpty(), qPrintable(described(problems)));
}

void tst_ContentLint::aPlantedMistakeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("reported");

    for (const Mistake &mistake : contentMistakes())
        QTest::newRow(mistake.name)
            << QString::fromLatin1(mistake.file) << QString::fromLatin1(mistake.place)
            << mistake.value << int(mistake.rule) << QString::fromLatin1(mistake.reported);
}

void tst_ContentLint::aPlantedMistakeIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(int, rule);
    QFETCH(QString, reported);

    const QList<LintProblem> problems =
        lintContent({withValue(shipped(file), place, value)}, allShipped());
    const auto isExpected = [&](const LintProblem &problem) {
        return int(problem.rule) == rule && problem.place == reported
            && problem.file.endsWith(file);
    };
    QVERIFY2(std::ranges::any_of(problems, isExpected), qPrintable(described(problems)));
}

void tst_ContentLint::everyProblemIsReported()
{
    ContentFile file = shipped(u"frameworks/innovation.json"_s);
    file = withValue(file, u"competencies[0].name.fr"_s, u"L'essai : un"_s);
    file = withValue(file, u"competencies[6].theme"_s, u"nothing"_s);

    QList<LintRule> rules;
    for (const LintProblem &problem : lintContent({file}, allShipped()))
        rules.append(problem.rule);
    QCOMPARE(rules,
             QList<LintRule>(
                 {LintRule::StraightQuote, LintRule::ColonNotSpaced, LintRule::ReferenceUnknown}));
}

void tst_ContentLint::aFileThatCannotBeReadIsAProblem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing.json"_s);
    const QList<LintProblem> problems = lintContentFiles({path});

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().rule, LintRule::FileUnusable);
    QCOMPARE(problems.first().cause->code, ErrorCode::FileMissing);
    QVERIFY(lintText(problems.first()).contains(path));
}

void tst_ContentLint::aFileOfAnUnknownFormatIsAProblem()
{
    const ContentFile file = {u"other.json"_s, QJsonObject{{u"format"_s, u"other/1"_s}}};
    const QList<LintProblem> problems = lintContent({file});

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().cause->code, ErrorCode::FormatUnknown);
}

void tst_ContentLint::everyRuleHasASentence()
{
    for (int rule = int(LintRule::TextBlank); rule <= int(LintRule::CareerCircle); ++rule) {
        const LintProblem problem = {LintRule(rule), u"file.json"_s, u"place"_s, u"found"_s, {}};
        const QString text = lintText(problem);
        QVERIFY2(text.contains(u"file.json"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void tst_ContentLint::tooFewQuestionsHaveNoShares()
{
    const ContentFile whole = withKey(shipped(u"frameworks/innovation.json"_s), u"A"_s);
    const auto isShare = [](const LintProblem &problem) {
        return problem.rule == LintRule::KeyPositions;
    };
    // A is always right, so each of B, C and D is right too seldom.
    QCOMPARE(std::ranges::count_if(lintContent({whole}, allShipped()), isShare), 4);

    const QJsonArray one = {whole.document["competencies"_L1].toArray().first()};
    const ContentFile small = withValue(whole, u"competencies"_s, one);
    QCOMPARE(std::ranges::count_if(lintContent({small}, allShipped()), isShare), 0);
}

void tst_ContentLint::theCorrectOptionMustNotBeTheLongest()
{
    // All options of all questions get the length 90, the correct ones 91: within
    // the limit for one question, a give-away in all of them.
    ContentFile file = shipped(u"frameworks/innovation.json"_s);
    for (const JsonSpot &object : objectsIn({file.document, {}})) {
        const bool isKey = object.value["correct"_L1].toBool();
        const qsizetype length = isKey ? 91 : 90;
        const QJsonObject text = both(QString(length, u'a'), QString(length, u'b'));
        if (object.value["correct"_L1].isBool())
            file = withValue(file, object.place + u".text"_s, text);
    }

    QList<LintRule> rules;
    for (const LintProblem &problem : lintContent({file}, allShipped()))
        rules.append(problem.rule);
    QCOMPARE(rules, QList<LintRule>({LintRule::KeyLongest, LintRule::KeyLongest}));
}

void tst_ContentLint::referencesMayPointIntoTheOtherFiles()
{
    const ContentFile framework = withValue(shipped(u"frameworks/innovation.json"_s),
                                            u"competencies[0].theme"_s, u"new-theme"_s);
    const ContentFile scale =
        withValue(shipped(u"scale.json"_s), u"themes[0].id"_s, u"new-theme"_s);

    QCOMPARE(lintContent({framework}, allShipped()).size(), 1);
    const QList<LintProblem> problems = lintContent({framework, scale}, allShipped());
    QVERIFY2(problems.isEmpty(), qPrintable(described(problems)));
}

QTEST_GUILESS_MAIN(tst_ContentLint)
#include "tst_contentlint.moc"
