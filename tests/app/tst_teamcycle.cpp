// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/savedfile.h"
#include "core/base/strictjson.h"
#include "core/explanations/teamsentences.h"
#include "core/explanations/teamwords.h"
#include "tests/support/clirun.h"
#include "tests/support/folderdesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/shownteam.h"
#include "ui/dialogs/needrow.h"
#include "ui/models/covermodel.h"
#include "ui/models/distributionmodel.h"
#include "ui/models/refusedfilemodel.h"
#include "ui/models/sharepreviewmodel.h"
#include "ui/pages/sharing/sharepreviewpanel.h"
#include "ui/widgets/countfield.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// A team from the request to the report in the real window: a manager and seven people,
/// each with a data folder of their own.
class tst_TeamCycle : public QObject
{
    Q_OBJECT

private slots:
    void aTeamAsksAnswersAndSees_data();
    void aTeamAsksAnswersAndSees();

private:
    void askTheTeam();
    void fiveAnswerAndOneByName();
    void whatTheyGaveIsTakenIn();
    void theViewsShowWhatIsSafe();
    void needsAreMet();
    void theReportHidesWhatTheViewsHide();
    void aSixthChangesNothingShown();
    void whatIsTakenBackIsInNoFigure();
    void aChangedFileIsRefused();

    void openAsManager();
    void openAsPerson(int person);
    void answer(int person);
    void checkShared(int person);
    void takeIn(const QStringList &files, const QString &outcome);
    void refuse(const QString &file, const char *sentence);
    void saveReport(QLocale::Language language);
    void checkHidden(const QString &html);
    QStringList shown() { return shownCells(window()); }
    QJsonArray toldByTheCommandLine();

    Services &services() { return m_desk->services(); }
    MainWindow &window() { return m_desk->window(); }
    Page &page() { return m_desk->page(); }
    const TeamFigures &figures() { return services().team().figures(); }
    QString path(const QString &name) const { return m_desk->path(name); }
    QString shareOf(int person) const { return path(u"p%1.compass-share"_s.arg(person)); }
    bool press(const char *context, const char *text) { return m_desk->press(context, text); }

    QLocale::Language m_language = QLocale::English;
    Hand m_hand = Hand::Keys;
    QString m_code;
    QMap<int, Snapshot> m_shared; ///< What people who are in the group told.
    std::unique_ptr<FolderDesk> m_desk;
};

static constexpr int ByName = 0; ///< Who shares by name; 1 to 6 share as a group.
static constexpr int Fifth = 5;
static constexpr int Sixth = 6;
static constexpr int WhoTakesBack = 4;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the first competency all of the group tell the same; of the others they differ.
static int levelOf(int person, qsizetype competency)
{
    return competency == 0 && person != ByName ? 2 : int((person + competency) % 4);
}

/// Opens the manager's window, and there the team they used last, if any.
void tst_TeamCycle::openAsManager()
{
    QVERIFY(m_desk->open(u"manager"_s, m_language, m_hand));
    window().go(Place::Team);
    if (!QFile::exists(path(u"Harbour.compass-team"_s)))
        return;
    const QString name = shownWords("Compass::RecentTeamRow", "Open the team %1").arg(u"Harbour"_s);
    QVERIFY(m_desk->driver().press(name));
    QCOMPARE(window().place(), Place::TeamOverview);
}

/// Everybody else goes by keys in English, by mouse in French.
void tst_TeamCycle::openAsPerson(int person)
{
    const bool isOdd = person % 2 == 1;
    QVERIFY(m_desk->open(u"person%1"_s.arg(person), isOdd ? QLocale::English : QLocale::French,
                         isOdd ? Hand::Keys : Hand::Mouse));
}

void tst_TeamCycle::askTheTeam()
{
    openAsManager();
    QVERIFY(press("Compass::TeamPage", "&Create a team…"));
    WindowDriver driver = m_desk->driver();
    QVERIFY(driver.type(shownWords("Compass::TeamInfoForm", "Name of the team"), u"Harbour"_s));
    QVERIFY(driver.type(shownWords("Compass::TeamInfoForm", "What it is for, in English"),
                        u"Plan our training"_s));
    QVERIFY(driver.type(shownWords("Compass::TeamInfoForm", "What it is for, in French"),
                        u"Planifier la formation"_s));
    QVERIFY(press("Compass::TeamInfoDialog", "Choose another &place…"));
    QVERIFY(driver.answerFileQuestion({path(u"Harbour.compass-team"_s)}));
    QVERIFY(press("Compass::TeamInfoDialog", "C&reate the team"));
    QCOMPARE(window().place(), Place::TeamRequest);

    QVERIFY(press("Compass::RequestForm", "By name, whoever wants to"));
    QVERIFY(press("Compass::TeamRequestPage", "&Save the request…"));
    QVERIFY(driver.answerFileQuestion({path(u"ask.compass-request"_s)}));
    const QString saved = shownWords("Compass::TeamRequestPage",
                                     "✓ Saved: %1. Send it to your team with the message below.");
    QVERIFY(visibleWords(page()).contains(saved.arg(u"ask.compass-request"_s)));
    m_code = *services().team().fingerprint();
    QVERIFY(visibleWords(page()).contains(m_code));
}

