// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/store.h"
#include "tests/support/storefolder.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Compass {

/// The test program run once more, as another user of the same data file.
class StoreProcess
{
public:
    /// \a mode is "--hold" or one of those in runStoreProcess().
    StoreProcess(const QString &mode, const QString &folder)
    {
        m_process.setProgram(QCoreApplication::applicationFilePath());
        m_process.setArguments({mode, folder});
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    ~StoreProcess() { kill(); }

    QProcess &process() { return m_process; }

    bool start()
    {
        m_process.start(QIODevice::ReadOnly);
        return m_process.waitForStarted();
    }

    /// One line of what it says; empty when it has ended.
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) {}
        return m_process.readLine().trimmed();
    }

    /// Ends it without warning, as a power switch does. The lines it had written
    /// can still be read.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// Writes a line at once: it is the acknowledgement.
inline void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// Gives answers for ever and says the number of each one when it is saved.
inline int answerForEver(Store &store)
{
    const AssessmentId id = numberedAssessment(1);
    if (!store.assessments().start(id, {}, numberedChange(0).at))
        return 1;
    const Result<ChangeHistory> history = store.assessments().history(id);
    if (!history)
        return 1;
    for (int number = static_cast<int>(history->done.size());; ++number) {
        if (!store.assessments().record(id, numberedChange(number)))
            return 1;
        say(QByteArray::number(number));
    }
}

/// Changes the plan and writes a note for ever; says the number of each round when
/// both are saved.
inline int planForEver(Store &store)
{
    const Result<QList<EvidenceNote>> notes = store.evidence().list();
    if (!notes)
        return 1;
    for (int number = static_cast<int>(notes->size());; ++number) {
        const EvidenceNote note = numberedNote(number);
        PlanChoices plan;
        plan.budget.weeks = number + 1;
        plan.items = {{{ResourceId(note.action), {}}, {}, {}, {}, {}, note.action}};
        if (!store.plans().save(plan) || !store.evidence().save(note))
            return 1;
        say(QByteArray::number(number));
    }
}

/// Puts a record of 1 note and one of 50 in the place of everything, in turn, for ever.
/// Says the number of notes of each one when it is there.
inline int replaceForEver(Store &store)
{
    PersonRecord small;
    small.notes = {numberedNote(0)};
    PersonRecord large;
    for (int number = 0; number < 50; ++number)
        large.notes.append(numberedNote(number));
    while (true) {
        for (const PersonRecord &record : {small, large}) {
            if (!store.replaceContents(record))
                return 1;
            say(QByteArray::number(record.notes.size()));
        }
    }
}

/// Gives up the rights of root, before which nothing is read-only.
inline bool becomeNobody()
{
#ifdef Q_OS_UNIX
    static constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || ::setuid(nobody) == 0;
#else
    return true;
#endif
}

/// Says how many assessments there are, and the number of the error of a change.
inline int readAndTryToChange(Store &store)
{
    const auto list = store.assessments().list();
    const auto start = store.assessments().start(numberedAssessment(2), {}, numberedChange(0).at);
    say(QByteArray::number(list ? list->size() : -1));
    say(QByteArray::number(start ? -1 : static_cast<int>(start.error().code)));
    return 0;
}

/// What StoreProcess runs. Says "open", "read-only" or the number of the error.
inline int runStoreProcess(const QString &mode, const QString &folder)
{
    if (mode == QStringLiteral("--read") && !becomeNobody())
        return 1;
    const SystemClock clock;
    const auto store = Store::open(folder, clock);
    if (!store) {
        say(QByteArray::number(static_cast<int>(store.error().code)));
        return 1;
    }
    say((*store)->report().state == OpenState::ReadOnly ? "read-only" : "open");
    static const QHash<QString, int (*)(Store &)> work = {
        {QStringLiteral("--answer"), answerForEver},
        {QStringLiteral("--plan"), planForEver},
        {QStringLiteral("--replace"), replaceForEver},
        {QStringLiteral("--read"), readAndTryToChange},
    };
    if (work.contains(mode))
        return work.value(mode)(**store);
    std::getchar(); // Holds the store until its standard input ends.
    return 0;
}

/// As QTEST_GUILESS_MAIN, for a test that starts itself as a StoreProcess.
template<typename Test>
int storeProcessMain(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith(QStringLiteral("--")))
        return runStoreProcess(arguments.at(1), arguments.at(2));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Compass
