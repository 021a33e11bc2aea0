// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/aboutmepage.h"

#include "ui/session/profilesession.h"
#include "ui/style/theme.h"
#include "ui/widgets/adaptiverow.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/radiorow.h"
#include "ui/widgets/readingcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Compass {

static constexpr double AboutMeRowEms = 28.0;
static constexpr int LongestAlias = 60;
static constexpr int ShortestCombo = 20;

/// The first choice of every list, and of the radio buttons.
static constexpr int UnsaidChoice = 0;
static constexpr int ManagesNotChoice = 1;
static constexpr int ManagesChoice = 2;

AboutMePage::AboutMePage(const RoleLibrary &roles, ProfileSession &session, QWidget *parent)
    : Page(parent)
    , m_roles(roles)
    , m_session(session)
    , m_column(new ReadingColumn)
    , m_title(new TextLabel(TextStyle::Title))
    , m_intro(new TextLabel(TextStyle::Body))
    , m_alias(new QLineEdit)
    , m_classification(new QComboBox)
    , m_otherClassification(new QLineEdit)
    , m_stream(new QComboBox)
    , m_manages(new RadioRow(3, AboutMeRowEms))
    , m_skip(new QPushButton)
    , m_save(new PrimaryButton)
{
    auto *column = m_column;
    QVBoxLayout *layout = column->column();
    layout->setSpacing(grid(0.5));
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    m_questions = {addQuestion(layout, {m_alias}),
                   addQuestion(layout, {m_classification, m_otherClassification}),
                   addQuestion(layout, {m_stream}), addQuestion(layout, {m_manages})};
    layout->addSpacing(grid(3.0));
    layout->addWidget(buttons());
    body()->addWidget(column);
    body()->addStretch();

    m_alias->setMaxLength(LongestAlias);
    m_otherClassification->setMaxLength(LongestAlias);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    fillClassifications();
    retranslate();
    showProfile(m_session.profile());
}

AboutMePage::Question AboutMePage::addQuestion(QVBoxLayout *layout, const QList<QWidget *> &fields)
{
    const Question question{new TextLabel(TextStyle::Strong), new TextLabel(TextStyle::Secondary)};
    question.label->setBuddy(fields.first());
    layout->addSpacing(grid(2.0));
    layout->addWidget(question.label);
    layout->addWidget(question.reason);
    layout->addSpacing(grid(0.5));
    for (QWidget *field : fields)
        layout->addWidget(field);
    return question;
}

QWidget *AboutMePage::buttons()
{
    auto *row = new AdaptiveRow(AboutMeRowEms);
    row->add(m_skip, 1, Qt::AlignLeft);
    row->add(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &AboutMePage::save);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        showProfile(m_session.profile());
        emit placeWanted(m_returnPlace);
    });
    return row;
}

void AboutMePage::fillClassifications()
{
    QStringList classifications;
    for (const RoleProfile &role : m_roles.roles)
        classifications.append(role.classification);
    classifications.removeDuplicates();
    classifications.removeAll(QString());

    // The words of the first and last entry come with the language.
    m_classification->addItem(QString());
    m_classification->addItems(classifications);
    m_classification->addItem(QString());
    m_stream->addItem(QString());
    for (const WorkStream &stream : m_roles.streams)
        m_stream->addItem(stream.name.english, stream.id.toString());
    for (QComboBox *list : {m_classification, m_stream}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(ShortestCombo);
    }
    connect(m_classification, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_otherClassification->setVisible(index == m_classification->count() - 1);
    });
}

void AboutMePage::setReturnPlace(Place place)
{
    m_returnPlace = place;
    m_column->setCentred(place == Place::Home);
    retranslate();
}

QString AboutMePage::title() const
{
    return tr("About you");
}

QWidget *AboutMePage::firstFocus() const
{
    return m_alias;
}

void AboutMePage::refresh()
{
    if (m_session.profile() != m_lastShown)
        showProfile(m_session.profile());
}