/// Answers the request in the window and hands the file over.
void tst_TeamCycle::answer(int person)
{
    openAsPerson(person);
    QVERIFY(m_desk->rate([person](qsizetype at) { return levelOf(person, at); }));
    window().go(Place::Share);
    WindowDriver driver = m_desk->driver();
    QVERIFY(press("Compass::ShareStart", "&Open a request…"));
    QVERIFY(driver.answerFileQuestion({path(u"ask.compass-request"_s)}));
    const QStringList seen = visibleWords(page());
    QVERIFY(seen.contains(m_code));
    const bool isEnglish = QLocale().language() == QLocale::English;
    QVERIFY(seen.contains(isEnglish ? u"Plan our training"_s : u"Planifier la formation"_s));
    QVERIFY(person != ByName || press("Compass::ShareManner", "B&y name"));

    QVERIFY(page().findChild<SharePreviewPanel *>()->findChild<SharePreviewModel *>()->lineCount()
            > services().content().catalog.competencies().size());
    QVERIFY(press("Compass::ConsentPart", "I ag&ree to all of this"));
    QVERIFY(press("Compass::ShareDecision", "&Save the file…"));
    QVERIFY(driver.answerFileQuestion({shareOf(person)}));
    QVERIFY(QFile::exists(shareOf(person)));
    checkShared(person);
}

/// What left is the least, and agreed to in the language of the window.
void tst_TeamCycle::checkShared(int person)
{
    const QList<SharedFile> log = *services().share().shared();
    QCOMPARE(log.size(), 1);
    const Snapshot &left = log.constFirst().snapshot;
    QCOMPARE(left.scope, person == ByName ? ShareScope::Rows : ShareScope::Totals);
    QCOMPARE(left.precision, Precision::Levels);
    QVERIFY(left.notes.isEmpty());
    QCOMPARE(left.consent.language, QLocale().language());
    if (person != ByName)
        m_shared.insert(person, left);
}

void tst_TeamCycle::fiveAnswerAndOneByName()
{
    for (int person = ByName; person <= Fifth && !QTest::currentTestFailed(); ++person)
        answer(person);
    QVERIFY(m_shared.value(1).figures != m_shared.value(2).figures);
}

/// Adds \a files on the page of files, which then says \a outcome.
void tst_TeamCycle::takeIn(const QStringList &files, const QString &outcome)
{
    window().go(Place::TeamFiles);
    QVERIFY(press("Compass::TeamFilesPage", "Add fi&les…"));
    QVERIFY(m_desk->driver().answerFileQuestion(files));
    QTRY_VERIFY2(visibleWords(page()).contains(outcome),
                 qPrintable(visibleWords(page()).join(u'\n')));
}

void tst_TeamCycle::whatTheyGaveIsTakenIn()
{
    openAsManager();
    QStringList files;
    for (int person = ByName; person <= Fifth; ++person)
        files.append(shareOf(person));
    takeIn(files, shownWords("Compass::IntakePanel", "%n file(s) added.", 6));
    QCOMPARE(figures().received, (ReceivedCounts{1, 5, 0}));
}

