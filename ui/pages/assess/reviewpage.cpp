// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assess/reviewpage.h"

#include "ui/models/reviewmodel.h"
#include "ui/pages/assess/finishpanel.h"
#include "ui/pages/assess/noassessment.h"
#include "ui/pages/placelinks.h"
#include "ui/session/unsureround.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/celllinks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>

#include <algorithm>

namespace Compass {

static constexpr double RoundMinutes = 5.0;

ReviewPage::ReviewPage(AssessmentSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_none(new NoAssessment)
    , m_content(new QWidget)
    , m_head(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_title(new TextLabel(TextStyle::Title))
    , m_summary(new TextLabel(TextStyle::Body))
    , m_onlyUnsure(new QCheckBox)
    , m_more(new QPushButton)
    , m_model(new ReviewModel(session.catalog(), this))
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_finish(new FinishPanel)
    , m_buttons(new QWidget)
    , m_back(new QPushButton)
    , m_next(new PrimaryButton)
{
    layOut();
    connectParts();
    setFinishing(false);
    retranslate();
}

void ReviewPage::layOut()
{
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid(1.5));
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_head->addWidget(m_title, 1);

    auto *filter = new QWidget;
    auto *flow = new FlowLayout(filter);
    flow->setSpacing(grid(3.0));
    flow->addWidget(m_onlyUnsure);
    flow->addWidget(m_more);

    m_table->setModel(m_model);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(2.0));
    content->addLayout(m_head);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_finish, m_summary, filter, m_table, m_empty})
        content->addWidget(part);
    auto *links = new PlaceLinks({Place::Journal});
    connect(links, &PlaceLinks::placeWanted, this, &Page::placeWanted);
    content->addWidget(links);
    content->addLayout(m_foot);
    content->addStretch(1);
    body()->addWidget(m_none);
    body()->addWidget(m_content, 1);
}

void ReviewPage::connectParts()
{
    connect(m_none, &NoAssessment::placeWanted, this, &Page::placeWanted);
    auto *links = new CellLinks(m_table, {ReviewModel::ChangeColumn});
    connect(links, &CellLinks::activated, this, &ReviewPage::changeRow);
    connect(m_table, &QTableView::activated, this, &ReviewPage::changeRow);
    connect(m_onlyUnsure, &QCheckBox::toggled, this, &ReviewPage::showRows);
    connect(m_empty, &EmptyState::activated, m_onlyUnsure, [this] {
        m_onlyUnsure->setChecked(false);
        m_onlyUnsure->setFocus();
    });
    connect(m_more, &QPushButton::clicked, this, [this] { emit rateMoreWanted(m_round); });
    connect(m_back, &QPushButton::clicked, this, [this] { emit placeWanted(Place::Rate); });
    connect(m_next, &QPushButton::clicked, this, [this] { setFinishing(true); });
    connect(m_finish, &FinishPanel::declined, this, [this] { setFinishing(false); });
    connect(m_finish, &FinishPanel::confirmed, this, &ReviewPage::finish);
    connect(&m_session, &AssessmentSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_session, &AssessmentSession::failed, this, [this](const Error &error) {
        if (isVisible())
            showError(error);
    });
}

QString ReviewPage::title() const
{
    return tr("Look over your answers");
}

QWidget *ReviewPage::firstFocus() const
{
    if (!m_session.open())
        return m_none->button();
    return m_finish->isHidden() ? m_next : m_finish->finishButton();
}

void ReviewPage::refresh()
{
    m_none->setVisible(!m_session.open());
    m_content->setVisible(m_session.open());
    if (!m_session.open())
        return;
    m_round = unsureRound(m_session, RoundMinutes);
    QList<ReviewRow> rows;
    for (const CompetencyResult &result : m_session.result().competencies)
        rows.append({result, m_session.open()->responses.note(result.competency)});
    m_model->setRows(rows);
    m_finish->showProgress(m_session.progress());
    showSummary();
    showRows();
}

void ReviewPage::showRows()
{
    m_model->setOnlyUnsure(m_onlyUnsure->isChecked());
    const bool isEmpty = m_onlyUnsure->isChecked() && m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_more->setVisible(!m_round.isEmpty());
}

void ReviewPage::showSummary()
{
    const AssessmentProgress &progress = m_session.progress();
    const auto unsure = std::ranges::count_if(m_session.result().competencies, isUnsure);
    QStringList sentences{
        tr("%1 of %2 competencies are done.")
            .arg(locale().toString(progress.done), locale().toString(progress.total))};
    if (unsure > 0)
        sentences.append(tr("Your answers leave %n unsure.", nullptr, static_cast<int>(unsure)));
    if (progress.questions > 0) {
        sentences.append(tr("%1 of %2 knowledge questions are answered.")
                             .arg(locale().toString(progress.questionsAnswered),
                                  locale().toString(progress.questions)));
    }
    m_summary->setText(sentences.join(u' '));
}

void ReviewPage::retranslate()
{
    m_title->setText(tr("Look over your answers"));
    m_onlyUnsure->setText(tr("Only the &unsure ones"));
    m_more->setText(tr("5 &more minutes on the unsure ones"));
    m_table->setAccessibleName(tr("Your competencies, their levels and how sure they are"));
    m_empty->setTexts(tr("No level is unsure"),
                      tr("The list is empty because it is narrowed to “Only the unsure ones”."),
                      tr("Show a&ll"));
    m_back->setText(tr("&Back to rating"));
    m_next->setArrowShown(true);
    m_next->setText(tr("Finish and see &results"));
    m_model->setLocale(locale());
    m_none->retranslate();
    m_finish->retranslate();
    if (m_session.open())
        showSummary();
}

void ReviewPage::arrange(bool narrow)
{
    (narrow ? m_foot : m_head)->addWidget(m_buttons, 0, Qt::AlignRight);
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    setFinishing(false);
}

void ReviewPage::changeRow(const QModelIndex &index)
{
    emit rateWanted(m_model->competencyAt(index.row()));
}

/// Asks before what cannot be taken back, in the place of the page's own buttons.
void ReviewPage::setFinishing(bool finishing)
{
    m_finish->setVisible(finishing);
    m_next->setVisible(!finishing);
    if (!finishing) {
        if (isVisible())
            m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_finish->finishButton()->setFocus(Qt::OtherFocusReason);
    announce(m_finish->finishButton(), m_finish->spoken());
    scrollArea()->ensureWidgetVisible(m_finish);
}

void ReviewPage::finish()
{
    if (m_session.finish())
        emit placeWanted(Place::Results);
}

} // namespace Compass
