// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentlint.h"

#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/content/jsonspot.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Compass;
using namespace Qt::StringLiterals;

/// A mistake planted in a shipped file, and the rule that must see it.
struct Mistake
{
    const char *name;
    const char *file;
    const char *place; ///< Of the value to replace.
    QJsonValue value;
    LintRule rule;
    const char *reported; ///< The place the problem must name.
};

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

static ContentFile shipped(const QString &name)
{
    const QString path = u":/content/"_s + name;
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return {name, *parseStrictJson(file.readAll(), name)};
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

static QJsonObject both(const QString &english, const QString &french)
{
    return {{u"en"_s, english}, {u"fr"_s, french}};
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

static QList<Mistake> mistakes()
{
    const char *tec = "frameworks/basic-technology.json";
    const char *statement = "competencies[0].statements[0].text";
    const char *french = "competencies[0].statements[0].text.fr";
    const QString sentence = u"Do the work with care."_s;
    return {
        {"schema: French is missing", tec, "competencies[2].name",
         QJsonObject{{u"en"_s, u"Name"_s}}, LintRule::SchemaBroken, "competencies[2].name.fr"},
        {"schema: link is not https", "learning.json", "resources[0].url.en", u"http://canada.ca"_s,
         LintRule::SchemaBroken, "resources[0].url.en"},
        {"French is blank", tec, statement, both(sentence, u" "_s), LintRule::TextBlank, statement},
        {"French is English", tec, statement, both(sentence, sentence), LintRule::TextNotTranslated,
         statement},
        {"a long name is the same", tec, "name",
         both(u"One two three four"_s, u"One two three four"_s), LintRule::TextNotTranslated,
         "name"},
        {"statement is too long", tec, statement, both(QString(161, u'a'), u"b"_s),
         LintRule::TextTooLong, statement},
        {"French statement is too long", tec, statement, both(u"a"_s, QString(196, u'b')),
         LintRule::TextTooLong, statement},
        {"numbers differ", tec, statement, both(u"Keep 3 copies."_s, u"Garder 2 copies."_s),
         LintRule::NumbersDiffer, statement},
        {"placeholders differ", tec, statement, both(u"Keep %1."_s, u"Garder %2."_s),
         LintRule::PlaceholdersDiffer, statement},
        {"straight apostrophe", tec, french, u"Trouver l'aide."_s, LintRule::StraightQuote, french},
        {"straight quote in English", tec, "competencies[0].name.en", u"A \"tool\""_s,
         LintRule::StraightQuote, "competencies[0].name.en"},
        {"three dots", tec, french, u"Trouver..."_s, LintRule::ThreeDots, french},
        {"space at the end", tec, french, u"Trouver "_s, LintRule::StraySpace, french},
        {"two spaces", tec, french, u"Trouver  une aide."_s, LintRule::StraySpace, french},
        {"English quotes", tec, french, u"Un “outil”."_s, LintRule::QuotesNotFrench, french},
        {"breaking space in quotes", tec, french, u"Un « outil »."_s, LintRule::QuotesNotFrench,
         french},
        {"colon", tec, french, u"Un outil : ouvert"_s, LintRule::ColonNotSpaced, french},
        {"percent", tec, french, u"Dix % des outils"_s, LintRule::PercentNotSpaced, french},
        {"space before a question mark", tec, french, u"Un outil\u00a0?"_s,
         LintRule::SpaceBeforeMark, french},
        {"number that can break", tec, french, u"Gérer 10 000 dossiers."_s,
         LintRule::NumberNotGrouped, french},
        {"same id twice", tec, "competencies[0].statements[1].id", u"TEC-01-L1a"_s,
         LintRule::IdDuplicate, "competencies[0].statements[1].id"},
        {"same role twice", "roles.json", "roles[1].id", u"everyone"_s, LintRule::IdDuplicate,
         "roles[1].id"},
        {"id of another level", tec, "competencies[0].statements[0].level", 2,
         LintRule::IdMisleading, "competencies[0].statements[0].id"},
        {"question of another competency", tec, "competencies[0].questions[0].id", u"TEC-09-Q1"_s,
         LintRule::IdMisleading, "competencies[0].questions[0].id"},
        {"competency of another framework", tec, "id", u"ABC"_s, LintRule::IdMisleading,
         "competencies[0].id"},
        {"unknown anchor", tec, "competencies[0].anchors[1]", u"digcomp3:9.9"_s,
         LintRule::ReferenceUnknown, "competencies[0].anchors[1]"},
        {"unknown theme", tec, "competencies[0].theme", u"nothing"_s, LintRule::ReferenceUnknown,
         "competencies[0].theme"},
        {"unknown stream", "roles.json", "roles[14].stream", u"XXX"_s, LintRule::ReferenceUnknown,
         "roles[14].stream"},
        {"stream raises the unknown", "roles.json", "streams[0].raises[0]", u"TEC-99"_s,
         LintRule::ReferenceUnknown, "streams[0].raises[0]"},
        {"unknown required competency", "roles.json", "roles[0].requirements[0].competency",
         u"TEC-99"_s, LintRule::ReferenceUnknown, "roles[0].requirements[0].competency"},
        {"resource for the unknown", "learning.json", "resources[0].competencies[0]", u"TEC-99"_s,
         LintRule::ReferenceUnknown, "resources[0].competencies[0]"},
        {"no GC competency", tec, "competencies[0].anchors[0]", u"digcomp3:1.1"_s,
         LintRule::AnchorMissing, "competencies[0]"},
        {"six competencies", tec, "competencies[6]", QJsonValue(QJsonValue::Undefined),
         LintRule::CompetencyCount, "competencies"},
        {"eleven statements", tec, "competencies[0].statements[0]",
         QJsonValue(QJsonValue::Undefined), LintRule::StatementCount, "competencies[0].statements"},
        {"five questions", tec, "competencies[0].questions[0]", QJsonValue(QJsonValue::Undefined),
         LintRule::QuestionCount, "competencies[0].questions"},
        {"options out of order", tec, "competencies[0].questions[0].options[0].id", u"B"_s,
         LintRule::OptionOrder, "competencies[0].questions[0]"},
        {"two correct options", tec, "competencies[0].questions[0].options[0].correct", true,
         LintRule::CorrectCount, "competencies[0].questions[0]"},
        {"no correct option", tec, "competencies[0].questions[0].options[1].correct", false,
         LintRule::CorrectCount, "competencies[0].questions[0]"},
        {"correct option is long", tec, "competencies[0].questions[0].options[1].text.en",
         QString(99, u'a'), LintRule::KeyLength, "competencies[0].questions[0]"},
        {"levels are reversed", "learning.json", "resources[0].minLevel", 4,
         LintRule::LevelsReversed, "resources[0]"},
        {"activity leads down", "learning.json", "activities[0].fromLevel", 4,
         LintRule::LevelsReversed, "activities[0]"},
        {"required twice", "roles.json", "roles[0].requirements[1].competency", u"TEC-01"_s,
         LintRule::RequirementRepeated, "roles[0].requirements[1]"},
        {"essential at level 0", "roles.json", "roles[0].requirements[0].level", 0,
         LintRule::ImportanceWithoutTarget, "roles[0].requirements[0]"},
        // EX-02 asks level 4 of INN-04; EX-03 must not ask less.
        {"target falls", "roles.json", "roles[11].requirements[10].level", 3, LintRule::TargetFalls,
         "roles[11].requirements[10]"},
        {"a target is left out", "roles.json", "roles[11].requirements[10]",
         QJsonValue(QJsonValue::Undefined), LintRule::TargetFalls, "roles[11]"},
    };
}

void tst_ContentLint::aPlantedMistakeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("reported");

    for (const Mistake &mistake : mistakes())
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

    const QList<LintProblem> problems = lintContent({withValue(shipped(file), place, value)});
    const auto isExpected = [&](const LintProblem &problem) {
        return int(problem.rule) == rule && problem.place == reported && problem.file == file;
    };
    QVERIFY2(std::ranges::any_of(problems, isExpected), qPrintable(described(problems)));
}

void tst_ContentLint::everyProblemIsReported()
{
    ContentFile file = shipped(u"frameworks/innovation.json"_s);
    file = withValue(file, u"competencies[0].name.fr"_s, u"L'essai : un"_s);
    file = withValue(file, u"competencies[6].theme"_s, u"nothing"_s);

    QList<LintRule> rules;
    for (const LintProblem &problem : lintContent({file}))
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
    for (int rule = int(LintRule::TextBlank); rule <= int(LintRule::TargetFalls); ++rule) {
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
    QCOMPARE(std::ranges::count_if(lintContent({whole}), isShare), 4);

    const QJsonArray one = {whole.document["competencies"_L1].toArray().first()};
    const ContentFile small = withValue(whole, u"competencies"_s, one);
    QCOMPARE(std::ranges::count_if(lintContent({small}), isShare), 0);
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
    for (const LintProblem &problem : lintContent({file}))
        rules.append(problem.rule);
    QCOMPARE(rules, QList<LintRule>({LintRule::KeyLongest, LintRule::KeyLongest}));
}

void tst_ContentLint::referencesMayPointIntoTheOtherFiles()
{
    const ContentFile framework = withValue(shipped(u"frameworks/innovation.json"_s),
                                            u"competencies[0].theme"_s, u"new-theme"_s);
    const ContentFile scale =
        withValue(shipped(u"scale.json"_s), u"themes[0].id"_s, u"new-theme"_s);

    QVERIFY(!lintContent({framework}).isEmpty());
    const QList<LintProblem> problems = lintContent({framework, scale});
    QVERIFY2(problems.isEmpty(), qPrintable(described(problems)));
}

QTEST_GUILESS_MAIN(tst_ContentLint)
#include "tst_contentlint.moc"
