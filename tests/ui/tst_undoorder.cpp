// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/undoorder.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Says what it is told to have; undoes nothing.
class ToldSource final : public UndoSource
{
public:
    std::optional<UndoStep> undoable() const override { return m_undoable; }
    std::optional<UndoStep> redoable() const override { return m_redoable; }
    bool undo() override { return false; }
    bool redo() override { return false; }

    void setUndoable(qint64 second) { m_undoable = stepAt(second); }
    void setRedoable(qint64 second) { m_redoable = stepAt(second); }

private:
    static UndoStep stepAt(qint64 second)
    {
        return {UndoSubject::Answer, u"s"_s, QDateTime::fromSecsSinceEpoch(second, Qt::UTC)};
    }

    std::optional<UndoStep> m_undoable;
    std::optional<UndoStep> m_redoable;
};

class tst_UndoOrder : public QObject
{
    Q_OBJECT

private slots:
    void nothingToUndoHasNoSource();
    void theLastChangeIsUndoneFirst();
    void theLastUndoneIsRedoneFirst();

private:
    ToldSource m_answers;
    ToldSource m_plan;
};

void tst_UndoOrder::nothingToUndoHasNoSource()
{
    QVERIFY(!undoSource({&m_answers, &m_plan}));
    QVERIFY(!redoSource({&m_answers, &m_plan}));
}

void tst_UndoOrder::theLastChangeIsUndoneFirst()
{
    m_answers.setUndoable(10);
    m_plan.setUndoable(20);

    QCOMPARE(undoSource({&m_answers, &m_plan}), &m_plan);
    QCOMPARE(undoSource({&m_plan, &m_answers}), &m_plan);
}

void tst_UndoOrder::theLastUndoneIsRedoneFirst()
{
    m_answers.setRedoable(10);
    m_plan.setRedoable(20);

    QCOMPARE(redoSource({&m_answers, &m_plan}), &m_answers);
    QCOMPARE(redoSource({&m_plan, &m_answers}), &m_answers);
}

QTEST_GUILESS_MAIN(tst_UndoOrder)
#include "tst_undoorder.moc"
