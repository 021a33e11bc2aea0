// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sharing/sharepage.h"

#include "core/snapshots/snapshotpayload.h"
#include "tests/support/pagewords.h"
#include "tests/support/sharedesk.h"
#include "tests/support/uiaudit.h"
#include "ui/models/sharepreviewmodel.h"
#include "ui/style/appearance.h"
#include "ui/widgets/competencybox.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/typedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_SharePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutARequestItSaysWhatOneIs();
    void theSamplePersonIsToldWhy();
    void aRequestIsShownWithItsCode();
    void aDroppedRequestOpens();
    void aWrongFileIsRefusedInWords();
    void nothingBeyondTheRequestCanBeTicked();
    void thePreviewIsThePayload();
    void thePayloadIsShownExactly();
    void nothingIsSavedWithoutConsent();
    void anotherChoiceNeedsAnotherConsent();
    void enterInAFieldSavesNothing();
    void savedIsWhatIsShown();
    void aFailedSaveIsTold();
    void noFrameworkLeavesNothing();
    void notesAreWrittenAndCounted();
    void notesComeFromTheJournal();
    void anotherLanguageKeepsEverything();
    void cancelClosesTheRequest();
    void keysReachEverything();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(QSize size = {1088, 697});
    void open() { m_page->openRequest(m_desk->write(m_desk->fullRequest())); }
    void click(const QString &text);
    QLineEdit *field(const QString &name) const;
    SharePreviewModel *preview() const;
    QStringList shownLines() const;
    QString payload() const { return typedText(*m_page->findChild<QPlainTextEdit *>()); }
    QJsonObject document() const { return QJsonDocument::fromJson(payload().toUtf8()).object(); }
    QString path(const QString &name) const { return m_desk->path(name); }

    ApplicationLook m_look;
    std::unique_ptr<ShareDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    SharePage *m_page = nullptr;
};

void tst_SharePage::init()
{
    m_look.setTextPercent(100);
    m_desk = std::make_unique<ShareDesk>();
    m_window = std::make_unique<QWidget>();
    m_window->setLocale(QLocale(QLocale::English, QLocale::Canada));
    m_page = new SharePage(m_desk->session, m_desk->journal, m_window.get());
}

void tst_SharePage::cleanup()
{
    m_window.reset();
}

void tst_SharePage::show(QSize size)
{
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_SharePage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

QLineEdit *tst_SharePage::field(const QString &name) const
{
    for (auto *each : m_page->findChildren<QLineEdit *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

SharePreviewModel *tst_SharePage::preview() const
{
    for (auto *table : m_page->findChildren<DataTable *>()) {
        if (table->accessibleName() == u"What leaves"_s)
            return qobject_cast<SharePreviewModel *>(table->model());
    }
    return nullptr;
}

QStringList tst_SharePage::shownLines() const
{
    QStringList lines;
    const SharePreviewModel *model = preview();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 0).data(Qt::EditRole).toString() + u'|'
                     + model->index(row, 1).data(Qt::EditRole).toString());
    return lines;
}

void tst_SharePage::withoutARequestItSaysWhatOneIs()
{
    show();
    QVERIFY(visibleWords(*m_page).contains(u"Answer a request"_s));
    QVERIFY(!visibleButton(*m_page, u"&Save the file…"_s));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"&What you shared before"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::ShareLog);
    click(u"&Open a request…"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
}

void tst_SharePage::theSamplePersonIsToldWhy()
{
    const LearningDesk &person = m_desk->desk;
    ShareSession sample({person.assessments, person.learning, m_desk->crypto, person.clock, {}});
    m_window = std::make_unique<QWidget>();
    m_page = new SharePage(sample, m_desk->journal, m_window.get());
    show();
    QVERIFY(visibleWords(*m_page).contains(u"Sharing needs your own data"_s));
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    QVERIFY(!m_page->acceptDrops());
    m_window.reset();
}

void tst_SharePage::aRequestIsShownWithItsCode()
{
    show();
    open();
    const QStringList words = visibleWords(*m_page);
    QVERIFY(words.contains(u"Service renewal"_s));
    QVERIFY(words.contains(u"Plan the training of the team"_s));
    QVERIFY(words.contains(m_desk->crypto.fingerprint(Sample::manager().publicKeys.signing)));
    QVERIFY(m_page->firstFocus()->hasFocus());
}

void tst_SharePage::aDroppedRequestOpens()
{
    show();
    const QString file = m_desk->write(m_desk->fullRequest());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &drop);
    QVERIFY(m_desk->session.request());
}

