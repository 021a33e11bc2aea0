// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/snapshotpayload.h"
#include "tests/support/sharepagedesk.h"
#include "ui/session/journalsession.h"
#include "ui/widgets/competencybox.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What a person chooses to share, and that exactly this is shown and would leave.
class tst_ShareContents : public QObject, private SharePageDesk
{
    Q_OBJECT

private slots:
    void init() { SharePageDesk::init(); }
    void cleanup() { m_window.reset(); }
    void nothingBeyondTheRequestCanBeTicked();
    void aGroupNeedsNoMoreThanLevels();
    void thePreviewIsThePayload();
    void thePayloadIsShownExactly();
    void noFrameworkLeavesNothing();
    void notesAreWrittenAndCounted();
    void notesComeFromTheJournal();
};

void tst_ShareContents::nothingBeyondTheRequestCanBeTicked()
{
    ShareRequest modest = m_desk->fullRequest();
    modest.detail = {Precision::Levels, false, false};
    modest.scope = ShareScope::Totals;
    const FrameworkId left = modest.frameworks.firstKey();
    modest.frameworks.remove(left);
    show();
    m_page->openRequest(m_desk->write(modest));

    const Catalog &catalog = m_desk->desk.content.catalog;
    for (const QString &words :
         {u"Levels and how s&ure"_s, u"Where my plan lea&ds"_s, u"&Notes I choose"_s, u"B&y name"_s,
          catalog.framework(left)->name.english}) {
        const QAbstractButton *button = visibleButton(*m_page, words);
        QVERIFY2(button && !button->isEnabled(), qPrintable(words));
    }
    QVERIFY(visibleButton(*m_page, u"&Levels"_s)->isEnabled());
    // A framework, the plan, the notes and the name each say it; the detail says it once.
    QCOMPARE(visibleWords(*m_page).count(u"The request does not ask for this."_s), 4);
    QCOMPARE(visibleWords(*m_page).count(u"The request does not ask for more detail than can be "
                                         "chosen here."_s),
             1);
}

/// A line for each value of \a document that a person reads.
static int valuesIn(const QJsonObject &document)
{
    // "v" and "kind" say what the page itself is; the identifier, the number and the two
    // fingerprints are for programs.
    int values = -6;
    for (const QJsonValue &value : document) {
        if (value.isArray())
            values += static_cast<int>(value.toArray().size());
        else
            values += value.isObject() ? static_cast<int>(value.toObject().size()) : 1;
    }
    // Versions are titles; a certainty and a plan stand on the line of the level.
    for (const auto &field : {"frameworks"_L1, "certainty"_L1, "plan"_L1})
        values -= static_cast<int>(document.value(field).toObject().size());
    return values;
}

void tst_ShareContents::thePreviewIsThePayload()
{
    show();
    open();
    const QList<SharedNote> notes{{m_desk->session.sharedCompetencies().first(), u"Ran it"_s}};
    int seen = 0;
    for (int bits = 0; bits < 8 * 3 * 2 * 2 * 2; ++bits) {
        ShareChoices each = m_desk->session.choices();
        each.frameworks.clear();
        const QList<FrameworkId> ids = m_desk->session.request()->frameworks.keys();
        for (int i = 0; i < 3; ++i) {
            if (bits >> i & 1)
                each.frameworks.append(ids.at(i));
        }
        each.detail = {static_cast<Precision>(bits / 8 % 3), bits / 24 % 2 == 1,
                       bits / 48 % 2 == 1};
        each.scope = bits / 96 % 2 == 1 ? ShareScope::Rows : ShareScope::Totals;
        each.notes = notes;
        m_desk->session.setChoices(each);
        if (payload().isEmpty())
            continue;
        ++seen;
        const QJsonObject sent = document();
        QCOMPARE(preview()->lineCount(), valuesIn(sent));
        const bool hasNotes = usedDetail(each.detail, each.scope).notes;
        QCOMPARE(sent.contains("notes"_L1), hasNotes);
        QCOMPARE(shownLines().filter(u"Ran it"_s).size(), hasNotes ? 1 : 0);
        QCOMPARE(shownLines().filter(u"your plan leads to"_s).size(),
                 sent.value("plan"_L1).toObject().size());
        QCOMPARE(shownLines().filter(u"sure ("_s).size(),
                 sent.value("certainty"_L1).toObject().size());
        QCOMPARE(sent.value("frameworks"_L1).toObject().size(), each.frameworks.size());
    }
    QVERIFY(seen >= 7 * 3 * 2 * 2); // All but those that note a framework that is not shared.
}

