// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/calibrationpanel.h"

#include "core/explanations/explanation.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/models/combinedviewmodel.h"
#include "ui/pages/results/resultwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linkedsentence.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Compass {

CalibrationPanel::CalibrationPanel(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_heading(new TextLabel(TextStyle::Heading))
    , m_sentence(new LinkedSentence)
    , m_table(new DataTable)
    , m_model(new CombinedViewModel(catalog, this))
    , m_note(new TextLabel(TextStyle::Secondary))
{
    m_table->setModel(m_model);
    auto *card = new Card;
    auto *content = new QVBoxLayout(card);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid(1.0));
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_note)})
        content->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_sentence, &LinkedSentence::activated, this, &CalibrationPanel::explain);
}

void CalibrationPanel::show(const FrameworkResult &framework,
                            const QList<CompetencyResult> &results, const Responses &responses)
{
    m_framework = framework;
    QList<TwoViews> views;
    for (const CompetencyResult &result : results) {
        const Framework *home = m_catalog.frameworkOf(result.competency);
        const Competency *competency = m_catalog.competency(result.competency);
        const auto combined = combinedEstimate(home->model, *competency, responses);
        if (combined && result.estimate)
            views.append({result.competency, *result.estimate, *combined});
    }
    m_model->setViews(std::move(views));
    m_table->setVisible(m_model->rowCount() > 0);
    setVisible(framework.calibration.questions > 0);
    retranslate();
}

void CalibrationPanel::retranslate()
{
    m_heading->setText(tr("Your self-rating and the questions"));
    m_sentence->setTexts(calibrationText(m_framework.calibration), tr("Why?"),
                         tr("Why does my self-rating compare this way?"));
    m_table->setAccessibleName(tr("Your self-rating, alone and with your answers to questions"));
    m_model->setLocale(locale());
    m_note->setText(tr("Only you see this: it is never part of a file you share. Your self-rating "
                       "itself is never changed."));
}

void CalibrationPanel::explain()
{
    const auto source = [&catalog = m_catalog, framework = m_framework] {
        return explainCalibration(catalog, framework, QLocale());
    };
    (new ExplanationDialog(source, window()))->open();
}

} // namespace Compass
