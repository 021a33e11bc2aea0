// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/inmemoryrepositories.h"
#include "tests/support/sampleanswers.h"
#include "ui/pages/page.h"
#include "ui/widgets/answergroup.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/stepbar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace Compass {

inline const Content &shipped()
{
    static const Result<Content> content = shippedContent();
    return *content;
}

/// A page of type \a P in a window of its own, over the shipped content and an open
/// assessment; and the hands of a person before it.
template<typename P>
struct PageDesk
{
    explicit PageDesk(const AssessmentPlan &plan)
    {
        const bool started = session.load() && session.start(plan);
        Q_ASSERT(started);
        page = new P(session, &window);
        resize({1088, 697});
    }

    void resize(const QSize &size)
    {
        window.resize(size);
        page->resize(size);
    }

    void show()
    {
        page->refresh();
        window.show();
        window.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
        page->firstFocus()->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// The page reads French; its own words stay English without a translator.
    void readFrench()
    {
        window.setLocale(QLocale(QLocale::French, QLocale::Canada));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(page, &change);
    }

    const Responses &responses() const { return session.open()->responses; }
    qsizetype answered() const { return responses().entries().size(); }
    AnswerGroup *group(int index) const
    {
        return page->template findChildren<AnswerGroup *>().at(index);
    }
    PrimaryButton *primary() const { return page->template findChild<PrimaryButton *>(); }
    QString alert() const { return page->template findChild<StepBar *>()->alert(); }

    /// The visible button that reads \a words; null when there is none.
    QPushButton *button(const QString &words) const
    {
        for (auto *each : page->template findChildren<QPushButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == words)
                return each;
        }
        return nullptr;
    }

    CompetencyId competency(int index) const { return shipped().catalog.competencies().at(index); }

    FixedClock clock;
    InMemoryAssessmentRepository repository;
    AssessmentSession session{shipped(), repository, clock};
    QWidget window;
    P *page = nullptr;
};

} // namespace Compass
