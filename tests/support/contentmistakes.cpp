// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/contentmistakes.h"

using namespace Qt::StringLiterals;

namespace Compass {

QJsonObject both(const QString &english, const QString &french)
{
    return {{u"en"_s, english}, {u"fr"_s, french}};
}

QList<Mistake> contentMistakes()
{
    const char *tec = "frameworks/basic-technology.json";
    const char *statement = "competencies[0].statements[0].text";
    const char *french = "competencies[0].statements[0].text.fr";
    const QString sentence = u"Do the work with care."_s;
    return {
        {"schema: French is missing", tec, "competencies[2].name",
         QJsonObject{{u"en"_s, u"Name"_s}}, LintRule::SchemaBroken, "competencies[2].name.fr"},
        {"schema: a type takes no time", "learning.json", "typicalMinutes.video", 0,
         LintRule::SchemaBroken, "typicalMinutes.video"},
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
        {"link to an unlisted site", "learning.json", "resources[0].url.fr",
         u"https://example.org/"_s, LintRule::HostUnlisted, "resources[0].url.fr"},
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
        {"leads to the unknown", "roles.json", "roles[9].leadsTo[0]", u"ex-09"_s,
         LintRule::ReferenceUnknown, "roles[9].leadsTo[0]"},
        {"unknown family", "roles.json", "roles[0].family", u"nothing"_s,
         LintRule::ReferenceUnknown, "roles[0].family"},
        // EX-01 leads to EX-02, which leads to EX-03.
        {"a career runs in a circle", "roles.json", "roles[11].leadsTo[0]", u"ex-01"_s,
         LintRule::CareerCircle, "roles[9].leadsTo"},
    };
}

} // namespace Compass