void tst_TeamCycle::theViewsShowWhatIsSafe()
{
    int visible = 0;
    const TeamFigures kept = *teamFigures(services().team().repository(),
                                          services().content().catalog, TeamAudience::Inside);
    QVERIFY(kept.group == figures().group);
    const QStringList cells = shown();
    for (const CompetencyId &id : kept.competencies) {
        const DisclosedFigure figure = kept.group.value(id);
        const Tally told = toldIn(m_shared.values(), id);
        QVERIFY(figure.isHidden() || isSafe(told, 5, insideRules));
        QVERIFY(figure.isHidden() || *figure.tally == told);
        visible += figure.isHidden() ? 0 : 1;
        const DistributionRow row{id, TeamPart::Group, figure};
        QVERIFY(cells.contains(distributionSentence(services().content().catalog, row, QLocale())));
    }
    QVERIFY(kept.group.value(kept.competencies.constFirst()).isHidden());
    QVERIFY(visible > 0);
    const auto hidden = cells.filter(hiddenText()).size();
    QCOMPARE(hidden, 2 * (kept.competencies.size() - visible));
    window().go(Place::TeamOverview);
    const TeamFigures now = figures();
    const TeamSentences sentences(now, services().content().catalog, QLocale());
    QVERIFY(visibleWords(page()).join(u'\n').contains(sentences.shared()));
}

void tst_TeamCycle::needsAreMet()
{
    window().go(Place::TeamNeeds);
    QVERIFY(press("Compass::TeamNeedsPage", "Say what is needed"));
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    const NeedRow *row = dialog->findChildren<NeedRow *>().at(3);
    const CompetencyId needed = row->competency();
    const int level = figures().members.constFirst().figures.value(needed).value;
    QTest::keyClick(row->findChild<CountField *>(), Qt::Key_Up);
    for (int i = 0; i < level; ++i)
        QTest::keyClick(row->findChild<QComboBox *>(), Qt::Key_Down);
    QVERIFY(press("Compass::NeedsDialog", "&Save the needs"));

    QCOMPARE(figures().covers.size(), 1);
    const auto *covers = page().findChild<CoverModel *>();
    QCOMPARE(covers->rowCount(), 1);
    QCOMPARE(covers->coverAt(0).need, (TeamNeed{needed, 1, Level::fromInt(level).value(), {}}));
    QCOMPARE(covers->coverAt(0).cover(), 1);
}

/// Saves the report in \a language, spoken now, as a page and as a document.
void tst_TeamCycle::saveReport(QLocale::Language language)
{
    const char *name = language == QLocale::French ? "French" : "English";
    const QString code = QLocale::languageToCode(language);
    QVERIFY(press("Compass::LanguageChoice", name));
    WindowDriver driver = m_desk->driver();
    QVERIFY(press("Compass::TeamReportPage", "Save as &web page…"));
    QVERIFY(driver.answerFileQuestion({path(code + u".html"_s)}));
    QVERIFY(press("Compass::TeamReportPage", "&Save as PDF…"));
    QVERIFY(driver.answerFileQuestion({path(code + u".pdf"_s)}));
    QVERIFY(bytesOf(path(code + u".pdf"_s)).startsWith("%PDF-"));
    const QString html = QString::fromUtf8(bytesOf(path(code + u".html"_s)));
    QCOMPARE(html.contains(u"Planifier la formation"_s), language == QLocale::French);
    QCOMPARE(html.contains(u"Plan our training"_s), language == QLocale::English);
    if (QLocale().language() == language)
        checkHidden(html);
}

/// What the group’s figures hide has no number in the report \a html.
void tst_TeamCycle::checkHidden(const QString &html)
{
    static const QRegularExpression digit(u"\\d"_s);
    QVERIFY(html.contains(hiddenText()));
    for (const CompetencyId &id : figures().competencies) {
        const Competency &competency = *services().content().catalog.competency(id);
        const QStringList rows = hiddenRows(html, competency.name.in(QLocale()).toHtmlEscaped());
        QCOMPARE(!rows.isEmpty(), figures().group.value(id).isHidden());
        QVERIFY2(rows.filter(digit).isEmpty(), qPrintable(rows.join(u'\n')));
    }
}

void tst_TeamCycle::theReportHidesWhatTheViewsHide()
{
    window().go(Place::TeamReport);
    saveReport(QLocale::French);
    saveReport(QLocale::English);
    QVERIFY(bytesOf(path(u"en.pdf"_s)) != bytesOf(path(u"fr.pdf"_s)));
}

/// The figures of every competency as the command line tells them; closes the window.
QJsonArray tst_TeamCycle::toldByTheCommandLine()
{
    m_desk->close();
    const Outcome outcome = run({u"team"_s, u"report"_s, u"--team"_s,
                                 path(u"Harbour.compass-team"_s), u"--format"_s, u"json"_s});
    const auto document = parseStrictJson(outcome.out.toUtf8(), u"stdout"_s);
    return document ? (*document)["competencies"_L1].toArray() : QJsonArray();
}