void tst_SharePage::aWrongFileIsRefusedInWords()
{
    show();
    QFile file(path(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear team");
    file.close();
    m_page->openRequest(file.fileName());
    QVERIFY(!m_desk->session.request());
    QVERIFY(!visibleWords(*m_page).filter(u"letter.txt"_s).isEmpty());
}

void tst_SharePage::nothingBeyondTheRequestCanBeTicked()
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
         {u"Levels and how s&ure"_s, u"Where my &plan leads"_s, u"&Notes I choose"_s, u"B&y name"_s,
          catalog.framework(left)->name.english}) {
        const QAbstractButton *button = visibleButton(*m_page, words);
        QVERIFY2(button && !button->isEnabled(), qPrintable(words));
    }
    QVERIFY(visibleButton(*m_page, u"Le&vels"_s)->isEnabled());
    // A framework, the plan, the notes and the name each say it; the detail says it once.
    QCOMPARE(visibleWords(*m_page).count(u"The request does not ask for this."_s), 4);
    QCOMPARE(visibleWords(*m_page).count(u"The request does not ask for more detail than can be "
                                         "chosen here."_s),
             1);
}

/// A line for each value of \a document, the two that say what a line is left out.
static int valuesIn(const QJsonObject &document)
{
    int values = -2; // "v" and "kind" say what the page itself is.
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

void tst_SharePage::thePreviewIsThePayload()
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
        QCOMPARE(sent.contains("notes"_L1), each.detail.notes);
        QCOMPARE(shownLines().filter(u"Ran it"_s).size(), each.detail.notes ? 1 : 0);
        QCOMPARE(shownLines().filter(u"your plan leads to"_s).size(),
                 sent.value("plan"_L1).toObject().size());
        QCOMPARE(shownLines().filter(u"sure ("_s).size(),
                 sent.value("certainty"_L1).toObject().size());
        QCOMPARE(sent.value("frameworks"_L1).toObject().size(), each.frameworks.size());
    }
    QVERIFY(seen >= 7 * 3 * 2 * 2); // All but those that note a framework that is not shared.
}

void tst_SharePage::thePayloadIsShownExactly()
{
    show();
    open();
    QCOMPARE(payload().toUtf8(), snapshotPayload(*m_desk->session.snapshot(m_page->locale())));
    QVERIFY(visibleWords(*m_page).contains(
        u"1 file, %n lines"_s.replace(u"%n"_s, QString::number(preview()->lineCount()))));
    QVERIFY(!m_page->findChild<QPlainTextEdit *>()->isVisible());
    m_page->findChildren<QTabBar *>().last()->setCurrentIndex(1);
    QVERIFY(m_page->findChild<QPlainTextEdit *>()->isVisible());
    click(u"&Copy as text"_s);
    QCOMPARE(QApplication::clipboard()->text(), payload());
    m_page->findChildren<QTabBar *>().last()->setCurrentIndex(0);
    click(u"&Copy as text"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"Team: Service renewal\n"_s));
    QVERIFY(visibleWords(*m_page).contains(u"What leaves is copied as text."_s));
}

void tst_SharePage::nothingIsSavedWithoutConsent()
{
    show();
    open();
    click(u"&Save the file…"_s);
    QVERIFY(!m_window->findChild<QFileDialog *>());
    QVERIFY(visibleButton(*m_page, u"I ag&ree to all of this"_s)->hasFocus());
    QVERIFY(!visibleWords(*m_page).filter(u"tick the box below"_s).isEmpty());
    m_page->saveTo(path(u"no.compass-share"_s));
    QVERIFY(!QFileInfo::exists(path(u"no.compass-share"_s)));
    for (const LocalizedText &paragraph : m_desk->session.consentText().paragraphs)
        QVERIFY(visibleWords(*m_page).contains(paragraph.english));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    click(u"&Save the file…"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"compass-share"_s);
    dialog->reject();
}

void tst_SharePage::anotherChoiceNeedsAnotherConsent()
{
    show();
    open();
    QAbstractButton *agree = visibleButton(*m_page, u"I ag&ree to all of this"_s);
    agree->click();
    click(u"&Bands only"_s);
    QVERIFY(!agree->isChecked());
    QVERIFY(document().contains("bands"_L1));
}

void tst_SharePage::enterInAFieldSavesNothing()
{
    show();
    open();
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    QLineEdit *subject = field(u"Shown as: a name or an alias"_s);
    QVERIFY(subject);
    subject->setFocus();
    QTest::keyClick(subject, Qt::Key_Return);
    QVERIFY(!m_window->findChild<QFileDialog *>());
    QTest::keyClicks(subject, u"x"_s);
    QCOMPARE(document().value("subject"_L1).toString(), subject->text());
}

void tst_SharePage::savedIsWhatIsShown()
{
    show();
    open();
    click(u"B&y name"_s);
    field(u"Shown as: a name or an alias"_s)->selectAll();
    QTest::keyClicks(field(u"Shown as: a name or an alias"_s), u"Alex Roy"_s);
    m_page->findChild<DateField *>()->setDate({2027, 5, 31});
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    const QString shown = payload();

    m_page->saveTo(path(u"me.compass-share"_s));

    const ShareMessage sent = m_desk->received(u"me.compass-share"_s);
    QCOMPARE(QString::fromUtf8(snapshotPayload(sent)), shown);
    QCOMPARE(std::get<Snapshot>(sent).expires, QDate(2027, 5, 31));
    QVERIFY(!visibleWords(*m_page).filter(u"Saved as me.compass-share."_s).isEmpty());
    QVERIFY(!visibleButton(*m_page, u"I ag&ree to all of this"_s)->isChecked());
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"What you shared"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::ShareLog);
}