void tst_ShareContents::thePayloadIsShownExactly()
{
    show();
    open();
    QCOMPARE(payload().toUtf8(), snapshotPayload(*m_desk->session.snapshot(m_page->locale())));
    QVERIFY(visibleWords(*m_page).contains(
        u"1 file, %n lines"_s.replace(u"%n"_s, QString::number(preview()->lineCount()))));
    QVERIFY(!m_page->findChild<QPlainTextEdit *>()->isVisible());
    m_page->findChildren<QTabBar *>().last()->setCurrentIndex(1);
    QVERIFY(m_page->findChild<QPlainTextEdit *>()->isVisible());
    click(u"Copy as te&xt"_s);
    QCOMPARE(QApplication::clipboard()->text(), payload());
    m_page->findChildren<QTabBar *>().last()->setCurrentIndex(0);
    click(u"Copy as te&xt"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"Team: Service renewal\n"_s));
    QVERIFY(visibleWords(*m_page).contains(u"What leaves is copied as text."_s));
}

void tst_ShareContents::aGroupNeedsNoMoreThanLevels()
{
    static const QStringList more{u"Levels and how s&ure"_s, u"Where my plan lea&ds"_s,
                                  u"&Notes I choose"_s};
    show();
    open();
    for (const QString &words : more)
        QVERIFY2(!visibleButton(*m_page, words)->isEnabled(), qPrintable(words));
    QCOMPARE(visibleWords(*m_page).count(u"Goes only with what you share by name."_s), 2);
    click(u"B&y name"_s);
    for (const QString &words : more)
        QVERIFY2(visibleButton(*m_page, words)->isEnabled(), qPrintable(words));
    QVERIFY(!visibleWords(*m_page).contains(u"Goes only with what you share by name."_s));
}

void tst_ShareContents::noFrameworkLeavesNothing()
{
    show();
    open();
    for (const Framework &framework : m_desk->desk.content.catalog.frameworks)
        click(framework.name.english);
    QVERIFY(visibleWords(*m_page).contains(u"Nothing leaves: no framework is ticked."_s));
    QCOMPARE(payload(), QString());
    QVERIFY(!visibleButton(*m_page, u"Copy as te&xt"_s)->isEnabled());
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    click(u"&Save the file…"_s);
    QVERIFY(!m_window->findChild<QFileDialog *>());
}

void tst_ShareContents::notesAreWrittenAndCounted()
{
    show();
    open();
    click(u"B&y name"_s);
    click(u"&Notes I choose"_s);
    click(u"Add a no&te"_s);
    QVERIFY(!visibleWords(*m_page).filter(u"Choose the competency"_s).isEmpty());
    auto *box = m_page->findChild<CompetencyBox *>();
    box->setCurrentIndex(2);
    const QString name = box->currentText();
    click(u"Add a no&te"_s);
    QLineEdit *text = field(u"Note about %1"_s.arg(name));
    QVERIFY(text);
    QCOMPARE(QApplication::focusWidget(), text);
    QKeyEvent typed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"Été"_s);
    QApplication::sendEvent(text, &typed);
    QVERIFY(visibleWords(*m_page).contains(u"Room for about 195 more characters"_s));
    QCOMPARE(document().value("notes"_L1).toArray().at(0).toObject().value("text"_L1), u"Été"_s);
    QVERIFY(shownLines().contains(name + u"|Été"_s));

    text->clear();
    QTest::keyClicks(text, QString(200, u'x'));
    QVERIFY(visibleWords(*m_page).contains(u"The note is full."_s));
    QVERIFY(!payload().isEmpty());
    QTest::keyClicks(text, u"xx"_s);
    QVERIFY(visibleWords(*m_page).contains(u"2 characters too long: shorten the note."_s));
    QCOMPARE(payload(), QString());
    text->clear();
    // 103 letters of two bytes each: the last three do not fit, however they are written.
    QKeyEvent accents(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(103, u'é'));
    QApplication::sendEvent(text, &accents);
    QVERIFY(visibleWords(*m_page).contains(u"3 characters too long: shorten the note."_s));
    QTest::qWait(20); // The row has its size only then.
    click(u"Remove"_s);
    QVERIFY(!payload().isEmpty());
    QVERIFY(!document().contains("notes"_L1));
}

void tst_ShareContents::notesComeFromTheJournal()
{
    EvidenceNote note;
    note.competency = m_desk->desk.content.catalog.competencies().first();
    note.date = Sample::today();
    note.action = u"Ran the pilot\nand told & wrote\u00a0it"_s;
    QVERIFY(m_desk->journal.save(note));
    show();
    open();
    click(u"B&y name"_s);
    click(u"&Notes I choose"_s);
    auto *menu = m_page->findChild<QMenu *>();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(document().value("notes"_L1).toArray().at(0).toObject().value("text"_L1),
             u"Ran the pilot and told & wrote\u00a0it"_s);
}

QTEST_MAIN(tst_ShareContents)
#include "tst_sharecontents.moc"