void tst_TeamCycle::aSixthChangesNothingShown()
{
    const QStringList before = shown();
    const QJsonArray toldBefore = toldByTheCommandLine();
    QCOMPARE(toldBefore.size(), 21);
    answer(Sixth);

    openAsManager();
    takeIn({shareOf(Sixth)}, shownWords("Compass::IntakePanel", "%n file(s) added.", 1));
    QCOMPARE(figures().received.asGroup, 6);
    QCOMPARE(shown(), before);
    QCOMPARE(toldByTheCommandLine(), toldBefore);
}

void tst_TeamCycle::whatIsTakenBackIsInNoFigure()
{
    openAsPerson(WhoTakesBack);
    window().go(Place::ShareLog);
    QVERIFY(press("Compass::ShareLogPage", "&Take it back…"));
    QVERIFY(press("Compass::TakeBackDialog", "&Save the withdrawal file…"));
    QVERIFY(m_desk->driver().answerFileQuestion({path(u"back.compass-share"_s)}));
    m_shared.remove(WhoTakesBack);

    openAsManager();
    const QString outcome = shownWords("Compass::IntakePanel",
                                       "%n earlier file(s) taken back by whoever sent them.", 1);
    takeIn({path(u"back.compass-share"_s)}, outcome);
    QCOMPARE(figures().received.asGroup, 5);
    const QList<CellFigure> kept = *services().team().repository().figures();
    for (const CellFigure &each : kept) {
        const Tally most = toldIn(m_shared.values(), each.cell.competency);
        for (int level = Level::Lowest; level <= Level::Highest; ++level)
            QVERIFY(each.cell.scope == ShareScope::Rows || each.figure[level] <= most[level]);
    }
    refuse(shareOf(WhoTakesBack),
           "What the file “%1” holds was taken back by its owner. Nothing was changed.");
}

/// Adds \a file, which is refused with \a sentence and leaves no trace.
void tst_TeamCycle::refuse(const QString &file, const char *sentence)
{
    const QStringList before = shown();
    const QList<CellFigure> kept = *services().team().repository().figures();
    const ReceivedCounts received = figures().received;
    takeIn({file},
           shownWords("Compass::IntakePanel", "%n file(s) refused; the reasons are below.", 1));
    const auto *refused = page().findChild<RefusedFileModel *>();
    const QModelIndex last =
        refused->index(refused->rowCount() - 1, RefusedFileModel::ReasonColumn);
    QCOMPARE(last.data().toString(),
             shownWords("Compass::Errors", sentence).arg(QFileInfo(file).fileName()));
    QCOMPARE(figures().received, received);
    QCOMPARE(*services().team().repository().figures(), kept);
    QCOMPARE(shown(), before);
}

void tst_TeamCycle::aChangedFileIsRefused()
{
    QByteArray changed = bytesOf(shareOf(Fifth));
    const qsizetype middle = changed.size() / 2;
    changed[middle] = static_cast<char>(changed.at(middle) ^ 1);
    QVERIFY(saveFile(path(u"changed.compass-share"_s), changed));
    refuse(path(u"changed.compass-share"_s),
           "The file “%1” cannot be opened with your keys: it was sealed for someone else, or "
           "changed on its way. Ask for a new one.");
}

void tst_TeamCycle::aTeamAsksAnswersAndSees_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<Hand>("hand");

    QTest::newRow("manager in English, by keys") << QLocale::English << Hand::Keys;
    QTest::newRow("manager in French, by mouse") << QLocale::French << Hand::Mouse;
}

void tst_TeamCycle::aTeamAsksAnswersAndSees()
{
    QFETCH(QLocale::Language, language);
    QFETCH(Hand, hand);
    m_language = language;
    m_hand = hand;
    m_shared.clear();
    m_desk = std::make_unique<FolderDesk>();

    for (const auto step :
         {&tst_TeamCycle::askTheTeam, &tst_TeamCycle::fiveAnswerAndOneByName,
          &tst_TeamCycle::whatTheyGaveIsTakenIn, &tst_TeamCycle::theViewsShowWhatIsSafe,
          &tst_TeamCycle::needsAreMet, &tst_TeamCycle::theReportHidesWhatTheViewsHide,
          &tst_TeamCycle::aSixthChangesNothingShown, &tst_TeamCycle::whatIsTakenBackIsInNoFigure,
          &tst_TeamCycle::aChangedFileIsRefused}) {
        if (!QTest::currentTestFailed())
            (this->*step)();
    }
    m_desk->close();
}

QTEST_MAIN(tst_TeamCycle)
#include "tst_teamcycle.moc"
