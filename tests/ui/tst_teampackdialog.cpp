// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/teampackdialog.h"

#include "core/base/savedfile.h"
#include "tests/support/teamaggregates.h"
#include "tests/support/teamdesk.h"
#include "tests/support/uiaudit.h"
#include "ui/models/refusedfilemodel.h"
#include "ui/session/teamimport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamPackDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPackIsReadWithoutATeam();
    void aChangedPackIsRefused();
    void theDialogSaysEverything();
    void addedToATeamItSaysWhatItIs();

private:
    std::unique_ptr<TeamDesk> m_desk;
    QString m_path;
};

void tst_TeamPackDialog::init()
{
    m_desk = std::make_unique<TeamDesk>();
    m_path = m_desk->file(u"harbour.compass-pack"_s);
    const Result<QByteArray> pack =
        m_desk->session.pack(Sample::aggregate(m_desk->session.content().catalog));
    QVERIFY(pack && saveFile(m_path, *pack));
}

void tst_TeamPackDialog::aPackIsReadWithoutATeam()
{
    QVERIFY(!m_desk->session.isOpen());
    const Result<ReceivedPack> pack = m_desk->session.readPack(m_path);
    QVERIFY(pack);
    QCOMPARE(pack->fingerprint, *m_desk->session.fingerprint());
    QVERIFY(!m_desk->session.isOpen());
}

void tst_TeamPackDialog::aChangedPackIsRefused()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 1));
    char last = 0;
    QVERIFY(file.peek(&last, 1) == 1 && file.putChar(static_cast<char>(last ^ 1)));
    file.close();
    QCOMPARE(m_desk->session.readPack(m_path).error().code, ErrorCode::ShareSignatureWrong);
    QCOMPARE(m_desk->session.readPack(m_desk->file(u"none"_s)).error().code,
             ErrorCode::FileMissing);
}

void tst_TeamPackDialog::theDialogSaysEverything()
{
    const Result<ReceivedPack> pack = m_desk->session.readPack(m_path);
    QVERIFY(pack);
    TeamPackDialog dialog(pack->aggregate, u"1234 5678"_s, m_desk->session.content().catalog,
                          nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *text = dialog.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(u"Harbour"_s));
    const Framework &first = m_desk->session.content().catalog.frameworks.constFirst();
    QVERIFY(text->toPlainText().contains(first.competencies.constFirst().name.english));
    QVERIFY(text->hasFocus());
    QCOMPARE(Audit::unnamed(&dialog), QStringList());
    QCOMPARE(Audit::truncated(&dialog), QStringList());
    QCOMPARE(Audit::tabFaults(&dialog), QStringList());
}

void tst_TeamPackDialog::addedToATeamItSaysWhatItIs()
{
    m_desk->open();
    TeamImport import(m_desk->session);
    QSignalSpy finished(&import, &TeamImport::finished);
    import.add({m_path});
    QVERIFY(finished.wait());
    RefusedFileModel model;
    model.setFiles(import.refused());
    const QString reason = model.index(0, RefusedFileModel::ReasonColumn).data().toString();
    QVERIFY2(reason.startsWith(u"This is a team pack"_s), qPrintable(reason));
}

QTEST_MAIN(tst_TeamPackDialog)

#include "tst_teampackdialog.moc"