void AboutMePage::retranslate()
{
    const bool isFirstRun = m_returnPlace == Place::Home;
    m_title->setText(title());
    m_intro->setText(tr("All of this is optional. It stays in your file, and only serves to greet "
                        "you and to suggest roles."));
    m_skip->setText(isFirstRun ? tr("S&kip this") : tr("Ca&ncel"));
    m_save->setText(isFirstRun ? tr("&Continue") : tr("&Save"));
    m_save->setArrowShown(isFirstRun);
    retranslateQuestions();
    retranslateChoices();
}

void AboutMePage::retranslateQuestions()
{
    const std::array labels = {tr("What should we call &you?"),
                               tr("What is your classification and &level?"),
                               tr("What is your &work stream?"), tr("Do you manage people?")};
    const std::array reasons = {
        tr("To greet you. A nickname will do, or leave it empty if you prefer not to say."),
        tr("To suggest roles at your level."),
        tr("To suggest roles of your field. These are the work streams of the IT group."),
        tr("To suggest roles on the management path or on the individual one."),
    };
    const std::array<QWidget *, 3> fields = {m_alias, m_classification, m_stream};
    for (size_t i = 0; i < labels.size(); ++i) {
        const Question &question = m_questions.at(static_cast<qsizetype>(i));
        question.label->setText(labels.at(i));
        question.reason->setText(reasons.at(i));
        if (i < fields.size()) {
            fields.at(i)->setAccessibleName(QString(labels.at(i)).remove(u'&'));
            fields.at(i)->setAccessibleDescription(reasons.at(i));
        }
    }
    m_otherClassification->setAccessibleName(tr("Your classification and level"));
    m_otherClassification->setPlaceholderText(tr("For example AS-04"));
}

void AboutMePage::retranslateChoices()
{
    const QString preferNot = tr("Prefer not to say");
    m_classification->setItemText(UnsaidChoice, preferNot);
    m_classification->setItemText(m_classification->count() - 1, tr("Another one"));
    m_stream->setItemText(UnsaidChoice, preferNot);
    for (qsizetype i = 0; i < m_roles.streams.size(); ++i)
        m_stream->setItemText(static_cast<int>(i) + 1, m_roles.streams.at(i).name.in(locale()));
    m_manages->setWords(tr("Do you manage people?"), {preferNot, tr("No"), tr("Yes")});
}

void AboutMePage::showProfile(const Profile &profile)
{
    m_lastShown = profile;
    m_alias->setText(profile.alias);

    const int other = m_classification->count() - 1;
    const int listed = profile.classification.isEmpty()
        ? UnsaidChoice
        : m_classification->findText(profile.classification, Qt::MatchExactly);
    m_classification->setCurrentIndex(listed < 0 ? other : listed);
    m_otherClassification->setText(listed < 0 ? profile.classification : QString());
    m_otherClassification->setVisible(listed < 0);

    m_stream->setCurrentIndex(
        std::max(m_stream->findData(profile.stream.toString()), UnsaidChoice));
    m_manages->setChoice(!profile.managesPeople       ? UnsaidChoice
                             : *profile.managesPeople ? ManagesChoice
                                                      : ManagesNotChoice);
}

Profile AboutMePage::shownProfile() const
{
    Profile profile = m_session.profile();
    profile.alias = m_alias->text().simplified();
    const int index = m_classification->currentIndex();
    if (index == m_classification->count() - 1)
        profile.classification = m_otherClassification->text().simplified();
    else
        profile.classification =
            index == UnsaidChoice ? QString() : m_classification->currentText();
    profile.stream = StreamId(m_stream->currentData().toString());
    const int manages = m_manages->choice();
    profile.managesPeople =
        manages == UnsaidChoice ? std::nullopt : std::optional(manages == ManagesChoice);
    return profile;
}

void AboutMePage::save()
{
    if (!m_session.setProfile(shownProfile()))
        return;
    m_lastShown = m_session.profile();
    emit placeWanted(m_returnPlace);
}

} // namespace Compass
