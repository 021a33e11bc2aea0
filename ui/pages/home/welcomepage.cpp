// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/welcomepage.h"

#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace Compass {

static constexpr double WelcomeButtonsEms = 36.0;

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
    , m_title(new TextLabel(TextStyle::Title))
    , m_pathTitle(new TextLabel(TextStyle::Strong))
    , m_path(new TextLabel(TextStyle::Body))
    , m_back(new QPushButton)
    , m_sample(new QPushButton)
    , m_continue(new PrimaryButton)
{
    auto *column = new ReadingColumn;
    column->setCentred(true);
    column->column()->addWidget(m_title);
    column->column()->addSpacing(grid(1.0));
    addPromises(column);
    column->column()->addSpacing(grid(1.0));
    m_pathCard = pathCard();
    column->column()->addWidget(m_pathCard);
    column->column()->addSpacing(grid(1.0));
    column->column()->addWidget(buttons());
    body()->addWidget(column);
    body()->addStretch();

    connect(m_back, &QPushButton::clicked, this, [this] { emit placeWanted(Place::Language); });
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_continue, &QPushButton::clicked, this, [this] { emit placeWanted(Place::AboutMe); });
    retranslate();
}

void WelcomePage::addPromises(ReadingColumn *column)
{
    for (const IconName name : {IconName::Assess, IconName::Lock, IconName::Careers}) {
        m_headings.append(new TextLabel(TextStyle::Heading));
        m_sentences.append(new TextLabel(TextStyle::Body));
        auto *words = new QWidget;
        auto *layout = new QVBoxLayout(words);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid(0.5));
        layout->addWidget(m_headings.last());
        layout->addWidget(m_sentences.last());

        auto *icon = new IconLabel(name, 3.0);
        icon->setForegroundRole(QPalette::BrightText);
        column->column()->addWidget(besideIcon(icon, words));
    }
}

QWidget *WelcomePage::pathCard()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_pathTitle);
    layout->addWidget(m_path);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return card;
}

QWidget *WelcomePage::buttons()
{
    auto *row = new AdaptiveRow(WelcomeButtonsEms);
    row->add(m_back, 0, Qt::AlignLeft);
    row->add(m_sample, 1, Qt::AlignLeft);
    row->add(m_continue, 0, Qt::AlignRight);
    m_continue->setArrowShown(true);
    return row;
}

void WelcomePage::setDataPath(const QString &path)
{
    m_path->setText(path);
    m_pathCard->setVisible(!path.isEmpty());
}

QString WelcomePage::title() const
{
    return tr("What this is");
}

QWidget *WelcomePage::firstFocus() const
{
    return m_continue;
}

void WelcomePage::retranslate()
{
    const std::array headings = {tr("A picture of your digital skills"), tr("Private and offline"),
                                 tr("For your development, not a test")};
    const std::array sentences = {
        tr("You say what you can do, see where you stand, and see what is missing for a role you "
           "choose."),
        tr("Your answers are kept in one file on this computer, nothing is sent anywhere, and you "
           "need no account."),
        tr("Nobody else sees your answers unless you share them, and they are never for appraisal, "
           "certification or staffing."),
    };
    m_title->setText(title());
    for (size_t i = 0; i < headings.size(); ++i) {
        m_headings.at(static_cast<qsizetype>(i))->setText(headings.at(i));
        m_sentences.at(static_cast<qsizetype>(i))->setText(sentences.at(i));
    }
    m_pathTitle->setText(tr("Your file"));
    m_path->setAccessibleName(tr("The path of your file"));
    m_back->setText(tr("&Back"));
    m_sample->setText(tr("&Try with sample data"));
    m_continue->setText(tr("&Continue"));
}

} // namespace Compass
