// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/statementheader.h"

#include "core/frameworks/scale.h"
#include "core/measurement/nextstatement.h"
#include "ui/session/ratingcourse.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

/// The index in the layout of the space before the stem.
static constexpr int SpaceIndex = 3;

StatementHeader::StatementHeader(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_place(new TextLabel(TextStyle::Secondary, this))
    , m_competency(new TextLabel(TextStyle::Heading, this))
    , m_stem(new TextLabel(TextStyle::Secondary, this))
    , m_statement(new TextLabel(TextStyle::Statement, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (TextLabel *content : {m_place, m_competency, m_stem, m_statement})
        content->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_place);
    m_layout->addSpacing(grid(0.5));
    m_layout->addWidget(m_competency);
    m_layout->addSpacing(grid(3.0));
    m_layout->addWidget(m_stem);
    m_layout->addSpacing(grid(0.5));
    m_layout->addWidget(m_statement);
}

void StatementHeader::showStatement(const RatingCourse &course, const Scale &scale)
{
    const auto number = [this](qsizetype value) { return locale().toString(value); };
    //: Innovation › competency 8 of 21
    m_place->setText(tr("%1 › competency %2 of %3")
                         .arg(course.framework().name.in(locale()),
                              number(course.competencyNumber()),
                              number(course.competencies().size())));
    m_competency->setText(course.competency().name.in(locale()));

    const StopRule rule = stopRule(course.mode());
    //: %3 is "I can:"
    const QString stem = rule.fewest == rule.most ? tr("Statement %1 of %2 · %3")
                                                  //: %3 is "I can:"
                                                  : tr("Statement %1, at most %2 · %3");
    m_stem->setText(stem.arg(number(course.statementNumber()), number(course.mostStatements()),
                             scale.stem.in(locale())));
    m_statement->setText(course.statement().text.in(locale()));
}

void StatementHeader::setTight(bool tight)
{
    m_statement->setTextStyle(tight ? TextStyle::TightStatement : TextStyle::Statement);
    m_layout->itemAt(SpaceIndex)->spacerItem()->changeSize(0, grid(tight ? 1.75 : 3.75));
    m_layout->setContentsMargins(0, 0, 0, grid(tight ? 0.25 : 1.0));
    m_layout->invalidate();
}

QString StatementHeader::spoken() const
{
    //: What a screen reader says: the competency, "Statement 3, at most 8 · I can:", the statement.
    return tr("%1. %2 %3").arg(m_competency->text(), m_stem->text(), m_statement->text());
}

} // namespace Compass