void tst_SharePage::aFailedSaveIsTold()
{
    show();
    open();
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    m_page->saveTo(path(u"no/such/folder/me.compass-share"_s));
    QVERIFY(!visibleWords(*m_page).filter(u"me.compass-share"_s).isEmpty());
    QVERIFY(visibleWords(*m_page).filter(u"Saved as"_s).isEmpty());
    QVERIFY(visibleButton(*m_page, u"I ag&ree to all of this"_s)->isChecked());
}

void tst_SharePage::noFrameworkLeavesNothing()
{
    show();
    open();
    for (const Framework &framework : m_desk->desk.content.catalog.frameworks)
        click(framework.name.english);
    QVERIFY(visibleWords(*m_page).contains(u"Nothing leaves: no framework is ticked."_s));
    QCOMPARE(payload(), QString());
    QVERIFY(!visibleButton(*m_page, u"&Copy as text"_s)->isEnabled());
    visibleButton(*m_page, u"I ag&ree to all of this"_s)->click();
    click(u"&Save the file…"_s);
    QVERIFY(!m_window->findChild<QFileDialog *>());
}

void tst_SharePage::notesAreWrittenAndCounted()
{
    show();
    open();
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
    QVERIFY(visibleWords(*m_page).contains(u"5 of 200 bytes"_s));
    QCOMPARE(document().value("notes"_L1).toArray().at(0).toObject().value("text"_L1), u"Été"_s);
    QVERIFY(shownLines().contains(name + u"|Été"_s));

    text->clear();
    QTest::keyClicks(text, QString(201, u'x'));
    QVERIFY(visibleWords(*m_page).contains(u"201 of 200 bytes: shorten the note."_s));
    QCOMPARE(payload(), QString());
    QTest::qWait(20); // The row has its size only then.
    click(u"Remove"_s);
    QVERIFY(!payload().isEmpty());
    QVERIFY(!document().contains("notes"_L1));
}

void tst_SharePage::notesComeFromTheJournal()
{
    EvidenceNote note;
    note.competency = m_desk->desk.content.catalog.competencies().first();
    note.date = Sample::today();
    note.action = u"Ran the pilot\nand told & wrote\u00a0it"_s;
    QVERIFY(m_desk->journal.save(note));
    show();
    open();
    click(u"&Notes I choose"_s);
    auto *menu = m_page->findChild<QMenu *>();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(document().value("notes"_L1).toArray().at(0).toObject().value("text"_L1),
             u"Ran the pilot and told & wrote\u00a0it"_s);
}

void tst_SharePage::anotherLanguageKeepsEverything()
{
    show();
    open();
    click(u"&Notes I choose"_s);
    m_page->findChild<CompetencyBox *>()->setCurrentIndex(2);
    click(u"Add a no&te"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ran it"_s);
    QAbstractButton *agree = visibleButton(*m_page, u"I ag&ree to all of this"_s);
    agree->click();
    const QString before = payload();

    m_window->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &change);

    QVERIFY(agree->isChecked());
    QCOMPARE(payload(), before); // The consent was given to the English text.
    const Catalog &catalog = m_desk->desk.content.catalog;
    QVERIFY(visibleButton(*m_page, catalog.frameworks.first().name.french));
    QVERIFY(visibleWords(*m_page).contains(u"Planifier la formation de l’équipe"_s));
    agree->click();
    QCOMPARE(document().value("consent"_L1).toObject().value("lang"_L1), u"fr"_s);
}

void tst_SharePage::cancelClosesTheRequest()
{
    show();
    open();
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"Cance&l"_s);
    QVERIFY(!m_desk->session.request());
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Results);
}

void tst_SharePage::keysReachEverything()
{
    show();
    open();
    click(u"&Notes I choose"_s);
    m_page->findChild<CompetencyBox *>()->setCurrentIndex(2);
    click(u"Add a no&te"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ran it"_s);
    QCOMPARE(Audit::unnamed(m_page).join(u'\n'), QString());
    QCOMPARE(Audit::tabFaults(m_window.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
    QTRY_COMPARE(Audit::smallTargets(m_page).join(u'\n'), QString());
}

void tst_SharePage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1088, 697);
    QTest::newRow("small") << 100 << QSize(832, 597);
    QTest::newRow("150 %") << 150 << QSize(1088, 697);
    QTest::newRow("200 %") << 200 << QSize(1280, 600);
}

void tst_SharePage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_look.setTextPercent(percent);
    m_page = new SharePage(m_desk->session, m_desk->journal, m_window.get());
    show(size);
    QCOMPARE(Audit::truncated(m_page).join(u'\n'), QString());
    open();
    click(u"Levels and how s&ure"_s);
    QTRY_COMPARE(Audit::truncated(m_page).join(u'\n'), QString());
}

QTEST_MAIN(tst_SharePage)
#include "tst_sharepage.moc"
