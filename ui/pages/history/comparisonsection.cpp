// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/comparisonsection.h"

#include "core/explanations/comparisonwords.h"
#include "core/explanations/explaincomparison.h"
#include "core/explanations/words.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/historytext.h"
#include "ui/pages/grouptabs.h"
#include "ui/session/historysession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/celllinks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/firstlinedelegate.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double ChoosersEms = 40.0;
static constexpr int ShortestChoice = 18;

ComparisonSection::ComparisonSection(HistorySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::Section))
    , m_earlierLabel(new TextLabel(TextStyle::Strong))
    , m_laterLabel(new TextLabel(TextStyle::Strong))
    , m_earlier(new QComboBox)
    , m_later(new QComboBox)
    , m_summary(new TextLabel(TextStyle::Body))
    , m_tabs(new GroupTabs)
    , m_figures(new LinkedSentence)
    , m_model(new ComparisonModel(this))
    , m_table(new DataTable)
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.0));
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(choosers());
    layout->addSpacing(grid(0.5));
    layout->addWidget(m_tabs);
    layout->addWidget(m_figures);
    layout->addWidget(m_table);
    connect(m_tabs, &GroupTabs::currentChanged, this, &ComparisonSection::showFramework);
    connect(m_figures, &LinkedSentence::activated, this, &ComparisonSection::explainFramework);
}

static QWidget *labelled(TextLabel *label, QComboBox *list)
{
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(ShortestChoice);
    label->setBuddy(list);
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(label);
    layout->addWidget(list);
    return both;
}

AdaptiveRow *ComparisonSection::choosers()
{
    auto *row = new AdaptiveRow(ChoosersEms);
    row->add(labelled(m_earlierLabel, m_earlier));
    row->add(labelled(m_laterLabel, m_later));
    for (QComboBox *list : {m_earlier, m_later}) {
        connect(list, &QComboBox::activated, this, [this] {
            compareChosen();
            announce(m_summary, m_summary->text());
        });
    }
    return row;
}

void ComparisonSection::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ComparisonModel::ChangeColumn,
                                      new FirstLineDelegate(m_table));
    auto *links = new CellLinks(m_table, {ComparisonModel::WhyColumn});
    connect(links, &CellLinks::activated, this, &ComparisonSection::explainRow);
}

QWidget *ComparisonSection::firstFocus() const
{
    return m_earlier;
}

void ComparisonSection::setCompact(bool compact)
{
    m_model->setCompact(compact);
    for (const int column :
         {ComparisonModel::BeforeColumn, ComparisonModel::AfterColumn, ComparisonModel::SureColumn})
        m_table->setColumnHidden(column, compact);
}

void ComparisonSection::refresh()
{
    fillChoosers();
    compareChosen();
}

void ComparisonSection::fillChoosers()
{
    QList<AssessmentId> ids;
    for (const PastAssessment &each : m_session.past())
        ids.append(each.assessment.id);
    if (ids != m_listed) {
        m_listed = ids;
        for (QComboBox *list : {m_earlier, m_later}) {
            list->clear();
            for (qsizetype i = 0; i < ids.size(); ++i)
                list->addItem(QString());
        }
        m_earlier->setCurrentIndex(static_cast<int>(ids.size()) - 2);
        m_later->setCurrentIndex(static_cast<int>(ids.size()) - 1);
    }
    nameChoices();
}

void ComparisonSection::nameChoices()
{
    for (int i = 0; i < m_earlier->count(); ++i) {
        const Assessment &each = m_session.past().at(i).assessment;
        const QString time =
            locale().toString(each.finishedAt.toLocalTime().time(), QLocale::ShortFormat);
        //: A date, a time and how precise an assessment was.
        const QString name =
            tr("%1, %2, %3")
                .arg(dayText(each.finishedAt, locale()), time, modeWord(each.plan.mode));
        m_earlier->setItemText(i, name);
        m_later->setItemText(i, name);
    }
}

void ComparisonSection::compareChosen()
{
    const int one = m_earlier->currentIndex();
    const int other = m_later->currentIndex();
    m_comparisons = one == other ? QList<FrameworkComparison>() : m_session.comparison(one, other);
    QStringList names;
    const auto [before, after] = std::minmax(one, other);
    for (const FrameworkComparison &each : std::as_const(m_comparisons))
        names.append(nameIn(m_session.past().at(before), m_session.past().at(after), each.framework,
                            locale()));
    m_tabs->setNames(names);
    showFramework();
}

const FrameworkComparison *ComparisonSection::shown() const
{
    const int current = m_tabs->currentIndex();
    return current >= 0 && current < m_comparisons.size() ? &m_comparisons.at(current) : nullptr;
}

void ComparisonSection::showFramework()
{
    const FrameworkComparison *framework = shown();
    for (QWidget *part : std::initializer_list<QWidget *>{m_tabs, m_figures, m_table})
        part->setVisible(framework != nullptr);
    if (framework) {
        const auto [before, after] =
            std::minmax(m_earlier->currentIndex(), m_later->currentIndex());
        m_model->setComparisons(m_session.past().at(before), m_session.past().at(after),
                                framework->competencies);
    }
    setWords();
}

QString ComparisonSection::summary() const
{
    if (m_comparisons.isEmpty())
        return tr("Choose two different assessments to compare them.");
    QStringList sentences;
    bool isOnly = false;
    for (const FrameworkComparison &each : m_comparisons) {
        sentences.append(changeSentence(
            each, nameIn(m_model->before(), m_model->after(), each.framework, locale())));
        isOnly = isOnly || std::ranges::any_of(each.competencies, isOnlyALevel);
    }
    if (isOnly)
        sentences.append(onlyALevelText());
    return sentences.join(u' ');
}

QString ComparisonSection::figuresText(const FrameworkComparison &framework) const
{
    if (!framework.change)
        return hindranceText(framework.hindrance);
    const QString count =
        tr("%1 of %2")
            .arg(locale().toString(framework.compared), locale().toString(framework.applicable));
    //: %1 and %2 means, %3 "6 of 7", %4 "clear rise" or the like.
    return tr("Mean %1, then %2, over %3 competencies: %4.")
        .arg(numberText(framework.change->before.mean, 2, locale()),
             numberText(framework.change->after.mean, 2, locale()), count,
             changeWord(framework.change));
}

void ComparisonSection::setWords()
{
    m_heading->setText(tr("What changed"));
    m_earlierLabel->setText(tr("&Earlier assessment"));
    m_laterLabel->setText(tr("&Later assessment"));
    m_earlier->setAccessibleName(tr("Earlier assessment"));
    m_later->setAccessibleName(tr("Later assessment"));
    m_tabs->setMeaning(tr("The framework to compare"));
    m_table->setAccessibleName(tr("What changed, one competency a row"));
    m_model->setLocale(locale());
    m_summary->setText(summary());
    if (const FrameworkComparison *framework = shown())
        m_figures->setTexts(figuresText(*framework), tr("Why?"),
                            tr("Why this word for the framework?"));
}

void ComparisonSection::retranslate()
{
    nameChoices();
    compareChosen();
}

void ComparisonSection::explainRow(const QModelIndex &index)
{
    const auto source = [before = m_model->before(), after = m_model->after(),
                         row = m_model->comparisonAt(index.row())] {
        return explainChange(before, after, row, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

void ComparisonSection::explainFramework()
{
    const auto source = [before = m_model->before(), after = m_model->after(),
                         framework = *shown()] {
        return explainFrameworkChange(before, after, framework, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
